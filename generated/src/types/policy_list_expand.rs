// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A field of a list, or of its items, to expand. `total_count` adds the number of items that match, `user` the users
/// who created, changed or archived each.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyListExpand {
    /// `total_count`
    TotalCount,
    /// `user`
    User,
    /// A value that this version of the SDK doesn't know. `PolicyListExpand::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(PolicyListExpand { TotalCount = "total_count", User = "user" });
