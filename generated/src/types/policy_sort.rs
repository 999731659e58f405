// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A field that policies, schemas and their versions can be sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicySort {
    /// `created_at`
    CreatedAt,
    /// A value that this version of the SDK doesn't know. `PolicySort::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(PolicySort { CreatedAt = "created_at" });
