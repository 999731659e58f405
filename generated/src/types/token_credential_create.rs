// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A token credential to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenCredentialCreate {
    /// The application that it belongs to.
    pub application_id: types::ApplicationId,
    /// The provider that issues the token.
    pub provider_id: types::ProviderId,
    /// Marks a token.
    ///
    /// Always `token`.
    pub type_: String,
    /// Subject (`sub`) that the token must have. If it is left out, any subject is accepted.
    pub subject: Option<String>,
    extra: codec::Extra,
}

impl TokenCredentialCreate {
    /// Creates a `TokenCredentialCreate` with its required fields, and `type` set to `token`.
    pub fn new(
        application_id: impl Into<types::ApplicationId>,
        provider_id: impl Into<types::ProviderId>,
    ) -> Self {
        Self {
            application_id: application_id.into(),
            provider_id: provider_id.into(),
            ..codec::Blank::blank()
        }
    }

    /// Subject (`sub`) that the token must have. If it is left out, any subject is accepted.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
}

codec::model!(TokenCredentialCreate {
    application_id: Required,
    provider_id: Required,
    type_ as "type": Fixed = "token".to_owned(),
    subject: Optional,
});
