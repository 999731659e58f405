// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// OpenID Connect settings to give to an SSO connection. Null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoOpenIdUpdate {
    /// Scopes to request at sign-in.
    pub scopes: codec::Nullable<Vec<String>>,
    /// Claim that identifies the user.
    pub user_identifier_claim: codec::Nullable<String>,
    /// URL of the userinfo endpoint.
    pub userinfo_endpoint: codec::Nullable<String>,
    extra: codec::Extra,
}

impl SsoOpenIdUpdate {
    /// Creates an empty `SsoOpenIdUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Scopes to request at sign-in.
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = codec::Nullable::Value(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }

    /// Sets `scopes` to null.
    pub fn clear_scopes(mut self) -> Self {
        self.scopes = codec::Nullable::Null;
        self
    }

    /// Claim that identifies the user.
    pub fn user_identifier_claim(mut self, value: impl Into<String>) -> Self {
        self.user_identifier_claim = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `user_identifier_claim` to null.
    pub fn clear_user_identifier_claim(mut self) -> Self {
        self.user_identifier_claim = codec::Nullable::Null;
        self
    }

    /// URL of the userinfo endpoint.
    pub fn userinfo_endpoint(mut self, value: impl Into<String>) -> Self {
        self.userinfo_endpoint = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `userinfo_endpoint` to null.
    pub fn clear_userinfo_endpoint(mut self) -> Self {
        self.userinfo_endpoint = codec::Nullable::Null;
        self
    }
}

codec::model!(SsoOpenIdUpdate {
    scopes: Optional,
    user_identifier_claim: Optional,
    userinfo_endpoint: Optional,
});

codec::default!(SsoOpenIdUpdate);
