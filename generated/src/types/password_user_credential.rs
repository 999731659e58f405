// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Sign-in with a password.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordUserCredential {
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Marks a password credential.
    ///
    /// Always `password`.
    pub type_: String,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    extra: codec::Extra,
}

codec::model!(PasswordUserCredential {
    created_at: Required,
    type_ as "type": Fixed = "password".to_owned(),
    updated_at: Required,
});
