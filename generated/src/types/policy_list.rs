// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of policies.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyList {
    /// The policies of this page.
    pub items: Vec<types::Policy>,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    extra: codec::Extra,
}

codec::model!(PolicyList { items: Required, pagination: Required });

impl crate::runtime::pagination::Paginated for PolicyList {
    type Item = types::Policy;
}
