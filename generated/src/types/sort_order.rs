// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Sort direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the SDK doesn't know. `SortOrder::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(SortOrder { Asc = "asc", Desc = "desc" });
