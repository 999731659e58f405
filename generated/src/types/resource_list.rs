// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of resources.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceList {
    /// The resources of this page.
    pub items: Vec<types::Resource>,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    extra: codec::Extra,
}

codec::model!(ResourceList { items: Required, pagination: Required });

impl crate::runtime::pagination::Paginated for ResourceList {
    type Item = types::Resource;
}
