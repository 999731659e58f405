// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Links that are shown with an application or resource.
#[derive(Clone)]
#[non_exhaustive]
pub struct Metadata {
    /// URL of its documentation.
    pub docs_url: Option<String>,
    /// URL of its icon.
    pub icon_url: Option<String>,
    extra: codec::Extra,
}

impl Metadata {
    /// Creates an empty `Metadata`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// URL of its documentation.
    pub fn docs_url(mut self, value: impl Into<String>) -> Self {
        self.docs_url = Some(value.into());
        self
    }

    /// URL of its icon.
    pub fn icon_url(mut self, value: impl Into<String>) -> Self {
        self.icon_url = Some(value.into());
        self
    }
}

codec::model!(Metadata { docs_url: Optional, icon_url: Optional });

codec::default!(Metadata);
