//! How requests are authenticated.

use super::{Docs, ParameterLocation};

/// A way to authenticate.
#[derive(Debug)]
pub struct Scheme {
    /// Its name in the description.
    pub id: String,
    /// Its name in Rust: `api_key`, `oauth2`.
    pub name: String,
    /// What its credential is made of.
    pub settings: Vec<Setting>,
    /// The builder's method that takes a source of tokens in place of these, if it is a token.
    pub provider_setter: Option<String>,
    /// What it is for.
    pub docs: Docs,
    /// How the credential becomes part of a request.
    pub kind: SchemeKind,
}

/// A part of a credential.
#[derive(Debug)]
pub struct Setting {
    /// The builder's method that takes it: `api_key`.
    pub setter: String,
    /// The environment variable that holds it.
    pub env: String,
}

/// How a credential becomes part of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeKind {
    /// In the Authorization header, after the word Bearer.
    Bearer,
    /// A user name and a password in the Authorization header, after the word Basic (RFC 7617).
    Basic,
    /// As it is, in a parameter.
    Key {
        /// Where it goes; never into the path.
        location: ParameterLocation,
        /// The parameter's name.
        wire: String,
    },
    /// An id and a secret, exchanged for a token by OAuth 2 (RFC 6749 §4.4), which goes out as a bearer token.
    ClientCredentials {
        /// Where the token is asked for.
        token_url: String,
        /// The builder's method that takes another such address.
        token_url_setter: String,
        /// The builder's method that says what the token is asked to allow.
        scope_setter: String,
    },
}
