// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// OAuth 2.0 settings to give to an SSO connection. Null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoOAuth2Update {
    /// URL of the authorization endpoint, where users sign in.
    pub authorization_endpoint: codec::Nullable<String>,
    /// Additional query parameters of authorization requests.
    pub authorization_parameters: codec::Nullable<codec::Map<String>>,
    /// PKCE code challenge methods that it supports (RFC 7636).
    pub code_challenge_methods_supported: codec::Nullable<Vec<String>>,
    /// URL of the keys that verify its tokens (RFC 7517).
    pub jwks_uri: codec::Nullable<String>,
    /// URL of the client registration endpoint (RFC 7591).
    pub registration_endpoint: codec::Nullable<String>,
    /// Scopes that it supports.
    pub scopes_supported: codec::Nullable<Vec<String>>,
    /// URL of the token endpoint.
    pub token_endpoint: codec::Nullable<String>,
    extra: codec::Extra,
}

impl SsoOAuth2Update {
    /// Creates an empty `SsoOAuth2Update`.
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
}

codec::model!(SsoOAuth2Update {
    authorization_endpoint: Optional,
    authorization_parameters: Optional,
    code_challenge_methods_supported: Optional,
    jwks_uri: Optional,
    registration_endpoint: Optional,
    scopes_supported: Optional,
    token_endpoint: Optional,
});

codec::default!(SsoOAuth2Update);
