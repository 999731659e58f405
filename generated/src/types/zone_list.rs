// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of zones.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneList {
    /// The zones of this page.
    pub items: Vec<types::Zone>,
    /// Position of a page in the whole list.
    pub page_info: types::PageInfoPagination,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    extra: codec::Extra,
}

codec::model!(ZoneList { items: Required, page_info: Required, pagination: Required });

impl crate::runtime::pagination::Paginated for ZoneList {
    type Item = types::Zone;
}
