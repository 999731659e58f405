// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A session of a user or an application.
#[derive(Clone)]
#[non_exhaustive]
pub enum Session {
    /// A session of a user.
    User(types::UserSession),
    /// A session of an application that acts on its own behalf.
    Application(types::ApplicationSession),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

codec::union!(Session by "session_type" {
    User(types::UserSession) = "user",
    Application(types::ApplicationSession) = "application",
});
