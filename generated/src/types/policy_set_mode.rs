// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Whether a policy set is enforced (`active`) or not (`shadow`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicySetMode {
    /// `active`
    Active,
    /// `shadow`
    Shadow,
    /// A value that this version of the SDK doesn't know. `PolicySetMode::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(PolicySetMode { Active = "active", Shadow = "shadow" });
