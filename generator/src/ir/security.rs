//! How requests are authenticated.

use super::{Docs, ParameterLocation};

/// A security scheme: one method of authentication.
#[derive(Debug)]
pub struct Scheme {
    /// Its name in the document.
    pub id: String,
    /// Its name in Rust: `api_key`, `oauth2`.
    pub name: String,
    /// The settings that make up its credential.
    pub settings: Vec<Setting>,
    /// The builder's method for a custom token provider, if the credential is a token.
    pub provider_setter: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// How the credential becomes part of a request.
    pub kind: SchemeKind,
}

/// A setting of the client, which an environment variable can hold.
#[derive(Debug)]
pub struct Setting {
    /// The builder's method that sets it: `api_key`.
    pub setter: String,
    /// The environment variable that holds it.
    pub env: String,
}

/// How a credential becomes part of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeKind {
    /// As a bearer token in the `Authorization` header (RFC 6750 §2.1).
    Bearer,
    /// As a user name and a password in the `Authorization` header (RFC 7617).
    Basic,
    /// As a parameter.
    Key {
        /// The location of the parameter; never the path.
        location: ParameterLocation,
        /// The parameter's name.
        wire: String,
    },
    /// As a client ID and a secret, exchanged for a bearer token by OAuth 2 (RFC 6749 §4.4).
    ClientCredentials {
        /// The URL of the token endpoint.
        token_url: String,
        /// The builder's method that sets another token endpoint.
        token_url_setter: String,
        /// The builder's method that sets the requested scope.
        scope_setter: String,
    },
}
