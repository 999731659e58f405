// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Cursors of the pages next to a page.
#[derive(Clone)]
#[non_exhaustive]
pub struct Pagination {
    /// Cursor of the next page, for `after`. The last page has none.
    pub after_cursor: Option<String>,
    /// Cursor of the previous page, for `before`. The first page has none.
    pub before_cursor: Option<String>,
    /// How many items match. Present when the request expands `total_count`.
    pub total_count: Option<i64>,
    extra: codec::Extra,
}

codec::model!(Pagination {
    after_cursor: Optional,
    before_cursor: Optional,
    total_count: Optional,
});
