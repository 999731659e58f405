// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A version of the Cedar schema, which the policies of a zone are checked against.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySchema {
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// State of a policy schema.
    pub status: types::PolicySchemaStatus,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// A policy schema's version, which is also its id.
    pub version: types::PolicySchemaVersion,
    /// When it was archived, in UTC. Absent while it is in use.
    pub archived_at: Option<jiff::Timestamp>,
    /// Schema in the Cedar language.
    pub cedar_schema: Option<String>,
    /// Schema in the JSON format of Cedar.
    pub cedar_schema_json: codec::Nullable<codec::Raw>,
    /// When it was deprecated, in UTC. Absent if it never was.
    pub deprecated_at: Option<jiff::Timestamp>,
    /// Whether it is the default of the zone.
    pub is_default: bool,
    extra: codec::Extra,
}

codec::model!(PolicySchema {
    created_at: Required,
    status: Required,
    updated_at: Required,
    version: Required,
    archived_at: Optional,
    cedar_schema: Optional,
    cedar_schema_json: Optional,
    deprecated_at: Optional,
    is_default: Required,
});
