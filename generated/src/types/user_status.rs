// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Whether a user may sign in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// A value that this version of the SDK doesn't know. `UserStatus::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(UserStatus { Active = "active", Disabled = "disabled" });
