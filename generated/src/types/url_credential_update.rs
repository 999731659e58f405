// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Changes to a URL credential.
#[derive(Clone)]
#[non_exhaustive]
pub struct UrlCredentialUpdate {
    /// The URL, which is also the client id.
    pub identifier: Option<String>,
    /// Marks a URL.
    ///
    /// Always `url`.
    pub type_: Option<String>,
    extra: codec::Extra,
}

impl UrlCredentialUpdate {
    /// Creates an empty `UrlCredentialUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// The URL, which is also the client id.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }

    /// Marks a URL.
    ///
    /// Sets `type` to `url`, its only value.
    pub fn type_(mut self) -> Self {
        self.type_ = Some("url".to_owned());
        self
    }
}

codec::model!(UrlCredentialUpdate { identifier: Optional, type_ as "type": Optional });

codec::default!(UrlCredentialUpdate);
