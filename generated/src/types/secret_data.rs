// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// The value of a secret.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretData {
    /// A token.
    Token(types::SecretToken),
    /// A user name and a password.
    Password(types::SecretPassword),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

codec::union!(SecretData by "type" {
    Token(types::SecretToken) = "token",
    Password(types::SecretPassword) = "password",
});
