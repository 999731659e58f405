// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// The content of a policy. A version never changes.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyVersion {
    /// A policy version's id.
    pub id: types::PolicyVersionId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Id of who created it.
    pub created_by: String,
    /// Who owns an object: Keycard (`platform`) or its customer.
    pub owner_type: types::OwnerType,
    /// The policy that it is a version of.
    pub policy_id: types::PolicyId,
    /// A policy schema's version, which is also its id.
    pub schema_version: types::PolicySchemaVersion,
    /// Hash of its content.
    pub sha: String,
    /// Version number.
    pub version: i64,
    /// The zone that it belongs to.
    pub zone_id: types::ZoneId,
    /// When it was archived, in UTC. Absent while it is in use.
    pub archived_at: Option<jiff::Timestamp>,
    /// Id of who archived it.
    pub archived_by: Option<String>,
    /// Who archived it. Present when the request expands `user`.
    pub archived_by_user: Option<types::UserReference>,
    /// Policy in the JSON format of Cedar.
    pub cedar_json: codec::Nullable<codec::Raw>,
    /// Policy in the Cedar language.
    pub cedar_raw: Option<String>,
    /// Who created it. Present when the request expands `user`.
    pub created_by_user: Option<types::UserReference>,
    extra: codec::Extra,
}

codec::model!(PolicyVersion {
    id: Required,
    created_at: Required,
    created_by: Required,
    owner_type: Required,
    policy_id: Required,
    schema_version: Required,
    sha: Required,
    version: Required,
    zone_id: Required,
    archived_at: Optional,
    archived_by: Optional,
    archived_by_user: Optional,
    cedar_json: Optional,
    cedar_raw: Optional,
    created_by_user: Optional,
});
