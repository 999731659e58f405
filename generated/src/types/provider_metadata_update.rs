// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Changes to the links that are shown with a provider. Null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderMetadataUpdate {
    /// URL of its icon.
    pub icon_url: codec::Nullable<String>,
    extra: codec::Extra,
}

impl ProviderMetadataUpdate {
    /// Creates an empty `ProviderMetadataUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// URL of its icon.
    pub fn icon_url(mut self, value: impl Into<String>) -> Self {
        self.icon_url = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `icon_url` to null.
    pub fn clear_icon_url(mut self) -> Self {
        self.icon_url = codec::Nullable::Null;
        self
    }
}

codec::model!(ProviderMetadataUpdate { icon_url: Optional });

codec::default!(ProviderMetadataUpdate);
