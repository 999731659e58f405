// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::{Optional, Required};

/// A provider's OAuth 2.0 authorization server.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderOAuth2 {
    /// The issuer that its tokens name.
    pub issuer: String,
    /// Where users are sent to sign in.
    pub authorization_endpoint: Option<String>,
    /// More parameters for the authorization endpoint.
    pub authorization_parameters: Option<codec::Map<String>>,
    /// Whether authorization requests name the resource (RFC 8707).
    pub authorization_resource_enabled: Option<bool>,
    /// Name of the parameter that names the resource.
    pub authorization_resource_parameter: Option<String>,
    /// The PKCE methods that it knows.
    pub code_challenge_methods_supported: Option<Vec<String>>,
    /// Where the keys are that its tokens are signed with.
    pub jwks_uri: Option<String>,
    /// Where clients register themselves.
    pub registration_endpoint: Option<String>,
    /// Name of the parameter that holds the scopes.
    pub scope_parameter: Option<String>,
    /// What stands between two scopes.
    pub scope_separator: Option<String>,
    /// The scopes that it knows.
    pub scopes_supported: Option<Vec<String>>,
    /// Where tokens are issued.
    pub token_endpoint: Option<String>,
    /// JSON Pointer to the access token in its response.
    pub token_response_access_token_pointer: Option<String>,
    extra: codec::Extra,
}

const KEYS: codec::Keys = &[
    ("issuer", Required),
    ("authorization_endpoint", Optional),
    ("authorization_parameters", Optional),
    ("authorization_resource_enabled", Optional),
    ("authorization_resource_parameter", Optional),
    ("code_challenge_methods_supported", Optional),
    ("jwks_uri", Optional),
    ("registration_endpoint", Optional),
    ("scope_parameter", Optional),
    ("scope_separator", Optional),
    ("scopes_supported", Optional),
    ("token_endpoint", Optional),
    ("token_response_access_token_pointer", Optional),
];

codec::model!(
    ProviderOAuth2 { issuer, authorization_endpoint, authorization_parameters,
    authorization_resource_enabled, authorization_resource_parameter,
    code_challenge_methods_supported, jwks_uri, registration_endpoint, scope_parameter,
    scope_separator, scopes_supported, token_endpoint,
    token_response_access_token_pointer }

);
