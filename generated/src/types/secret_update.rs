// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Changes to a secret. What is left out stays as it is.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretUpdate {
    /// The value of a secret.
    pub data: Option<types::SecretData>,
    /// What it is for.
    pub description: Option<String>,
    /// Any JSON to store with it.
    pub metadata: codec::Nullable<codec::Raw>,
    /// Display name.
    pub name: Option<String>,
    extra: codec::Extra,
}

impl SecretUpdate {
    /// Creates an empty `SecretUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// The value of a secret.
    pub fn data(mut self, value: impl Into<types::SecretData>) -> Self {
        self.data = Some(value.into());
        self
    }

    /// What it is for.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Any JSON to store with it.
    pub fn metadata(mut self, value: impl Into<codec::Raw>) -> Self {
        self.metadata = codec::Nullable::Value(value.into());
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
}

codec::model!(SecretUpdate {
    data: Optional,
    description: Optional,
    metadata: Optional,
    name: Optional,
});

codec::default!(SecretUpdate);
