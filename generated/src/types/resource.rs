// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// An API or service that applications access with credentials of the zone.
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// A resource's id.
    pub id: types::ResourceId,
    /// Whether an application runs on a device (`native`) or on a server (`web`).
    pub application_type: types::ResourceApplicationType,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Identifier in the zone, usually a URL.
    pub identifier: String,
    /// Display name.
    pub name: String,
    /// The organization that it belongs to.
    pub organization_id: types::OrganizationId,
    /// Who owns an object: Keycard (`platform`) or its customer.
    pub owner_type: types::OwnerType,
    /// Whether the identifier also covers every URL that starts with it.
    pub prefix: bool,
    /// Short name for use in URLs.
    pub slug: String,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// The zone that it belongs to.
    pub zone_id: types::ZoneId,
    /// A program that signs in to a zone to access resources: an agent, an MCP server, a service.
    pub application: Option<types::Application>,
    /// The application that provides it.
    pub application_id: Option<types::ApplicationId>,
    /// Lifetime of credentials for it, in seconds.
    pub credential_lifetime_seconds: Option<i64>,
    /// A system that authenticates users or issues credentials, such as an identity provider or the token service of an API.
    pub credential_provider: Option<types::Provider>,
    /// The provider that issues credentials for it.
    pub credential_provider_id: Option<types::ProviderId>,
    /// What it is for.
    pub description: Option<String>,
    /// Links that are shown with an application or resource.
    pub metadata: Option<types::Metadata>,
    /// Scopes that it supports.
    pub scopes: Option<Vec<String>>,
    /// Of a dependency: it applies only when one of these resources is accessed.
    pub when_accessing: Option<Vec<String>>,
    extra: codec::Extra,
}

codec::model!(Resource {
    id: Required,
    application_type: Required,
    created_at: Required,
    identifier: Required,
    name: Required,
    organization_id: Required,
    owner_type: Required,
    prefix: Required,
    slug: Required,
    updated_at: Required,
    zone_id: Required,
    application: Optional,
    application_id: Optional,
    credential_lifetime_seconds: Optional,
    credential_provider: Optional,
    credential_provider_id: Optional,
    description: Optional,
    metadata: Optional,
    scopes: Optional,
    when_accessing: Optional,
});
