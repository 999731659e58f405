// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Links that are shown with a provider.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderMetadata {
    /// URL of its icon.
    pub icon_url: Option<String>,
    extra: codec::Extra,
}

impl ProviderMetadata {
    /// Creates an empty `ProviderMetadata`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// URL of its icon.
    pub fn icon_url(mut self, value: impl Into<String>) -> Self {
        self.icon_url = Some(value.into());
        self
    }
}

codec::model!(ProviderMetadata { icon_url: Optional });

codec::default!(ProviderMetadata);
