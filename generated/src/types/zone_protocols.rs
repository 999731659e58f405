// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Protocol settings and endpoints of a zone.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneProtocols {
    /// A zone's OAuth 2.0 authorization server.
    pub oauth2: types::ZoneOAuth2,
    /// A zone's OpenID Connect provider.
    pub openid: types::ZoneOpenId,
    extra: codec::Extra,
}

codec::model!(ZoneProtocols { oauth2: Required, openid: Required });
