// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A group of users.
#[derive(Clone)]
#[non_exhaustive]
pub struct Group {
    /// Id of the group.
    pub id: String,
    /// Whether the group comes from an external system.
    pub external: bool,
    /// Issuer that the group comes from; null if there is none.
    pub external_issuer: Option<String>,
    /// Identifier of the group in the zone.
    pub identifier: String,
    /// Display name.
    pub name: String,
    extra: codec::Extra,
}

codec::model!(Group {
    id: Required,
    external: Required,
    external_issuer: Required,
    identifier: Required,
    name: Required,
});
