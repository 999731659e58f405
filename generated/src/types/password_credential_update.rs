// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Names a password credential, of which nothing can be changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordCredentialUpdate {
    /// Marks a password.
    ///
    /// Always `password`.
    pub type_: Option<String>,
    extra: codec::Extra,
}

impl PasswordCredentialUpdate {
    /// Creates an empty `PasswordCredentialUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Marks a password.
    ///
    /// Sets `type` to `password`, its only value.
    pub fn type_(mut self) -> Self {
        self.type_ = Some("password".to_owned());
        self
    }
}

codec::model!(PasswordCredentialUpdate { type_ as "type": Optional });

codec::default!(PasswordCredentialUpdate);
