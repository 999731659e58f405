// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// The result of accepting an invitation.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvitationAcceptance {
    /// The organization that the caller was invited to.
    pub organization_id: types::OrganizationId,
    /// Name of the organization.
    pub organization_name: String,
    /// Whether the caller now belongs to the organization.
    pub success: bool,
    /// The caller's user in the organization.
    pub user_id: Option<types::UserId>,
    extra: codec::Extra,
}

codec::model!(InvitationAcceptance {
    organization_id: Required,
    organization_name: Required,
    success: Required,
    user_id: Optional,
});
