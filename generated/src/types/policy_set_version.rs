// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// The policies that a policy set holds.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySetVersion {
    /// A policy set version's id.
    pub id: types::PolicySetVersionId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Id of who created it.
    pub created_by: String,
    /// The versions of policies that a policy set holds.
    pub manifest: types::PolicySetManifest,
    /// Hash of the manifest.
    pub manifest_sha: String,
    /// Who owns an object: Keycard (`platform`) or its customer.
    pub owner_type: types::OwnerType,
    /// The policy set that it is a version of.
    pub policy_set_id: types::PolicySetId,
    /// A policy schema's version, which is also its id.
    pub schema_version: types::PolicySchemaVersion,
    /// Version number.
    pub version: i64,
    /// Whether it is active.
    pub active: Option<bool>,
    /// When it was archived, in UTC. Absent while it is in use.
    pub archived_at: Option<jiff::Timestamp>,
    /// Id of who archived it.
    pub archived_by: Option<String>,
    /// Who archived it. Present when the request expands `user`.
    pub archived_by_user: Option<types::UserReference>,
    /// A signed statement about the content of a policy set version.
    pub attestation: Option<types::AttestationStatement>,
    /// Who created it. Present when the request expands `user`.
    pub created_by_user: Option<types::UserReference>,
    extra: codec::Extra,
}

codec::model!(PolicySetVersion {
    id: Required,
    created_at: Required,
    created_by: Required,
    manifest: Required,
    manifest_sha: Required,
    owner_type: Required,
    policy_set_id: Required,
    schema_version: Required,
    version: Required,
    active: Optional,
    archived_at: Optional,
    archived_by: Optional,
    archived_by_user: Optional,
    attestation: Optional,
    created_by_user: Optional,
});
