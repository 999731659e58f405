// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Required;
use crate::types;

/// A zone's OAuth 2.0 authorization server.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneOAuth2 {
    /// Where users are sent to sign in.
    pub authorization_endpoint: String,
    /// Where the server describes itself (RFC 8414).
    pub authorization_server_metadata: String,
    /// Clients that are identified by the URL of a document about them (Client ID Metadata Document).
    pub cimd: types::ZoneCimd,
    /// Whether clients may register themselves (RFC 7591).
    pub dcr_enabled: bool,
    /// The issuer that tokens name.
    pub issuer: String,
    /// Where the keys are that tokens are signed with.
    pub jwks_uri: String,
    /// Whether clients have to use PKCE (RFC 7636).
    pub pkce_required: bool,
    /// Where providers send users back to.
    pub redirect_uri: String,
    /// Where clients register themselves.
    pub registration_endpoint: String,
    /// Where tokens are issued.
    pub token_endpoint: String,
    extra: codec::Extra,
}

const KEYS: codec::Keys = &[
    ("authorization_endpoint", Required),
    ("authorization_server_metadata", Required),
    ("cimd", Required),
    ("dcr_enabled", Required),
    ("issuer", Required),
    ("jwks_uri", Required),
    ("pkce_required", Required),
    ("redirect_uri", Required),
    ("registration_endpoint", Required),
    ("token_endpoint", Required),
];

codec::model!(
    ZoneOAuth2 { authorization_endpoint, authorization_server_metadata, cimd,
    dcr_enabled, issuer, jwks_uri, pkce_required, redirect_uri, registration_endpoint,
    token_endpoint }

);
