// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Required;

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

const KEYS: codec::Keys = &[
    ("created_at", Required),
    ("type", Required),
    ("updated_at", Required),
];

codec::model!(
    PasswordUserCredential { created_at, type_ = "password".to_owned(), updated_at }
);
