// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A rule about who may access what. Its content is in its versions.
#[derive(Clone)]
#[non_exhaustive]
pub struct Policy {
    /// A policy's id.
    pub id: types::PolicyId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Id of who created it.
    pub created_by: String,
    /// Display name.
    pub name: String,
    /// Who owns an object: Keycard (`platform`) or its customer.
    pub owner_type: types::OwnerType,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// The zone that it belongs to.
    pub zone_id: types::ZoneId,
    /// When it was archived, in UTC. Absent while it is in use.
    pub archived_at: Option<jiff::Timestamp>,
    /// Who created it. Present when the request expands `user`.
    pub created_by_user: Option<types::UserReference>,
    /// What it is for.
    pub description: Option<String>,
    /// A policy schema's version, which is also its id.
    pub latest_schema_version: Option<types::PolicySchemaVersion>,
    /// Number of the latest version.
    pub latest_version: Option<i64>,
    /// The latest version.
    pub latest_version_id: Option<types::PolicyVersionId>,
    /// Id of who last changed it.
    pub updated_by: Option<String>,
    /// Who last changed it. Present when the request expands `user`.
    pub updated_by_user: Option<types::UserReference>,
    extra: codec::Extra,
}

codec::model!(Policy {
    id: Required,
    created_at: Required,
    created_by: Required,
    name: Required,
    owner_type: Required,
    updated_at: Required,
    zone_id: Required,
    archived_at: Optional,
    created_by_user: Optional,
    description: Optional,
    latest_schema_version: Optional,
    latest_version: Optional,
    latest_version_id: Optional,
    updated_by: Optional,
    updated_by_user: Optional,
});
