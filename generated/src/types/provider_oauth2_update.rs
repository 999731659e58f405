// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Changes to the OAuth 2.0 settings of a provider. Null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderOAuth2Update {
    /// URL of the authorization endpoint, where users sign in.
    pub authorization_endpoint: codec::Nullable<String>,
    /// Additional query parameters of authorization requests.
    pub authorization_parameters: codec::Nullable<codec::Map<String>>,
    /// Whether authorization requests include the resource (RFC 8707).
    pub authorization_resource_enabled: codec::Nullable<bool>,
    /// Name of the parameter that carries the resource in authorization requests.
    pub authorization_resource_parameter: codec::Nullable<String>,
    /// PKCE code challenge methods that it supports (RFC 7636).
    pub code_challenge_methods_supported: codec::Nullable<Vec<String>>,
    /// Issuer (`iss`) of its tokens.
    pub issuer: Option<String>,
    /// URL of the keys that verify its tokens (RFC 7517).
    pub jwks_uri: codec::Nullable<String>,
    /// URL of the client registration endpoint (RFC 7591).
    pub registration_endpoint: codec::Nullable<String>,
    /// Name of the parameter that carries the scopes in authorization requests.
    pub scope_parameter: codec::Nullable<String>,
    /// Separator between scopes.
    pub scope_separator: codec::Nullable<String>,
    /// Scopes that it supports.
    pub scopes_supported: codec::Nullable<Vec<String>>,
    /// URL of the token endpoint.
    pub token_endpoint: codec::Nullable<String>,
    /// JSON Pointer (RFC 6901) to the access token in token responses.
    pub token_response_access_token_pointer: codec::Nullable<String>,
    extra: codec::Extra,
}

impl ProviderOAuth2Update {
    /// Creates an empty `ProviderOAuth2Update`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// URL of the authorization endpoint, where users sign in.
    pub fn authorization_endpoint(mut self, value: impl Into<String>) -> Self {
        self.authorization_endpoint = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `authorization_endpoint` to null.
    pub fn clear_authorization_endpoint(mut self) -> Self {
        self.authorization_endpoint = codec::Nullable::Null;
        self
    }

    /// Additional query parameters of authorization requests.
    pub fn authorization_parameters(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.authorization_parameters = codec::Nullable::Value(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `authorization_parameters` to null.
    pub fn clear_authorization_parameters(mut self) -> Self {
        self.authorization_parameters = codec::Nullable::Null;
        self
    }

    /// Whether authorization requests include the resource (RFC 8707).
    pub fn authorization_resource_enabled(mut self, value: bool) -> Self {
        self.authorization_resource_enabled = codec::Nullable::Value(value);
        self
    }

    /// Sets `authorization_resource_enabled` to null.
    pub fn clear_authorization_resource_enabled(mut self) -> Self {
        self.authorization_resource_enabled = codec::Nullable::Null;
        self
    }

    /// Name of the parameter that carries the resource in authorization requests.
    pub fn authorization_resource_parameter(mut self, value: impl Into<String>) -> Self {
        self.authorization_resource_parameter = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `authorization_resource_parameter` to null.
    pub fn clear_authorization_resource_parameter(mut self) -> Self {
        self.authorization_resource_parameter = codec::Nullable::Null;
        self
    }

    /// PKCE code challenge methods that it supports (RFC 7636).
    pub fn code_challenge_methods_supported(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.code_challenge_methods_supported = codec::Nullable::Value(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }

    /// Sets `code_challenge_methods_supported` to null.
    pub fn clear_code_challenge_methods_supported(mut self) -> Self {
        self.code_challenge_methods_supported = codec::Nullable::Null;
        self
    }

    /// Issuer (`iss`) of its tokens.
    pub fn issuer(mut self, value: impl Into<String>) -> Self {
        self.issuer = Some(value.into());
        self
    }

    /// URL of the keys that verify its tokens (RFC 7517).
    pub fn jwks_uri(mut self, value: impl Into<String>) -> Self {
        self.jwks_uri = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `jwks_uri` to null.
    pub fn clear_jwks_uri(mut self) -> Self {
        self.jwks_uri = codec::Nullable::Null;
        self
    }

    /// URL of the client registration endpoint (RFC 7591).
    pub fn registration_endpoint(mut self, value: impl Into<String>) -> Self {
        self.registration_endpoint = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `registration_endpoint` to null.
    pub fn clear_registration_endpoint(mut self) -> Self {
        self.registration_endpoint = codec::Nullable::Null;
        self
    }

    /// Name of the parameter that carries the scopes in authorization requests.
    pub fn scope_parameter(mut self, value: impl Into<String>) -> Self {
        self.scope_parameter = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `scope_parameter` to null.
    pub fn clear_scope_parameter(mut self) -> Self {
        self.scope_parameter = codec::Nullable::Null;
        self
    }

    /// Separator between scopes.
    pub fn scope_separator(mut self, value: impl Into<String>) -> Self {
        self.scope_separator = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `scope_separator` to null.
    pub fn clear_scope_separator(mut self) -> Self {
        self.scope_separator = codec::Nullable::Null;
        self
    }

    /// Scopes that it supports.
    pub fn scopes_supported(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes_supported = codec::Nullable::Value(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }

    /// Sets `scopes_supported` to null.
    pub fn clear_scopes_supported(mut self) -> Self {
        self.scopes_supported = codec::Nullable::Null;
        self
    }

    /// URL of the token endpoint.
    pub fn token_endpoint(mut self, value: impl Into<String>) -> Self {
        self.token_endpoint = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `token_endpoint` to null.
    pub fn clear_token_endpoint(mut self) -> Self {
        self.token_endpoint = codec::Nullable::Null;
        self
    }

    /// JSON Pointer (RFC 6901) to the access token in token responses.
    pub fn token_response_access_token_pointer(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.token_response_access_token_pointer = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `token_response_access_token_pointer` to null.
    pub fn clear_token_response_access_token_pointer(mut self) -> Self {
        self.token_response_access_token_pointer = codec::Nullable::Null;
        self
    }
}

codec::model!(ProviderOAuth2Update {
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

codec::default!(ProviderOAuth2Update);
