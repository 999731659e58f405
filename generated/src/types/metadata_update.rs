// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Changes to the links that are shown with an application or resource. Null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct MetadataUpdate {
    /// URL of its documentation.
    pub docs_url: codec::Nullable<String>,
    /// URL of its icon.
    pub icon_url: codec::Nullable<String>,
    extra: codec::Extra,
}

impl MetadataUpdate {
    /// Creates an empty `MetadataUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// URL of its documentation.
    pub fn docs_url(mut self, value: impl Into<String>) -> Self {
        self.docs_url = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `docs_url` to null.
    pub fn clear_docs_url(mut self) -> Self {
        self.docs_url = codec::Nullable::Null;
        self
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

codec::model!(MetadataUpdate { docs_url: Optional, icon_url: Optional });

codec::default!(MetadataUpdate);
