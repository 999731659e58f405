// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Protocol settings to give to an SSO connection. Null removes them.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoProtocolsUpdate {
    /// OAuth 2.0 settings.
    pub oauth2: codec::Nullable<types::SsoOAuth2Update>,
    /// OpenID Connect settings.
    pub openid: codec::Nullable<types::SsoOpenIdUpdate>,
    extra: codec::Extra,
}

impl SsoProtocolsUpdate {
    /// Creates an empty `SsoProtocolsUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// OAuth 2.0 settings.
    pub fn oauth2(mut self, value: types::SsoOAuth2Update) -> Self {
        self.oauth2 = codec::Nullable::Value(value);
        self
    }

    /// Sets `oauth2` to null.
    pub fn clear_oauth2(mut self) -> Self {
        self.oauth2 = codec::Nullable::Null;
        self
    }

    /// OpenID Connect settings.
    pub fn openid(mut self, value: types::SsoOpenIdUpdate) -> Self {
        self.openid = codec::Nullable::Value(value);
        self
    }

    /// Sets `openid` to null.
    pub fn clear_openid(mut self) -> Self {
        self.openid = codec::Nullable::Null;
        self
    }
}

codec::model!(SsoProtocolsUpdate { oauth2: Optional, openid: Optional });

codec::default!(SsoProtocolsUpdate);
