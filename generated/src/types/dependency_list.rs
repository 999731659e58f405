// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of resources that an application depends on.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependencyList {
    /// The resources of this page.
    pub items: Vec<types::Resource>,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    /// Position of a page in the whole list.
    pub page_info: Option<types::PageInfoPagination>,
    extra: codec::Extra,
}

codec::model!(DependencyList {
    items: Required,
    pagination: Required,
    page_info: Optional,
});

impl crate::runtime::pagination::Paginated for DependencyList {
    type Item = types::Resource;
}
