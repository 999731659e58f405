// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::{Optional, Required};
use crate::types;

/// A system that knows users or hands out credentials, such as an identity provider or the token service of an API.
#[derive(Clone)]
#[non_exhaustive]
pub struct Provider {
    /// A provider's id.
    pub id: types::ProviderId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// What identifies it in the zone, such as its issuer.
    pub identifier: String,
    /// Name shown to people.
    pub name: String,
    /// An organization's id or its label.
    ///
    /// 1 to 255 characters.
    pub organization_id: types::OrganizationId,
    /// Who manages a thing: Keycard itself (`platform`) or its customer.
    pub owner_type: types::OwnerType,
    /// Short name that is part of URLs.
    pub slug: String,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// A zone's id.
    pub zone_id: types::ZoneId,
    /// The client id that the zone has there.
    pub client_id: Option<String>,
    /// Whether the zone has a client secret there. The secret itself can't be read.
    pub client_secret_set: Option<bool>,
    /// What it is for.
    pub description: Option<String>,
    /// What people see of a provider.
    pub metadata: Option<types::ProviderMetadata>,
    /// The protocols that a provider speaks.
    pub protocols: Option<types::ProviderProtocols>,
    /// Who runs a provider: someone else (`external`), or Keycard, as a vault of secrets or as a token service.
    pub type_: Option<types::ProviderType>,
    extra: codec::Extra,
}

const KEYS: codec::Keys = &[
    ("id", Required),
    ("created_at", Required),
    ("identifier", Required),
    ("name", Required),
    ("organization_id", Required),
    ("owner_type", Required),
    ("slug", Required),
    ("updated_at", Required),
    ("zone_id", Required),
    ("client_id", Optional),
    ("client_secret_set", Optional),
    ("description", Optional),
    ("metadata", Optional),
    ("protocols", Optional),
    ("type", Optional),
];

codec::model!(
    Provider { id, created_at, identifier, name, organization_id, owner_type, slug,
    updated_at, zone_id, client_id, client_secret_set, description, metadata, protocols,
    type_ }

);
