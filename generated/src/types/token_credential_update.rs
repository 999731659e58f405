// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Changes to a token credential.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenCredentialUpdate {
    /// Subject (`sub`) that the token must have. Null accepts any subject.
    pub subject: codec::Nullable<String>,
    /// Marks a token.
    ///
    /// Always `token`.
    pub type_: Option<String>,
    extra: codec::Extra,
}

impl TokenCredentialUpdate {
    /// Creates an empty `TokenCredentialUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Subject (`sub`) that the token must have. Null accepts any subject.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `subject` to null.
    pub fn clear_subject(mut self) -> Self {
        self.subject = codec::Nullable::Null;
        self
    }

    /// Marks a token.
    ///
    /// Sets `type` to `token`, its only value.
    pub fn type_(mut self) -> Self {
        self.type_ = Some("token".to_owned());
        self
    }
}

codec::model!(TokenCredentialUpdate { subject: Optional, type_ as "type": Optional });

codec::default!(TokenCredentialUpdate);
