// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A user of a zone.
#[derive(Clone)]
#[non_exhaustive]
pub struct User {
    /// A user's id.
    pub id: types::UserId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Email address.
    pub email: String,
    /// Whether the email address is verified.
    pub email_verified: bool,
    /// Whether the user comes from an external system.
    pub external: bool,
    /// Identifier of the user in the zone.
    pub identifier: String,
    /// The organization that the user belongs to.
    pub organization_id: types::OrganizationId,
    /// Whether a user may sign in.
    pub status: types::UserStatus,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// The zone that the user belongs to.
    pub zone_id: types::ZoneId,
    /// When the user last signed in.
    pub authenticated_at: Option<String>,
    /// Credentials of the user. Present when the request expands `credentials`.
    pub credentials: Option<Vec<types::UserCredential>>,
    /// How many grants the user has. Present when the request expands `grant_count`.
    pub grant_count: Option<i64>,
    /// The groups that the user belongs to. Present when the request expands `groups`.
    pub groups: Option<Vec<types::Group>>,
    /// Issuer that authenticates the user.
    pub issuer: Option<String>,
    /// The provider with which the user signs in.
    pub provider_id: Option<types::ProviderId>,
    /// Roles that are assigned to the user. Present when the request expands `role-assignments`.
    pub role_assignments: Option<Vec<types::RoleAssignment>>,
    /// How many sessions the user has. Present when the request expands `session_count`.
    pub session_count: Option<i64>,
    /// Subject (`sub`) of the user at the issuer.
    pub subject: Option<String>,
    extra: codec::Extra,
}

codec::model!(User {
    id: Required,
    created_at: Required,
    email: Required,
    email_verified: Required,
    external: Required,
    identifier: Required,
    organization_id: Required,
    status: Required,
    updated_at: Required,
    zone_id: Required,
    authenticated_at: Optional,
    credentials: Optional,
    grant_count: Optional,
    groups: Optional,
    issuer: Optional,
    provider_id: Optional,
    role_assignments: Optional,
    session_count: Optional,
    subject: Optional,
});
