// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A credential of a user.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserCredential {
    /// Sign-in with an external provider.
    Federation(types::FederationUserCredential),
    /// Sign-in with a password.
    Password(types::PasswordUserCredential),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

codec::union!(UserCredential by "type" {
    Federation(types::FederationUserCredential) = "federation",
    Password(types::PasswordUserCredential) = "password",
});
