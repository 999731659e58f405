// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// OpenID Connect settings of a provider.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderOpenId {
    /// Scopes to request at sign-in.
    pub scopes: Option<Vec<String>>,
    /// Whether signing out of the zone also signs the user out at the provider.
    pub single_logout_enabled: Option<bool>,
    /// Claim that identifies the user.
    pub user_identifier_claim: Option<String>,
    /// URL of the userinfo endpoint.
    pub userinfo_endpoint: Option<String>,
    extra: codec::Extra,
}

impl ProviderOpenId {
    /// Creates an empty `ProviderOpenId`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Scopes to request at sign-in.
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }

    /// Whether signing out of the zone also signs the user out at the provider.
    pub fn single_logout_enabled(mut self, value: bool) -> Self {
        self.single_logout_enabled = Some(value);
        self
    }

    /// Claim that identifies the user.
    pub fn user_identifier_claim(mut self, value: impl Into<String>) -> Self {
        self.user_identifier_claim = Some(value.into());
        self
    }

    /// URL of the userinfo endpoint.
    pub fn userinfo_endpoint(mut self, value: impl Into<String>) -> Self {
        self.userinfo_endpoint = Some(value.into());
        self
    }
}

codec::model!(ProviderOpenId {
    scopes: Optional,
    single_logout_enabled: Optional,
    user_identifier_claim: Optional,
    userinfo_endpoint: Optional,
});

codec::default!(ProviderOpenId);
