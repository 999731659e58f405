// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A token.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretToken {
    /// The token.
    pub token: secrecy::SecretString,
    /// Marks a token.
    ///
    /// Always `token`.
    pub type_: String,
    extra: codec::Extra,
}

impl SecretToken {
    /// Creates a `SecretToken` with its required fields, and `type` set to `token`.
    pub fn new(token: impl Into<secrecy::SecretString>) -> Self {
        Self {
            token: token.into(),
            ..codec::Blank::blank()
        }
    }
}

codec::model!(SecretToken {
    token: Required,
    type_ as "type": Fixed = "token".to_owned(),
});
