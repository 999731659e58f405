// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Changes to an application. What is left out stays as it is; null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationUpdate {
    /// Whether users must agree before an application acts for them (`required`) or not (`implicit`).
    pub consent: Option<types::ApplicationConsent>,
    /// What it is for.
    pub description: codec::Nullable<String>,
    /// Identifier in the zone, usually a URL.
    pub identifier: Option<String>,
    /// Links that are shown with it.
    pub metadata: codec::Nullable<types::MetadataUpdate>,
    /// Display name.
    pub name: Option<String>,
    /// Protocol settings.
    pub protocols: codec::Nullable<types::ApplicationProtocolsUpdate>,
    extra: codec::Extra,
}

impl ApplicationUpdate {
    /// Creates an empty `ApplicationUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Whether users must agree before an application acts for them (`required`) or not (`implicit`).
    pub fn consent(mut self, value: impl Into<types::ApplicationConsent>) -> Self {
        self.consent = Some(value.into());
        self
    }

    /// What it is for.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `description` to null.
    pub fn clear_description(mut self) -> Self {
        self.description = codec::Nullable::Null;
        self
    }

    /// Identifier in the zone, usually a URL.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }

    /// Links that are shown with it.
    pub fn metadata(mut self, value: types::MetadataUpdate) -> Self {
        self.metadata = codec::Nullable::Value(value);
        self
    }

    /// Sets `metadata` to null.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = codec::Nullable::Null;
        self
    }

    /// Display name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Protocol settings.
    pub fn protocols(mut self, value: types::ApplicationProtocolsUpdate) -> Self {
        self.protocols = codec::Nullable::Value(value);
        self
    }

    /// Sets `protocols` to null.
    pub fn clear_protocols(mut self) -> Self {
        self.protocols = codec::Nullable::Null;
        self
    }
}

codec::model!(ApplicationUpdate {
    consent: Optional,
    description: Optional,
    identifier: Optional,
    metadata: Optional,
    name: Optional,
    protocols: Optional,
});

codec::default!(ApplicationUpdate);
