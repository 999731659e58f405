// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A policy version to create, in one of the two formats.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyVersionCreate {
    /// A policy schema's version, which is also its id.
    pub schema_version: types::PolicySchemaVersion,
    /// Policy in the JSON format of Cedar.
    pub cedar_json: codec::Nullable<codec::Raw>,
    /// Policy in the Cedar language.
    pub cedar_raw: codec::Nullable<String>,
    extra: codec::Extra,
}

impl PolicyVersionCreate {
    /// Creates a `PolicyVersionCreate` with its required fields.
    pub fn new(schema_version: impl Into<types::PolicySchemaVersion>) -> Self {
        Self {
            schema_version: schema_version.into(),
            ..codec::Blank::blank()
        }
    }

    /// Policy in the JSON format of Cedar.
    pub fn cedar_json(mut self, value: impl Into<codec::Raw>) -> Self {
        self.cedar_json = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `cedar_json` to null.
    pub fn clear_cedar_json(mut self) -> Self {
        self.cedar_json = codec::Nullable::Null;
        self
    }

    /// Policy in the Cedar language.
    pub fn cedar_raw(mut self, value: impl Into<String>) -> Self {
        self.cedar_raw = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `cedar_raw` to null.
    pub fn clear_cedar_raw(mut self) -> Self {
        self.cedar_raw = codec::Nullable::Null;
        self
    }
}

codec::model!(PolicyVersionCreate {
    schema_version: Required,
    cedar_json: Optional,
    cedar_raw: Optional,
});
