// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A client id with which a service account authenticates, without its secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccountCredential {
    /// A credential's id, a nanoid of 26 characters that need no escaping in a URL.
    ///
    /// 1 to 255 characters.
    pub id: types::ServiceAccountCredentialId,
    /// OAuth 2.0 client id.
    pub client_id: String,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Display name.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// When it was last used, in UTC.
    pub last_used_at: Option<jiff::Timestamp>,
    /// What the caller may do: for each type of resource, such as `organizations`, each permission's name and whether it
    /// is granted. Present when the request expands `permissions`.
    pub permissions: Option<codec::Map<codec::Map<bool>>>,
    extra: codec::Extra,
}

codec::model!(ServiceAccountCredential {
    id: Required,
    client_id: Required,
    created_at: Required,
    name: Required,
    description: Optional,
    last_used_at: Optional,
    permissions: Optional,
});
