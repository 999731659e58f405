// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// State of a policy schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicySchemaStatus {
    /// `active`
    Active,
    /// `deprecated`
    Deprecated,
    /// `archived`
    Archived,
    /// A value that this version of the SDK doesn't know. `PolicySchemaStatus::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(PolicySchemaStatus {
    Active = "active",
    Deprecated = "deprecated",
    Archived = "archived",
});
