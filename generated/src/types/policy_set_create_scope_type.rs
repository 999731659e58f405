// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Kind of object that a new policy set can be limited to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicySetCreateScopeType {
    /// `zone`
    Zone,
    /// A value that this version of the SDK doesn't know. `PolicySetCreateScopeType::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(PolicySetCreateScopeType { Zone = "zone" });
