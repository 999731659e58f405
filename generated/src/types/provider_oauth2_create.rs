// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Optional;

/// The OAuth 2.0 authorization server of a new provider.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderOAuth2Create {
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
    /// The issuer that its tokens name.
    pub issuer: Option<String>,
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

impl ProviderOAuth2Create {
    /// With no field set.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Where users are sent to sign in.
    pub fn authorization_endpoint(mut self, value: impl Into<String>) -> Self {
        self.authorization_endpoint = Some(value.into());
        self
    }

    /// More parameters for the authorization endpoint.
    pub fn authorization_parameters(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.authorization_parameters = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Whether authorization requests name the resource (RFC 8707).
    pub fn authorization_resource_enabled(mut self, value: bool) -> Self {
        self.authorization_resource_enabled = Some(value);
        self
    }

    /// Name of the parameter that names the resource.
    pub fn authorization_resource_parameter(mut self, value: impl Into<String>) -> Self {
        self.authorization_resource_parameter = Some(value.into());
        self
    }

    /// The PKCE methods that it knows.
    pub fn code_challenge_methods_supported(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.code_challenge_methods_supported = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }

    /// The issuer that its tokens name.
    pub fn issuer(mut self, value: impl Into<String>) -> Self {
        self.issuer = Some(value.into());
        self
    }

    /// Where the keys are that its tokens are signed with.
    pub fn jwks_uri(mut self, value: impl Into<String>) -> Self {
        self.jwks_uri = Some(value.into());
        self
    }

    /// Where clients register themselves.
    pub fn registration_endpoint(mut self, value: impl Into<String>) -> Self {
        self.registration_endpoint = Some(value.into());
        self
    }

    /// Name of the parameter that holds the scopes.
    pub fn scope_parameter(mut self, value: impl Into<String>) -> Self {
        self.scope_parameter = Some(value.into());
        self
    }

    /// What stands between two scopes.
    pub fn scope_separator(mut self, value: impl Into<String>) -> Self {
        self.scope_separator = Some(value.into());
        self
    }

    /// The scopes that it knows.
    pub fn scopes_supported(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes_supported = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }

    /// Where tokens are issued.
    pub fn token_endpoint(mut self, value: impl Into<String>) -> Self {
        self.token_endpoint = Some(value.into());
        self
    }

    /// JSON Pointer to the access token in its response.
    pub fn token_response_access_token_pointer(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.token_response_access_token_pointer = Some(value.into());
        self
    }
}

impl Default for ProviderOAuth2Create {
    fn default() -> Self {
        Self::new()
    }
}

const KEYS: codec::Keys = &[
    ("authorization_endpoint", Optional),
    ("authorization_parameters", Optional),
    ("authorization_resource_enabled", Optional),
    ("authorization_resource_parameter", Optional),
    ("code_challenge_methods_supported", Optional),
    ("issuer", Optional),
    ("jwks_uri", Optional),
    ("registration_endpoint", Optional),
    ("scope_parameter", Optional),
    ("scope_separator", Optional),
    ("scopes_supported", Optional),
    ("token_endpoint", Optional),
    ("token_response_access_token_pointer", Optional),
];

codec::model!(
    ProviderOAuth2Create { authorization_endpoint, authorization_parameters,
    authorization_resource_enabled, authorization_resource_parameter,
    code_challenge_methods_supported, issuer, jwks_uri, registration_endpoint,
    scope_parameter, scope_separator, scopes_supported, token_endpoint,
    token_response_access_token_pointer }

);
