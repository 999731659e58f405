// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A program through which users sign in, such as an editor or a chat client.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserAgent {
    /// A user agent's id.
    pub id: types::UserAgentId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Identifier in the zone.
    pub identifier: String,
    /// Display name.
    pub name: String,
    /// The organization that it belongs to.
    pub organization_id: types::OrganizationId,
    /// Short name for use in URLs.
    pub slug: String,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// The zone that it belongs to.
    pub zone_id: types::ZoneId,
    extra: codec::Extra,
}

codec::model!(UserAgent {
    id: Required,
    created_at: Required,
    identifier: Required,
    name: Required,
    organization_id: Required,
    slug: Required,
    updated_at: Required,
    zone_id: Required,
});
