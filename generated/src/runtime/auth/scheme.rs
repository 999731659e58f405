//! The security schemes of an API, as data that the generated code passes to the runtime.

use super::provider::{ClientCredentials, TokenProvider};
use secrecy::SecretString;
use std::sync::Arc;

/// A security scheme (OpenAPI 3.1 §4.8.27).
#[derive(Debug)]
pub struct Scheme {
    /// The scheme's name in the API's document.
    pub name: &'static str,
    /// The settings that its credential consists of: all of them, or a user name without a password.
    pub settings: &'static [Setting],
    /// How the credential becomes part of a request.
    pub kind: SchemeKind,
}

/// A part of a credential.
#[derive(Debug, PartialEq, Eq)]
pub struct Setting {
    /// The method of the client's builder that sets it.
    pub setter: &'static str,
    /// The environment variable that it is read from.
    pub env: &'static str,
}

/// How a credential becomes part of a request.
#[derive(Debug)]
pub enum SchemeKind {
    /// A bearer token in the Authorization header (RFC 6750 §2.1).
    Bearer,
    /// A user name and password in the Authorization header (RFC 7617 §2).
    Basic {
        /// Encodes the user name and password. It is a function, so that an API without such a scheme has none of its code.
        encode: fn(&SecretString, &SecretString) -> Result<SecretString, &'static str>,
    },
    /// A key in a parameter.
    ApiKey {
        /// Where the parameter is sent.
        location: ApiKeyLocation,
        /// The parameter's name.
        name: &'static str,
    },
    /// A client ID and secret that are exchanged for bearer tokens (RFC 6749 §4.4).
    ClientCredentials {
        /// The token endpoint.
        token_url: &'static str,
        /// Creates the provider of the tokens, by a function for the same reason.
        provider: fn(ClientCredentials) -> Arc<dyn TokenProvider>,
    },
}

/// Where an API key is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiKeyLocation {
    /// A query parameter.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// Schemes are equal if they are the same static.
impl PartialEq for Scheme {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// The security requirements of an operation: one alternative must be met, with all of its schemes.
pub type Security = &'static [Alternative];

/// Schemes that are required together. Without any, no credential is required.
pub type Alternative = &'static [&'static Scheme];
