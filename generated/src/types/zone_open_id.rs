// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A zone's OpenID Connect provider.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneOpenId {
    /// URL of the OpenID provider configuration.
    pub provider_configuration: String,
    /// URL of the userinfo endpoint.
    pub userinfo_endpoint: String,
    extra: codec::Extra,
}

codec::model!(ZoneOpenId {
    provider_configuration: Required,
    userinfo_endpoint: Required,
});
