// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
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
    /// Creates an empty `ZoneProtocolsUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Changes to the settings of a zone's OAuth 2.0 authorization server. Null removes a value.
    pub fn oauth2(mut self, value: types::ZoneOAuth2Update) -> Self {
        self.oauth2 = Some(value);
        self
    }
}

codec::model!(ZoneProtocolsUpdate { oauth2: Optional });

codec::default!(ZoneProtocolsUpdate);
