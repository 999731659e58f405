// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A zone's OAuth 2.0 authorization server.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneOAuth2 {
    /// URL of the authorization endpoint, where users sign in.
    pub authorization_endpoint: String,
    /// URL of the authorization server metadata (RFC 8414).
    pub authorization_server_metadata: String,
    /// Clients that are identified by the URL of a document about them (Client ID Metadata Document).
    pub cimd: types::ZoneCimd,
    /// Whether clients may register themselves (RFC 7591).
    pub dcr_enabled: bool,
    /// Issuer (`iss`) of tokens.
    pub issuer: String,
    /// URL of the keys that verify tokens (RFC 7517).
    pub jwks_uri: String,
    /// Whether clients have to use PKCE (RFC 7636).
    pub pkce_required: bool,
    /// URL to which providers redirect users after sign-in.
    pub redirect_uri: String,
    /// URL of the client registration endpoint (RFC 7591).
    pub registration_endpoint: String,
    /// URL of the token endpoint.
    pub token_endpoint: String,
    extra: codec::Extra,
}

codec::model!(ZoneOAuth2 {
    authorization_endpoint: Required,
    authorization_server_metadata: Required,
    cimd: Required,
    dcr_enabled: Required,
    issuer: Required,
    jwks_uri: Required,
    pkce_required: Required,
    redirect_uri: Required,
    registration_endpoint: Required,
    token_endpoint: Required,
});
