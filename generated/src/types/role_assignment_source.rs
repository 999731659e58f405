// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Whether a role is assigned to the user or to one of the user's groups.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleAssignmentSource {
    /// `user`
    User,
    /// `group`
    Group,
    /// A value that this version of the SDK doesn't know. `RoleAssignmentSource::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(RoleAssignmentSource { User = "user", Group = "group" });
