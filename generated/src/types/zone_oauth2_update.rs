// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Changes to the settings of a zone's OAuth 2.0 authorization server. Null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneOAuth2Update {
    /// Clients that are identified by the URL of a document about them (Client ID Metadata Document).
    pub cimd: Option<types::ZoneCimd>,
    /// Whether clients may register themselves (RFC 7591).
    pub dcr_enabled: codec::Nullable<bool>,
    /// Whether clients have to use PKCE (RFC 7636).
    pub pkce_required: codec::Nullable<bool>,
    extra: codec::Extra,
}

impl ZoneOAuth2Update {
    /// Creates an empty `ZoneOAuth2Update`.
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
        self.dcr_enabled = codec::Nullable::Value(value);
        self
    }

    /// Sets `dcr_enabled` to null.
    pub fn clear_dcr_enabled(mut self) -> Self {
        self.dcr_enabled = codec::Nullable::Null;
        self
    }

    /// Whether clients have to use PKCE (RFC 7636).
    pub fn pkce_required(mut self, value: bool) -> Self {
        self.pkce_required = codec::Nullable::Value(value);
        self
    }

    /// Sets `pkce_required` to null.
    pub fn clear_pkce_required(mut self) -> Self {
        self.pkce_required = codec::Nullable::Null;
        self
    }
}

codec::model!(ZoneOAuth2Update {
    cimd: Optional,
    dcr_enabled: Optional,
    pkce_required: Optional,
});

codec::default!(ZoneOAuth2Update);
