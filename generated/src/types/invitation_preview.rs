// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// An invitation, as it is shown to the one who is invited.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvitationPreview {
    /// Name of who sent it.
    pub created_by_name: String,
    /// Email address that it was sent to.
    pub email: String,
    /// When it expires, in UTC.
    pub expires_at: jiff::Timestamp,
    /// Name of the organization.
    pub organization_name: String,
    /// Role of a member of an organization: administrator, member or viewer.
    pub role: types::OrganizationRole,
    /// State of an invitation.
    pub status: types::InvitationStatus,
    extra: codec::Extra,
}

codec::model!(InvitationPreview {
    created_by_name: Required,
    email: Required,
    expires_at: Required,
    organization_name: Required,
    role: Required,
    status: Required,
});
