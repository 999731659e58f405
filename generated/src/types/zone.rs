// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// An isolated environment of users, applications and resources, with an authorization server of its own.
#[derive(Clone)]
#[non_exhaustive]
pub struct Zone {
    /// A zone's id.
    pub id: types::ZoneId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Whether users and groups are synchronized from an external system.
    pub external_sync_enabled: bool,
    /// Display name.
    pub name: String,
    /// The organization that it belongs to.
    pub organization_id: types::OrganizationId,
    /// Who owns an object: Keycard (`platform`) or its customer.
    pub owner_type: types::OwnerType,
    /// Protocol settings and endpoints of a zone.
    pub protocols: types::ZoneProtocols,
    /// Short name for use in URLs.
    pub slug: String,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// The default application that serves as gateway to MCP servers.
    pub default_mcp_gateway_application_id: Option<types::ApplicationId>,
    /// The default resource of the zone.
    pub default_resource_id: Option<types::ResourceId>,
    /// What it is for.
    pub description: Option<String>,
    /// An AWS KMS key that encrypts the data of a zone.
    pub encryption_key: Option<types::EncryptionKeyAwsKms>,
    /// What the caller may do: for each type of resource, such as `organizations`, each permission's name and whether it
    /// is granted. Present when the request expands `permissions`.
    pub permissions: Option<codec::Map<codec::Map<bool>>>,
    /// Whether users have to be invited before they can sign in.
    pub requires_invitation: Option<bool>,
    /// The provider with which users sign in.
    pub user_identity_provider_id: Option<types::ProviderId>,
    extra: codec::Extra,
}

codec::model!(Zone {
    id: Required,
    created_at: Required,
    external_sync_enabled: Required,
    name: Required,
    organization_id: Required,
    owner_type: Required,
    protocols: Required,
    slug: Required,
    updated_at: Required,
    default_mcp_gateway_application_id: Optional,
    default_resource_id: Optional,
    description: Optional,
    encryption_key: Optional,
    permissions: Optional,
    requires_invitation: Optional,
    user_identity_provider_id: Optional,
});
