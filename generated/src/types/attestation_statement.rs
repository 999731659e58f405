// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A signed statement about the content of a policy set version.
#[derive(Clone)]
#[non_exhaustive]
pub struct AttestationStatement {
    /// When it was signed, in UTC.
    pub attested_at: jiff::Timestamp,
    /// Id of who attested it.
    pub attested_by: String,
    /// Id of the key that it was signed with.
    pub key_id: String,
    /// Hash of the manifest.
    pub manifest_sha: String,
    /// The policy set.
    pub policy_set_id: types::PolicySetId,
    /// Number of the version.
    pub policy_set_version: i64,
    /// Whether a statement was signed for the first time or again.
    pub status: types::AttestationStatus,
    /// Kind of statement.
    ///
    /// Always `policy_set_attestation`.
    pub type_: String,
    /// Version of the statement's format.
    ///
    /// Always `1`.
    pub v: i64,
    /// The zone of the policy set.
    pub zone_id: types::ZoneId,
    extra: codec::Extra,
}

codec::model!(AttestationStatement {
    attested_at: Required,
    attested_by: Required,
    key_id: Required,
    manifest_sha: Required,
    policy_set_id: Required,
    policy_set_version: Required,
    status: Required,
    type_ as "type": Fixed = "policy_set_attestation".to_owned(),
    v: Fixed = 1,
    zone_id: Required,
});
