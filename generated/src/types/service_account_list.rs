// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of service accounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccountList {
    /// The service accounts of this page.
    pub items: Vec<types::ServiceAccount>,
    /// Position of a page in the whole list.
    pub page_info: types::PageInfoCursor,
    /// What the caller may do: for each type of resource, such as `organizations`, each permission's name and whether it
    /// is granted. Present when the request expands `permissions`.
    pub permissions: Option<codec::Map<codec::Map<bool>>>,
    extra: codec::Extra,
}

codec::model!(ServiceAccountList {
    items: Required,
    page_info: Required,
    permissions: Optional,
});

impl crate::runtime::pagination::Paginated for ServiceAccountList {
    type Item = types::ServiceAccount;
}
