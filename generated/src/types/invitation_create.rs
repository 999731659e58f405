// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// An invitation to send.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvitationCreate {
    /// Email address to send it to.
    pub email: String,
    /// Role of a member of an organization: administrator, member or viewer.
    pub role: types::OrganizationRole,
    extra: codec::Extra,
}

impl InvitationCreate {
    /// Creates an `InvitationCreate` with its required fields.
    pub fn new(
        email: impl Into<String>,
        role: impl Into<types::OrganizationRole>,
    ) -> Self {
        Self {
            email: email.into(),
            role: role.into(),
            ..codec::Blank::blank()
        }
    }
}

codec::model!(InvitationCreate { email: Required, role: Required });
