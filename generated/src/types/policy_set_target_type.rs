// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Kind of object that a policy set is bound to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicySetTargetType {
    /// `zone`
    Zone,
    /// `user`
    User,
    /// A value that this version of the SDK doesn't know. `PolicySetTargetType::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(PolicySetTargetType { Zone = "zone", User = "user" });
