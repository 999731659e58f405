// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Optional;

/// Changes to a provider's OAuth 2.0 authorization server. Null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderOAuth2Update {
    /// Where users are sent to sign in.
    pub authorization_endpoint: codec::Nullable<String>,
    /// More parameters for the authorization endpoint.
    pub authorization_parameters: codec::Nullable<codec::Map<String>>,
    /// Whether authorization requests name the resource (RFC 8707).
    pub authorization_resource_enabled: codec::Nullable<bool>,
    /// Name of the parameter that names the resource.
    pub authorization_resource_parameter: codec::Nullable<String>,
    /// The PKCE methods that it knows.
    pub code_challenge_methods_supported: codec::Nullable<Vec<String>>,
    /// The issuer that its tokens name.
    pub issuer: Option<String>,
    /// Where the keys are that its tokens are signed with.
    pub jwks_uri: codec::Nullable<String>,
    /// Where clients register themselves.
    pub registration_endpoint: codec::Nullable<String>,
    /// Name of the parameter that holds the scopes.
    pub scope_parameter: codec::Nullable<String>,
    /// What stands between two scopes.
    pub scope_separator: codec::Nullable<String>,
    /// The scopes that it knows.
    pub scopes_supported: codec::Nullable<Vec<String>>,
    /// Where tokens are issued.
    pub token_endpoint: codec::Nullable<String>,
    /// JSON Pointer to the access token in its response.
    pub token_response_access_token_pointer: codec::Nullable<String>,
    extra: codec::Extra,
}

impl ProviderOAuth2Update {
    /// With no field set.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Where users are sent to sign in.
    pub fn authorization_endpoint(mut self, value: impl Into<String>) -> Self {
        self.authorization_endpoint = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `authorization_endpoint` to null.
    pub fn clear_authorization_endpoint(mut self) -> Self {
        self.authorization_endpoint = codec::Nullable::Null;
        self
    }

    /// More parameters for the authorization endpoint.
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

    /// Whether authorization requests name the resource (RFC 8707).
    pub fn authorization_resource_enabled(mut self, value: bool) -> Self {
        self.authorization_resource_enabled = codec::Nullable::Value(value);
        self
    }

    /// Sets `authorization_resource_enabled` to null.
    pub fn clear_authorization_resource_enabled(mut self) -> Self {
        self.authorization_resource_enabled = codec::Nullable::Null;
        self
    }

    /// Name of the parameter that names the resource.
    pub fn authorization_resource_parameter(mut self, value: impl Into<String>) -> Self {
        self.authorization_resource_parameter = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `authorization_resource_parameter` to null.
    pub fn clear_authorization_resource_parameter(mut self) -> Self {
        self.authorization_resource_parameter = codec::Nullable::Null;
        self
    }

    /// The PKCE methods that it knows.
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

    /// The issuer that its tokens name.
    pub fn issuer(mut self, value: impl Into<String>) -> Self {
        self.issuer = Some(value.into());
        self
    }

    /// Where the keys are that its tokens are signed with.
    pub fn jwks_uri(mut self, value: impl Into<String>) -> Self {
        self.jwks_uri = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `jwks_uri` to null.
    pub fn clear_jwks_uri(mut self) -> Self {
        self.jwks_uri = codec::Nullable::Null;
        self
    }

    /// Where clients register themselves.
    pub fn registration_endpoint(mut self, value: impl Into<String>) -> Self {
        self.registration_endpoint = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `registration_endpoint` to null.
    pub fn clear_registration_endpoint(mut self) -> Self {
        self.registration_endpoint = codec::Nullable::Null;
        self
    }

    /// Name of the parameter that holds the scopes.
    pub fn scope_parameter(mut self, value: impl Into<String>) -> Self {
        self.scope_parameter = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `scope_parameter` to null.
    pub fn clear_scope_parameter(mut self) -> Self {
        self.scope_parameter = codec::Nullable::Null;
        self
    }

    /// What stands between two scopes.
    pub fn scope_separator(mut self, value: impl Into<String>) -> Self {
        self.scope_separator = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `scope_separator` to null.
    pub fn clear_scope_separator(mut self) -> Self {
        self.scope_separator = codec::Nullable::Null;
        self
    }

    /// The scopes that it knows.
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

    /// Where tokens are issued.
    pub fn token_endpoint(mut self, value: impl Into<String>) -> Self {
        self.token_endpoint = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `token_endpoint` to null.
    pub fn clear_token_endpoint(mut self) -> Self {
        self.token_endpoint = codec::Nullable::Null;
        self
    }

    /// JSON Pointer to the access token in its response.
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

impl Default for ProviderOAuth2Update {
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
    ProviderOAuth2Update { authorization_endpoint, authorization_parameters,
    authorization_resource_enabled, authorization_resource_parameter,
    code_challenge_methods_supported, issuer, jwks_uri, registration_endpoint,
    scope_parameter, scope_separator, scopes_supported, token_endpoint,
    token_response_access_token_pointer }

);
