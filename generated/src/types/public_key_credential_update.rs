// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Names a public key credential, of which nothing can be changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublicKeyCredentialUpdate {
    /// Marks a public key.
    ///
    /// Always `public-key`.
    pub type_: Option<String>,
    extra: codec::Extra,
}

impl PublicKeyCredentialUpdate {
    /// Creates an empty `PublicKeyCredentialUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Marks a public key.
    ///
    /// Sets `type` to `public-key`, its only value.
    pub fn type_(mut self) -> Self {
        self.type_ = Some("public-key".to_owned());
        self
    }
}

codec::model!(PublicKeyCredentialUpdate { type_ as "type": Optional });

codec::default!(PublicKeyCredentialUpdate);
