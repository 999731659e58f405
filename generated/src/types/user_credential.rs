// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::types;

/// A way in which a user signs in.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserCredential {
    /// Signing in with another provider.
    Federation(types::FederationUserCredential),
    /// Signing in with a password.
    Password(types::PasswordUserCredential),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

codec::union!(
    UserCredential by "type" { Federation(types::FederationUserCredential) =
    "federation", Password(types::PasswordUserCredential) = "password" }

);
