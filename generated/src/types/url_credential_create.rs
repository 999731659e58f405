// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A URL credential to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct UrlCredentialCreate {
    /// The application that it belongs to.
    pub application_id: types::ApplicationId,
    /// The URL, which is also the client id.
    pub identifier: String,
    /// Marks a URL.
    ///
    /// Always `url`.
    pub type_: String,
    extra: codec::Extra,
}

impl UrlCredentialCreate {
    /// Creates a `UrlCredentialCreate` with its required fields, and `type` set to `url`.
    pub fn new(
        application_id: impl Into<types::ApplicationId>,
        identifier: impl Into<String>,
    ) -> Self {
        Self {
            application_id: application_id.into(),
            identifier: identifier.into(),
            ..codec::Blank::blank()
        }
    }
}

codec::model!(UrlCredentialCreate {
    application_id: Required,
    identifier: Required,
    type_ as "type": Fixed = "url".to_owned(),
});
