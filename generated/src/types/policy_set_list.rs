// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of policy sets.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySetList {
    /// The policy sets of this page.
    pub items: Vec<types::PolicySet>,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    extra: codec::Extra,
}

codec::model!(PolicySetList { items: Required, pagination: Required });

impl crate::runtime::pagination::Paginated for PolicySetList {
    type Item = types::PolicySet;
}
