// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Required;

/// A zone's OpenID Connect provider.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneOpenId {
    /// Where the provider describes itself.
    pub provider_configuration: String,
    /// Where claims about a user can be read.
    pub userinfo_endpoint: String,
    extra: codec::Extra,
}

const KEYS: codec::Keys = &[
    ("provider_configuration", Required),
    ("userinfo_endpoint", Required),
];

codec::model!(ZoneOpenId { provider_configuration, userinfo_endpoint });
