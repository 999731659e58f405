// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Access to a resource that a user delegated.
#[derive(Clone)]
#[non_exhaustive]
pub struct DelegatedGrant {
    /// A delegated grant's id.
    pub id: types::DelegatedGrantId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// When it expires, in UTC.
    pub expires_at: jiff::Timestamp,
    /// The organization that it belongs to.
    pub organization_id: types::OrganizationId,
    /// The provider that it comes from.
    pub provider_id: types::ProviderId,
    /// Whether a refresh token is stored with it.
    pub refresh_token_set: bool,
    /// The resource that it gives access to.
    pub resource_id: types::ResourceId,
    /// Scopes that it covers.
    pub scopes: Vec<String>,
    /// State of a grant.
    pub status: types::DelegatedGrantStatus,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// The user who delegated it.
    pub user_id: types::UserId,
    /// The zone that it belongs to.
    pub zone_id: types::ZoneId,
    /// Whether it is active. Use `status` instead.
    ///
    /// **Deprecated.**
    pub active: Option<bool>,
    /// A system that authenticates users or issues credentials, such as an identity provider or the token service of an API.
    pub provider: Option<types::Provider>,
    /// When it was last refreshed, in UTC.
    pub refreshed_at: Option<jiff::Timestamp>,
    /// An API or service that applications access with credentials of the zone.
    pub resource: Option<types::Resource>,
    /// A user of a zone.
    pub user: Option<types::User>,
    extra: codec::Extra,
}

codec::model!(DelegatedGrant {
    id: Required,
    created_at: Required,
    expires_at: Required,
    organization_id: Required,
    provider_id: Required,
    refresh_token_set: Required,
    resource_id: Required,
    scopes: Required,
    status: Required,
    updated_at: Required,
    user_id: Required,
    zone_id: Required,
    active: Optional,
    provider: Optional,
    refreshed_at: Optional,
    resource: Optional,
    user: Optional,
});
