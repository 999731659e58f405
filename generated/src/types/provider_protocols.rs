// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Optional;
use crate::types;

/// The protocols that a provider speaks.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderProtocols {
    /// A provider's OAuth 2.0 authorization server.
    pub oauth2: Option<types::ProviderOAuth2>,
    /// How a provider speaks OpenID Connect.
    pub openid: Option<types::ProviderOpenId>,
    extra: codec::Extra,
}

const KEYS: codec::Keys = &[("oauth2", Optional), ("openid", Optional)];

codec::model!(ProviderProtocols { oauth2, openid });
