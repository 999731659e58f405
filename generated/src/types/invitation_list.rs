// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of invitations.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvitationList {
    /// The invitations of this page.
    pub items: Vec<types::Invitation>,
    /// Position of a page in the whole list.
    pub page_info: types::PageInfoCursor,
    /// What the caller may do: for each type of resource, such as `organizations`, each permission's name and whether it
    /// is granted. Present when the request expands `permissions`.
    pub permissions: Option<codec::Map<codec::Map<bool>>>,
    extra: codec::Extra,
}

codec::model!(InvitationList {
    items: Required,
    page_info: Required,
    permissions: Optional,
});

impl crate::runtime::pagination::Paginated for InvitationList {
    type Item = types::Invitation;
}
