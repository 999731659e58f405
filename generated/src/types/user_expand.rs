// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A field of a user to expand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserExpand {
    /// `role-assignments`
    RoleAssignments,
    /// `groups`
    Groups,
    /// A value that this version of the SDK doesn't know. `UserExpand::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(UserExpand {
    RoleAssignments = "role-assignments",
    Groups = "groups",
});
