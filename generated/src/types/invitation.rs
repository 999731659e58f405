// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// An invitation of someone to an organization.
#[derive(Clone)]
#[non_exhaustive]
pub struct Invitation {
    /// An invitation's id.
    pub id: types::InvitationId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Id of who created it.
    pub created_by: String,
    /// Email address that it was sent to.
    pub email: String,
    /// When it expires, in UTC.
    pub expires_at: jiff::Timestamp,
    /// The organization that it is for.
    pub organization_id: types::OrganizationId,
    /// Role of a member of an organization: administrator, member or viewer.
    pub role: types::OrganizationRole,
    /// State of an invitation.
    pub status: types::InvitationStatus,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// What the caller may do: for each type of resource, such as `organizations`, each permission's name and whether it
    /// is granted. Present when the request expands `permissions`.
    pub permissions: Option<codec::Map<codec::Map<bool>>>,
    extra: codec::Extra,
}

codec::model!(Invitation {
    id: Required,
    created_at: Required,
    created_by: Required,
    email: Required,
    expires_at: Required,
    organization_id: Required,
    role: Required,
    status: Required,
    updated_at: Required,
    permissions: Optional,
});
