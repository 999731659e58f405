// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of resources that an application provides.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationResourceList {
    /// The resources of this page.
    pub items: Vec<types::Resource>,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    /// Position of a page in the whole list.
    pub page_info: Option<types::PageInfoPagination>,
    extra: codec::Extra,
}

codec::model!(ApplicationResourceList {
    items: Required,
    pagination: Required,
    page_info: Optional,
});

impl crate::runtime::pagination::Paginated for ApplicationResourceList {
    type Item = types::Resource;
}
