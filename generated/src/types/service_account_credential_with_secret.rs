// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A credential as it is created. This is the only time that its secret is shown.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccountCredentialWithSecret {
    /// A credential's id, a nanoid of 26 characters that need no escaping in a URL.
    ///
    /// 1 to 255 characters.
    pub id: types::ServiceAccountCredentialId,
    /// OAuth 2.0 client id.
    pub client_id: String,
    /// OAuth 2.0 client secret. It can't be read again.
    pub client_secret: secrecy::SecretString,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Display name.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    extra: codec::Extra,
}

codec::model!(ServiceAccountCredentialWithSecret {
    id: Required,
    client_id: Required,
    client_secret: Required,
    created_at: Required,
    name: Required,
    description: Optional,
});
