// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Settings of a new zone's OAuth 2.0 authorization server.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneOAuth2Create {
    /// Clients that are identified by the URL of a document about them (Client ID Metadata Document).
    pub cimd: Option<types::ZoneCimd>,
    /// Whether clients may register themselves (RFC 7591).
    pub dcr_enabled: Option<bool>,
    /// Whether clients have to use PKCE (RFC 7636).
    pub pkce_required: Option<bool>,
    extra: codec::Extra,
}

impl ZoneOAuth2Create {
    /// Creates an empty `ZoneOAuth2Create`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Clients that are identified by the URL of a document about them (Client ID Metadata Document).
    pub fn cimd(mut self, value: types::ZoneCimd) -> Self {
        self.cimd = Some(value);
        self
    }

    /// Whether clients may register themselves (RFC 7591).
    pub fn dcr_enabled(mut self, value: bool) -> Self {
        self.dcr_enabled = Some(value);
        self
    }

    /// Whether clients have to use PKCE (RFC 7636).
    pub fn pkce_required(mut self, value: bool) -> Self {
        self.pkce_required = Some(value);
        self
    }
}

codec::model!(ZoneOAuth2Create {
    cimd: Optional,
    dcr_enabled: Optional,
    pkce_required: Optional,
});

codec::default!(ZoneOAuth2Create);
