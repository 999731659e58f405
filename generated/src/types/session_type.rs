// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Whether a session is of a user or an application.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionType {
    /// `user`
    User,
    /// `application`
    Application,
    /// A value that this version of the SDK doesn't know. `SessionType::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(SessionType { User = "user", Application = "application" });
