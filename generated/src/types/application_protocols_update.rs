// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Changes to the protocol settings of an application. Null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationProtocolsUpdate {
    /// OAuth 2.0 client settings.
    pub oauth2: codec::Nullable<types::ApplicationOAuth2Update>,
    extra: codec::Extra,
}

impl ApplicationProtocolsUpdate {
    /// Creates an empty `ApplicationProtocolsUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// OAuth 2.0 client settings.
    pub fn oauth2(mut self, value: types::ApplicationOAuth2Update) -> Self {
        self.oauth2 = codec::Nullable::Value(value);
        self
    }

    /// Sets `oauth2` to null.
    pub fn clear_oauth2(mut self) -> Self {
        self.oauth2 = codec::Nullable::Null;
        self
    }
}

codec::model!(ApplicationProtocolsUpdate { oauth2: Optional });

codec::default!(ApplicationProtocolsUpdate);
