// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A public key credential to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublicKeyCredentialCreate {
    /// The application that it belongs to.
    pub application_id: types::ApplicationId,
    /// URL of the public keys (RFC 7517).
    pub jwks_uri: String,
    /// Marks a public key.
    ///
    /// Always `public-key`.
    pub type_: String,
    /// Client id. Chosen by Keycard if left out.
    pub identifier: Option<String>,
    extra: codec::Extra,
}

impl PublicKeyCredentialCreate {
    /// Creates a `PublicKeyCredentialCreate` with its required fields, and `type` set to `public-key`.
    pub fn new(
        application_id: impl Into<types::ApplicationId>,
        jwks_uri: impl Into<String>,
    ) -> Self {
        Self {
            application_id: application_id.into(),
            jwks_uri: jwks_uri.into(),
            ..codec::Blank::blank()
        }
    }

    /// Client id. Chosen by Keycard if left out.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }
}

codec::model!(PublicKeyCredentialCreate {
    application_id: Required,
    jwks_uri: Required,
    type_ as "type": Fixed = "public-key".to_owned(),
    identifier: Optional,
});
