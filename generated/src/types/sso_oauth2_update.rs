// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Optional;

/// Settings of the provider's OAuth 2.0 authorization server. Null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoOAuth2Update {
    /// Where people are sent to sign in.
    pub authorization_endpoint: codec::Nullable<String>,
    /// More parameters for the authorization endpoint.
    pub authorization_parameters: codec::Nullable<codec::Map<String>>,
    /// The PKCE methods that it knows.
    pub code_challenge_methods_supported: codec::Nullable<Vec<String>>,
    /// Where the keys are that its tokens are signed with.
    pub jwks_uri: codec::Nullable<String>,
    /// Where clients register themselves.
    pub registration_endpoint: codec::Nullable<String>,
    /// The scopes that it knows.
    pub scopes_supported: codec::Nullable<Vec<String>>,
    /// Where tokens are issued.
    pub token_endpoint: codec::Nullable<String>,
    extra: codec::Extra,
}

impl SsoOAuth2Update {
    /// With no field set.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Where people are sent to sign in.
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
}

impl Default for SsoOAuth2Update {
    fn default() -> Self {
        Self::new()
    }
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
    SsoOAuth2Update { authorization_endpoint, authorization_parameters,
    code_challenge_methods_supported, jwks_uri, registration_endpoint, scopes_supported,
    token_endpoint }

);
