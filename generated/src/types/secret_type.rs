// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// What a secret is made of: a token, or a user name and a password.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecretType {
    /// `token`
    Token,
    /// `password`
    Password,
    /// A value that this version of the SDK doesn't know. `SecretType::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(SecretType { Token = "token", Password = "password" });
