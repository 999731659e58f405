// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// OAuth 2.0 settings of a provider.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderOAuth2 {
    /// Issuer (`iss`) of its tokens.
    pub issuer: String,
    /// URL of the authorization endpoint, where users sign in.
    pub authorization_endpoint: Option<String>,
    /// Additional query parameters of authorization requests.
    pub authorization_parameters: Option<codec::Map<String>>,
    /// Whether authorization requests include the resource (RFC 8707).
    pub authorization_resource_enabled: Option<bool>,
    /// Name of the parameter that carries the resource in authorization requests.
    pub authorization_resource_parameter: Option<String>,
    /// PKCE code challenge methods that it supports (RFC 7636).
    pub code_challenge_methods_supported: Option<Vec<String>>,
    /// URL of the keys that verify its tokens (RFC 7517).
    pub jwks_uri: Option<String>,
    /// URL of the client registration endpoint (RFC 7591).
    pub registration_endpoint: Option<String>,
    /// Name of the parameter that carries the scopes in authorization requests.
    pub scope_parameter: Option<String>,
    /// Separator between scopes.
    pub scope_separator: Option<String>,
    /// Scopes that it supports.
    pub scopes_supported: Option<Vec<String>>,
    /// URL of the token endpoint.
    pub token_endpoint: Option<String>,
    /// JSON Pointer (RFC 6901) to the access token in token responses.
    pub token_response_access_token_pointer: Option<String>,
    extra: codec::Extra,
}

codec::model!(ProviderOAuth2 {
    issuer: Required,
    authorization_endpoint: Optional,
    authorization_parameters: Optional,
    authorization_resource_enabled: Optional,
    authorization_resource_parameter: Optional,
    code_challenge_methods_supported: Optional,
    jwks_uri: Optional,
    registration_endpoint: Optional,
    scope_parameter: Optional,
    scope_separator: Optional,
    scopes_supported: Optional,
    token_endpoint: Optional,
    token_response_access_token_pointer: Optional,
});
