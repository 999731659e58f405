// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A field of a response to expand.
///
/// `permissions` adds what the caller may do with each resource. `total_count` adds the number of items that
/// match, to lists that are counted. An operation ignores a value that it has no use for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Expand {
    /// `permissions`
    Permissions,
    /// `total_count`
    TotalCount,
    /// A value that this version of the SDK doesn't know. `Expand::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(Expand { Permissions = "permissions", TotalCount = "total_count" });
