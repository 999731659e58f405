// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of providers.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderList {
    /// The providers of this page.
    pub items: Vec<types::Provider>,
    /// Position of a page in the whole list.
    pub page_info: types::PageInfoPagination,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    extra: codec::Extra,
}

codec::model!(ProviderList {
    items: Required,
    page_info: Required,
    pagination: Required,
});

impl crate::runtime::pagination::Paginated for ProviderList {
    type Item = types::Provider;
}
