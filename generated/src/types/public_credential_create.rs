// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A public client credential to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublicCredentialCreate {
    /// The application that it belongs to.
    pub application_id: types::ApplicationId,
    /// Marks a public client.
    ///
    /// Always `public`.
    pub type_: String,
    /// Client id. Chosen by Keycard if left out.
    pub identifier: Option<String>,
    extra: codec::Extra,
}

impl PublicCredentialCreate {
    /// Creates a `PublicCredentialCreate` with its required fields, and `type` set to `public`.
    pub fn new(application_id: impl Into<types::ApplicationId>) -> Self {
        Self {
            application_id: application_id.into(),
            ..codec::Blank::blank()
        }
    }

    /// Client id. Chosen by Keycard if left out.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }
}

codec::model!(PublicCredentialCreate {
    application_id: Required,
    type_ as "type": Fixed = "public".to_owned(),
    identifier: Optional,
});
