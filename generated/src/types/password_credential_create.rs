// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A password credential to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordCredentialCreate {
    /// The application that it belongs to.
    pub application_id: types::ApplicationId,
    /// Marks a password.
    ///
    /// Always `password`.
    pub type_: String,
    /// Client id. Chosen by Keycard if left out.
    pub identifier: Option<String>,
    extra: codec::Extra,
}

impl PasswordCredentialCreate {
    /// Creates a `PasswordCredentialCreate` with its required fields, and `type` set to `password`.
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

codec::model!(PasswordCredentialCreate {
    application_id: Required,
    type_ as "type": Fixed = "password".to_owned(),
    identifier: Optional,
});
