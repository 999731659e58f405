// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Kind of object that a policy set is limited to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicySetScopeType {
    /// `zone`
    Zone,
    /// `resource`
    Resource,
    /// `user`
    User,
    /// `session`
    Session,
    /// A value that this version of the SDK doesn't know. `PolicySetScopeType::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(PolicySetScopeType {
    Zone = "zone",
    Resource = "resource",
    User = "user",
    Session = "session",
});
