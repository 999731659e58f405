// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A role that is assigned to a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct RoleAssignment {
    /// Id of the role.
    pub role_id: String,
    /// Identifier of the role.
    pub role_identifier: String,
    /// Who owns an object: Keycard (`platform`) or its customer.
    pub role_owner_type: types::OwnerType,
    /// What the role is limited to; null if it isn't limited.
    pub scope: Option<types::RoleAssignmentScope>,
    /// Whether a role is assigned to the user or to one of the user's groups.
    pub source: types::RoleAssignmentSource,
    /// Id of the group that the role is assigned to.
    pub group_id: Option<String>,
    extra: codec::Extra,
}

codec::model!(RoleAssignment {
    role_id: Required,
    role_identifier: Required,
    role_owner_type: Required,
    scope: Required,
    source: Required,
    group_id: Optional,
});
