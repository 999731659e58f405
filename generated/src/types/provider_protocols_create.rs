// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Protocol settings of a new provider.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderProtocolsCreate {
    /// OAuth 2.0 settings of a new provider.
    pub oauth2: Option<types::ProviderOAuth2Create>,
    /// OpenID Connect settings of a provider.
    pub openid: Option<types::ProviderOpenId>,
    extra: codec::Extra,
}

impl ProviderProtocolsCreate {
    /// Creates an empty `ProviderProtocolsCreate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// OAuth 2.0 settings of a new provider.
    pub fn oauth2(mut self, value: types::ProviderOAuth2Create) -> Self {
        self.oauth2 = Some(value);
        self
    }

    /// OpenID Connect settings of a provider.
    pub fn openid(mut self, value: types::ProviderOpenId) -> Self {
        self.openid = Some(value);
        self
    }
}

codec::model!(ProviderProtocolsCreate { oauth2: Optional, openid: Optional });

codec::default!(ProviderProtocolsCreate);
