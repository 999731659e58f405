// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// OAuth 2.0 settings of a new provider.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderOAuth2Create {
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
    /// Issuer (`iss`) of its tokens.
    pub issuer: Option<String>,
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

impl ProviderOAuth2Create {
    /// Creates an empty `ProviderOAuth2Create`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// URL of the authorization endpoint, where users sign in.
    pub fn authorization_endpoint(mut self, value: impl Into<String>) -> Self {
        self.authorization_endpoint = Some(value.into());
        self
    }

    /// Additional query parameters of authorization requests.
    pub fn authorization_parameters(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.authorization_parameters = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Whether authorization requests include the resource (RFC 8707).
    pub fn authorization_resource_enabled(mut self, value: bool) -> Self {
        self.authorization_resource_enabled = Some(value);
        self
    }

    /// Name of the parameter that carries the resource in authorization requests.
    pub fn authorization_resource_parameter(mut self, value: impl Into<String>) -> Self {
        self.authorization_resource_parameter = Some(value.into());
        self
    }

    /// PKCE code challenge methods that it supports (RFC 7636).
    pub fn code_challenge_methods_supported(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.code_challenge_methods_supported = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }

    /// Issuer (`iss`) of its tokens.
    pub fn issuer(mut self, value: impl Into<String>) -> Self {
        self.issuer = Some(value.into());
        self
    }

    /// URL of the keys that verify its tokens (RFC 7517).
    pub fn jwks_uri(mut self, value: impl Into<String>) -> Self {
        self.jwks_uri = Some(value.into());
        self
    }

    /// URL of the client registration endpoint (RFC 7591).
    pub fn registration_endpoint(mut self, value: impl Into<String>) -> Self {
        self.registration_endpoint = Some(value.into());
        self
    }

    /// Name of the parameter that carries the scopes in authorization requests.
    pub fn scope_parameter(mut self, value: impl Into<String>) -> Self {
        self.scope_parameter = Some(value.into());
        self
    }

    /// Separator between scopes.
    pub fn scope_separator(mut self, value: impl Into<String>) -> Self {
        self.scope_separator = Some(value.into());
        self
    }

    /// Scopes that it supports.
    pub fn scopes_supported(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes_supported = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }

    /// URL of the token endpoint.
    pub fn token_endpoint(mut self, value: impl Into<String>) -> Self {
        self.token_endpoint = Some(value.into());
        self
    }

    /// JSON Pointer (RFC 6901) to the access token in token responses.
    pub fn token_response_access_token_pointer(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.token_response_access_token_pointer = Some(value.into());
        self
    }
}

codec::model!(ProviderOAuth2Create {
    authorization_endpoint: Optional,
    authorization_parameters: Optional,
    authorization_resource_enabled: Optional,
    authorization_resource_parameter: Optional,
    code_challenge_methods_supported: Optional,
    issuer: Optional,
    jwks_uri: Optional,
    registration_endpoint: Optional,
    scope_parameter: Optional,
    scope_separator: Optional,
    scopes_supported: Optional,
    token_endpoint: Optional,
    token_response_access_token_pointer: Optional,
});

codec::default!(ProviderOAuth2Create);
