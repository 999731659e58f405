// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A program that signs in to a zone to access resources: an agent, an MCP server, a service.
#[derive(Clone)]
#[non_exhaustive]
pub struct Application {
    /// An application's id.
    pub id: types::ApplicationId,
    /// Whether users must agree before an application acts for them (`required`) or not (`implicit`).
    pub consent: types::ApplicationConsent,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// How many resources it depends on.
    pub dependencies_count: i64,
    /// Identifier in the zone, usually a URL.
    pub identifier: String,
    /// Display name.
    pub name: String,
    /// The organization that it belongs to.
    pub organization_id: types::OrganizationId,
    /// Who owns an object: Keycard (`platform`) or its customer.
    pub owner_type: types::OwnerType,
    /// Short name for use in URLs.
    pub slug: String,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// A zone's id.
    pub zone_id: types::ZoneId,
    /// What it is for.
    pub description: Option<String>,
    /// Links that are shown with an application or resource.
    pub metadata: Option<types::Metadata>,
    /// Protocol settings of an application.
    pub protocols: Option<types::ApplicationProtocols>,
    extra: codec::Extra,
}

codec::model!(Application {
    id: Required,
    consent: Required,
    created_at: Required,
    dependencies_count: Required,
    identifier: Required,
    name: Required,
    organization_id: Required,
    owner_type: Required,
    slug: Required,
    updated_at: Required,
    zone_id: Required,
    description: Optional,
    metadata: Optional,
    protocols: Optional,
});
