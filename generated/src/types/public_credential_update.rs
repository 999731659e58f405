// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Changes to a public client credential.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublicCredentialUpdate {
    /// Client id.
    pub identifier: Option<String>,
    /// Marks a public client.
    ///
    /// Always `public`.
    pub type_: Option<String>,
    extra: codec::Extra,
}

impl PublicCredentialUpdate {
    /// Creates an empty `PublicCredentialUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Client id.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }

    /// Marks a public client.
    ///
    /// Sets `type` to `public`, its only value.
    pub fn type_(mut self) -> Self {
        self.type_ = Some("public".to_owned());
        self
    }
}

codec::model!(PublicCredentialUpdate { identifier: Optional, type_ as "type": Optional });

codec::default!(PublicCredentialUpdate);
