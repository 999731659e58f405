// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A customer of Keycard, with its members, service accounts and zones.
#[derive(Clone)]
#[non_exhaustive]
pub struct Organization {
    /// An organization's id or its label.
    ///
    /// 1 to 255 characters.
    pub id: types::OrganizationId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Short name for use in URLs.
    pub label: String,
    /// Display name.
    pub name: String,
    /// Whether its members sign in by single sign-on (SSO).
    pub sso_enabled: bool,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// The zone of the organization.
    pub zone_id: types::ZoneId,
    /// What the caller may do: for each type of resource, such as `organizations`, each permission's name and whether it
    /// is granted. Present when the request expands `permissions`.
    pub permissions: Option<codec::Map<codec::Map<bool>>>,
    extra: codec::Extra,
}

codec::model!(Organization {
    id: Required,
    created_at: Required,
    label: Required,
    name: Required,
    sso_enabled: Required,
    updated_at: Required,
    zone_id: Required,
    permissions: Optional,
});
