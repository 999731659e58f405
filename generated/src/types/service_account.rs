// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// An identity for a program that calls the API on its own behalf.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccount {
    /// A service account's id, a nanoid of 26 characters that need no escaping in a URL.
    ///
    /// 1 to 255 characters.
    pub id: types::ServiceAccountId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Display name.
    pub name: String,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// What it is for.
    pub description: Option<String>,
    /// What the caller may do: for each type of resource, such as `organizations`, each permission's name and whether it
    /// is granted. Present when the request expands `permissions`.
    pub permissions: Option<codec::Map<codec::Map<bool>>>,
    extra: codec::Extra,
}

codec::model!(ServiceAccount {
    id: Required,
    created_at: Required,
    name: Required,
    updated_at: Required,
    description: Optional,
    permissions: Optional,
});
