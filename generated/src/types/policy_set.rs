// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Policies that are activated together. Its versions list them, and one of them can be active.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySet {
    /// A policy set's id.
    pub id: types::PolicySetId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Id of who created it.
    pub created_by: String,
    /// Display name.
    pub name: String,
    /// Who owns an object: Keycard (`platform`) or its customer.
    pub owner_type: types::OwnerType,
    /// Kind of object that it is limited to. Use `target_type` instead.
    ///
    /// **Deprecated.**
    pub scope_type: types::PolicySetScopeType,
    /// Kind of object that a policy set is bound to.
    pub target_type: types::PolicySetTargetType,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// The zone that it belongs to.
    pub zone_id: types::ZoneId,
    /// When it was archived, in UTC. Absent while it is in use.
    pub archived_at: Option<jiff::Timestamp>,
    /// Who created it. Present when the request expands `user`.
    pub created_by_user: Option<types::UserReference>,
    /// Number of the latest version.
    pub latest_version: Option<i64>,
    /// The latest version.
    pub latest_version_id: Option<types::PolicySetVersionId>,
    /// Id of who last changed it.
    pub updated_by: Option<String>,
    /// Who last changed it. Present when the request expands `user`.
    pub updated_by_user: Option<types::UserReference>,
    /// Whether one of its versions is active.
    pub active: Option<bool>,
    /// Number of the active version.
    pub active_version: Option<i64>,
    /// The active version.
    pub active_version_id: Option<types::PolicySetVersionId>,
    /// Whether a policy set is enforced (`active`) or not (`shadow`).
    pub mode: Option<types::PolicySetMode>,
    /// Id of the object that it is limited to.
    pub scope_target_id: Option<String>,
    /// Number of the shadow version.
    pub shadow_version: Option<i64>,
    /// The shadow version.
    pub shadow_version_id: Option<types::PolicySetVersionId>,
    /// Id of the object that it is bound to.
    pub target_id: Option<String>,
    extra: codec::Extra,
}

codec::model!(PolicySet {
    id: Required,
    created_at: Required,
    created_by: Required,
    name: Required,
    owner_type: Required,
    scope_type: Required,
    target_type: Required,
    updated_at: Required,
    zone_id: Required,
    archived_at: Optional,
    created_by_user: Optional,
    latest_version: Optional,
    latest_version_id: Optional,
    updated_by: Optional,
    updated_by_user: Optional,
    active: Optional,
    active_version: Optional,
    active_version_id: Optional,
    mode: Optional,
    scope_target_id: Optional,
    shadow_version: Optional,
    shadow_version_id: Optional,
    target_id: Optional,
});
