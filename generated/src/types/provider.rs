// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A system that authenticates users or issues credentials, such as an identity provider or the token service of an API.
#[derive(Clone)]
#[non_exhaustive]
pub struct Provider {
    /// A provider's id.
    pub id: types::ProviderId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Identifier in the zone, such as the issuer URL.
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
    /// The zone that it belongs to.
    pub zone_id: types::ZoneId,
    /// Client id of the zone at the provider.
    pub client_id: Option<String>,
    /// Whether a client secret is set. The secret itself can't be read.
    pub client_secret_set: Option<bool>,
    /// What it is for.
    pub description: Option<String>,
    /// Links that are shown with a provider.
    pub metadata: Option<types::ProviderMetadata>,
    /// Protocol settings of a provider.
    pub protocols: Option<types::ProviderProtocols>,
    /// Kind of provider: an external one, or the vault or the token service of Keycard.
    pub type_: Option<types::ProviderType>,
    extra: codec::Extra,
}

codec::model!(Provider {
    id: Required,
    created_at: Required,
    identifier: Required,
    name: Required,
    organization_id: Required,
    owner_type: Required,
    slug: Required,
    updated_at: Required,
    zone_id: Required,
    client_id: Optional,
    client_secret_set: Optional,
    description: Optional,
    metadata: Optional,
    protocols: Optional,
    type_ as "type": Optional,
});
