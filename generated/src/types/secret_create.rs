// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A secret to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretCreate {
    /// The value of a secret.
    pub data: types::SecretData,
    /// Id of the object that it belongs to, such as a resource.
    pub entity_id: String,
    /// Display name.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Any JSON to store with it.
    pub metadata: codec::Nullable<codec::Raw>,
    /// The zone to create it in, which the path names, too.
    pub zone_id: Option<types::ZoneId>,
    extra: codec::Extra,
}

impl SecretCreate {
    /// Creates a `SecretCreate` with its required fields.
    pub fn new(
        data: impl Into<types::SecretData>,
        entity_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            data: data.into(),
            entity_id: entity_id.into(),
            name: name.into(),
            ..codec::Blank::blank()
        }
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

    /// The zone to create it in, which the path names, too.
    pub fn zone_id(mut self, value: impl Into<types::ZoneId>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

codec::model!(SecretCreate {
    data: Required,
    entity_id: Required,
    name: Required,
    description: Optional,
    metadata: Optional,
    zone_id: Optional,
});
