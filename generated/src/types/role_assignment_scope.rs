// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// What a role is limited to.
#[derive(Clone)]
#[non_exhaustive]
pub struct RoleAssignmentScope {
    /// Id of the object.
    pub id: String,
    /// Kind of object.
    pub type_: String,
    extra: codec::Extra,
}

codec::model!(RoleAssignmentScope { id: Required, type_ as "type": Required });
