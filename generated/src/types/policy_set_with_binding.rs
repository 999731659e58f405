// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::{Optional, Required};
use crate::types;

/// A policy set and what is in force of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySetWithBinding {
    /// A policy set's id.
    pub id: types::PolicySetId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Id of whoever created it.
    pub created_by: String,
    /// Name shown to people.
    pub name: String,
    /// Who manages a thing: Keycard itself (`platform`) or its customer.
    pub owner_type: types::OwnerType,
    /// What it is limited to; `target_type` replaces it.
    ///
    /// **Deprecated.**
    pub scope_type: types::PolicySetScopeType,
    /// What a policy set is bound to.
    pub target_type: types::PolicySetTargetType,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// A zone's id.
    pub zone_id: types::ZoneId,
    /// When it was archived, in UTC. Absent while it is in use.
    pub archived_at: Option<jiff::Timestamp>,
    /// Who created it. Present when the request expands `user`.
    pub created_by_user: Option<types::UserReference>,
    /// Number of the newest version.
    pub latest_version: Option<i64>,
    /// A policy set version's id.
    pub latest_version_id: Option<types::PolicySetVersionId>,
    /// Id of whoever last changed it.
    pub updated_by: Option<String>,
    /// Who last changed it. Present when the request expands `user`.
    pub updated_by_user: Option<types::UserReference>,
    /// Whether one of its versions is in force.
    pub active: Option<bool>,
    /// Number of the version that is in force.
    pub active_version: Option<i64>,
    /// The version that is in force.
    pub active_version_id: Option<types::PolicySetVersionId>,
    /// Whether a policy set decides (`active`) or its decisions are only recorded (`shadow`).
    pub mode: Option<types::PolicySetMode>,
    /// Id of what it is limited to.
    pub scope_target_id: Option<String>,
    /// Number of the version whose decisions are only recorded.
    pub shadow_version: Option<i64>,
    /// The version whose decisions are only recorded.
    pub shadow_version_id: Option<types::PolicySetVersionId>,
    /// Id of what it is bound to.
    pub target_id: Option<String>,
    extra: codec::Extra,
}

const KEYS: codec::Keys = &[
    ("id", Required),
    ("created_at", Required),
    ("created_by", Required),
    ("name", Required),
    ("owner_type", Required),
    ("scope_type", Required),
    ("target_type", Required),
    ("updated_at", Required),
    ("zone_id", Required),
    ("archived_at", Optional),
    ("created_by_user", Optional),
    ("latest_version", Optional),
    ("latest_version_id", Optional),
    ("updated_by", Optional),
    ("updated_by_user", Optional),
    ("active", Optional),
    ("active_version", Optional),
    ("active_version_id", Optional),
    ("mode", Optional),
    ("scope_target_id", Optional),
    ("shadow_version", Optional),
    ("shadow_version_id", Optional),
    ("target_id", Optional),
];

codec::model!(
    PolicySetWithBinding { id, created_at, created_by, name, owner_type, scope_type,
    target_type, updated_at, zone_id, archived_at, created_by_user, latest_version,
    latest_version_id, updated_by, updated_by_user, active, active_version,
    active_version_id, mode, scope_target_id, shadow_version, shadow_version_id,
    target_id }

);
