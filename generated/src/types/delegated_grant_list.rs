// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of grants.
#[derive(Clone)]
#[non_exhaustive]
pub struct DelegatedGrantList {
    /// The grants of this page.
    pub items: Vec<types::DelegatedGrant>,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    extra: codec::Extra,
}

codec::model!(DelegatedGrantList { items: Required, pagination: Required });

impl crate::runtime::pagination::Paginated for DelegatedGrantList {
    type Item = types::DelegatedGrant;
}
