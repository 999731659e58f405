// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A field to expand. `user` adds the users who created, changed or archived a policy, policy set or version.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyExpand {
    /// `user`
    User,
    /// A value that this version of the SDK doesn't know. `PolicyExpand::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(PolicyExpand { User = "user" });
