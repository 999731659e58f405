// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Protocol settings of an SSO connection.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoProtocols {
    /// OAuth 2.0 settings of an SSO connection.
    pub oauth2: Option<types::SsoOAuth2>,
    /// OpenID Connect settings of an SSO connection.
    pub openid: Option<types::SsoOpenId>,
    extra: codec::Extra,
}

codec::model!(SsoProtocols { oauth2: Optional, openid: Optional });
