// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// OAuth 2.0 settings of an SSO connection.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoOAuth2 {
    /// URL of the authorization endpoint, where users sign in.
    pub authorization_endpoint: Option<String>,
    /// Additional query parameters of authorization requests.
    pub authorization_parameters: Option<codec::Map<String>>,
    /// PKCE code challenge methods that it supports (RFC 7636).
    pub code_challenge_methods_supported: Option<Vec<String>>,
    /// URL of the keys that verify its tokens (RFC 7517).
    pub jwks_uri: Option<String>,
    /// URL of the client registration endpoint (RFC 7591).
    pub registration_endpoint: Option<String>,
    /// Scopes that it supports.
    pub scopes_supported: Option<Vec<String>>,
    /// URL of the token endpoint.
    pub token_endpoint: Option<String>,
    extra: codec::Extra,
}

codec::model!(SsoOAuth2 {
    authorization_endpoint: Optional,
    authorization_parameters: Optional,
    code_challenge_methods_supported: Optional,
    jwks_uri: Optional,
    registration_endpoint: Optional,
    scopes_supported: Optional,
    token_endpoint: Optional,
});
