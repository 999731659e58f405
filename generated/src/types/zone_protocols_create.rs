// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Protocol settings of a new zone.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneProtocolsCreate {
    /// Settings of a new zone's OAuth 2.0 authorization server.
    pub oauth2: Option<types::ZoneOAuth2Create>,
    extra: codec::Extra,
}

impl ZoneProtocolsCreate {
    /// Creates an empty `ZoneProtocolsCreate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Settings of a new zone's OAuth 2.0 authorization server.
    pub fn oauth2(mut self, value: types::ZoneOAuth2Create) -> Self {
        self.oauth2 = Some(value);
        self
    }
}

codec::model!(ZoneProtocolsCreate { oauth2: Optional });

codec::default!(ZoneProtocolsCreate);
