// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A policy set version to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySetVersionCreate {
    /// The versions of policies that a policy set holds.
    pub manifest: types::PolicySetManifest,
    /// A policy schema's version, which is also its id.
    pub schema_version: types::PolicySchemaVersion,
    extra: codec::Extra,
}

impl PolicySetVersionCreate {
    /// Creates a `PolicySetVersionCreate` with its required fields.
    pub fn new(
        manifest: types::PolicySetManifest,
        schema_version: impl Into<types::PolicySchemaVersion>,
    ) -> Self {
        Self {
            manifest,
            schema_version: schema_version.into(),
            ..codec::Blank::blank()
        }
    }
}

codec::model!(PolicySetVersionCreate { manifest: Required, schema_version: Required });
