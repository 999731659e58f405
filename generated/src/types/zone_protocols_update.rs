// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Optional;
use crate::types;

/// Changes to the protocol settings of a zone.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneProtocolsUpdate {
    /// Changes to the settings of a zone's OAuth 2.0 authorization server. Null removes a value.
    pub oauth2: Option<types::ZoneOAuth2Update>,
    extra: codec::Extra,
}

impl ZoneProtocolsUpdate {
    /// With no field set.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Changes to the settings of a zone's OAuth 2.0 authorization server. Null removes a value.
    pub fn oauth2(mut self, value: types::ZoneOAuth2Update) -> Self {
        self.oauth2 = Some(value);
        self
    }
}

impl Default for ZoneProtocolsUpdate {
    fn default() -> Self {
        Self::new()
    }
}

const KEYS: codec::Keys = &[("oauth2", Optional)];

codec::model!(ZoneProtocolsUpdate { oauth2 });
