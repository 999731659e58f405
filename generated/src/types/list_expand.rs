// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A field of a list to expand. `total_count` adds the number of items that match.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListExpand {
    /// `total_count`
    TotalCount,
    /// A value that this version of the SDK doesn't know. `ListExpand::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(ListExpand { TotalCount = "total_count" });
