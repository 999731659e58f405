// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Optional;

/// How a provider speaks OpenID Connect.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderOpenId {
    /// The scopes to ask for when users sign in.
    pub scopes: Option<Vec<String>>,
    /// Whether signing out of the zone also signs out there.
    pub single_logout_enabled: Option<bool>,
    /// The claim that identifies a user.
    pub user_identifier_claim: Option<String>,
    /// Where claims about a user can be read.
    pub userinfo_endpoint: Option<String>,
    extra: codec::Extra,
}

impl ProviderOpenId {
    /// With no field set.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// The scopes to ask for when users sign in.
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }

    /// Whether signing out of the zone also signs out there.
    pub fn single_logout_enabled(mut self, value: bool) -> Self {
        self.single_logout_enabled = Some(value);
        self
    }

    /// The claim that identifies a user.
    pub fn user_identifier_claim(mut self, value: impl Into<String>) -> Self {
        self.user_identifier_claim = Some(value.into());
        self
    }

    /// Where claims about a user can be read.
    pub fn userinfo_endpoint(mut self, value: impl Into<String>) -> Self {
        self.userinfo_endpoint = Some(value.into());
        self
    }
}

impl Default for ProviderOpenId {
    fn default() -> Self {
        Self::new()
    }
}

const KEYS: codec::Keys = &[
    ("scopes", Optional),
    ("single_logout_enabled", Optional),
    ("user_identifier_claim", Optional),
    ("userinfo_endpoint", Optional),
];

codec::model!(
    ProviderOpenId { scopes, single_logout_enabled, user_identifier_claim,
    userinfo_endpoint }

);
