// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Which role assignments to consider: those of the user, those of the user's groups, or all.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleSource {
    /// `user`
    User,
    /// `group`
    Group,
    /// `all`
    All,
    /// A value that this version of the SDK doesn't know. `RoleSource::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(RoleSource { User = "user", Group = "group", All = "all" });
