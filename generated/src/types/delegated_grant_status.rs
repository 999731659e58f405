// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// State of a grant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DelegatedGrantStatus {
    /// `active`
    Active,
    /// `expired`
    Expired,
    /// `revoked`
    Revoked,
    /// A value that this version of the SDK doesn't know. `DelegatedGrantStatus::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(DelegatedGrantStatus {
    Active = "active",
    Expired = "expired",
    Revoked = "revoked",
});
