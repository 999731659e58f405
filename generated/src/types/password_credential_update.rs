// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Optional;

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
    /// With no field set.
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

impl Default for PasswordCredentialUpdate {
    fn default() -> Self {
        Self::new()
    }
}

const KEYS: codec::Keys = &[("type", Optional)];

codec::model!(PasswordCredentialUpdate { type_ });
