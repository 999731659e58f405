// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A user name and a password.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretPassword {
    /// The password.
    pub password: secrecy::SecretString,
    /// Marks a password.
    ///
    /// Always `password`.
    pub type_: String,
    /// The user name.
    pub username: String,
    extra: codec::Extra,
}

impl SecretPassword {
    /// Creates a `SecretPassword` with its required fields, and `type` set to `password`.
    pub fn new(
        password: impl Into<secrecy::SecretString>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            password: password.into(),
            username: username.into(),
            ..codec::Blank::blank()
        }
    }
}

codec::model!(SecretPassword {
    password: Required,
    type_ as "type": Fixed = "password".to_owned(),
    username: Required,
});
