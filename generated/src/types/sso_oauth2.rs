// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Optional;

/// The provider's OAuth 2.0 authorization server.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoOAuth2 {
    /// Where people are sent to sign in.
    pub authorization_endpoint: Option<String>,
    /// More parameters for the authorization endpoint.
    pub authorization_parameters: Option<codec::Map<String>>,
    /// The PKCE methods that it knows.
    pub code_challenge_methods_supported: Option<Vec<String>>,
    /// Where the keys are that its tokens are signed with.
    pub jwks_uri: Option<String>,
    /// Where clients register themselves.
    pub registration_endpoint: Option<String>,
    /// The scopes that it knows.
    pub scopes_supported: Option<Vec<String>>,
    /// Where tokens are issued.
    pub token_endpoint: Option<String>,
    extra: codec::Extra,
}

const KEYS: codec::Keys = &[
    ("authorization_endpoint", Optional),
    ("authorization_parameters", Optional),
    ("code_challenge_methods_supported", Optional),
    ("jwks_uri", Optional),
    ("registration_endpoint", Optional),
    ("scopes_supported", Optional),
    ("token_endpoint", Optional),
];

codec::model!(
    SsoOAuth2 { authorization_endpoint, authorization_parameters,
    code_challenge_methods_supported, jwks_uri, registration_endpoint, scopes_supported,
    token_endpoint }

);
