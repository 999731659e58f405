// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Protocol settings of a provider.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderProtocols {
    /// OAuth 2.0 settings of a provider.
    pub oauth2: Option<types::ProviderOAuth2>,
    /// OpenID Connect settings of a provider.
    pub openid: Option<types::ProviderOpenId>,
    extra: codec::Extra,
}

codec::model!(ProviderProtocols { oauth2: Optional, openid: Optional });
