// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A field that policy sets can be sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicySetSort {
    /// `created_at`
    CreatedAt,
    /// `status`
    Status,
    /// A value that this version of the SDK doesn't know. `PolicySetSort::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(PolicySetSort { CreatedAt = "created_at", Status = "status" });
