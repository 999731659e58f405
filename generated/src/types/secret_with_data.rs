// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A secret and its value.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretWithData {
    /// A secret's id.
    pub id: types::SecretId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// The value of a secret.
    pub data: types::SecretData,
    /// Id of the object that it belongs to, such as a resource.
    pub entity_id: String,
    /// Display name.
    pub name: String,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// Version number.
    pub version: i64,
    /// A zone's id.
    pub zone_id: types::ZoneId,
    /// What it is for.
    pub description: Option<String>,
    /// Any JSON to store with it.
    pub metadata: codec::Nullable<codec::Raw>,
    extra: codec::Extra,
}

codec::model!(SecretWithData {
    id: Required,
    created_at: Required,
    data: Required,
    entity_id: Required,
    name: Required,
    updated_at: Required,
    version: Required,
    zone_id: Required,
    description: Optional,
    metadata: Optional,
});
