// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Changes to the protocol settings of a provider. Null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderProtocolsUpdate {
    /// OAuth 2.0 settings.
    pub oauth2: codec::Nullable<types::ProviderOAuth2Update>,
    /// OpenID Connect settings.
    pub openid: codec::Nullable<types::ProviderOpenIdUpdate>,
    extra: codec::Extra,
}

impl ProviderProtocolsUpdate {
    /// Creates an empty `ProviderProtocolsUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// OAuth 2.0 settings.
    pub fn oauth2(mut self, value: types::ProviderOAuth2Update) -> Self {
        self.oauth2 = codec::Nullable::Value(value);
        self
    }

    /// Sets `oauth2` to null.
    pub fn clear_oauth2(mut self) -> Self {
        self.oauth2 = codec::Nullable::Null;
        self
    }

    /// OpenID Connect settings.
    pub fn openid(mut self, value: types::ProviderOpenIdUpdate) -> Self {
        self.openid = codec::Nullable::Value(value);
        self
    }

    /// Sets `openid` to null.
    pub fn clear_openid(mut self) -> Self {
        self.openid = codec::Nullable::Null;
        self
    }
}

codec::model!(ProviderProtocolsUpdate { oauth2: Optional, openid: Optional });

codec::default!(ProviderProtocolsUpdate);
