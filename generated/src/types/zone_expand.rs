// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A field of a zone to expand. `permissions` adds what the caller may do with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZoneExpand {
    /// `permissions`
    Permissions,
    /// A value that this version of the SDK doesn't know. `ZoneExpand::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(ZoneExpand { Permissions = "permissions" });
