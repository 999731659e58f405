// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Position of a page in the whole list.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageInfoPagination {
    /// Whether there are more items after this page.
    pub has_next_page: bool,
    /// Whether there are more items before this page.
    pub has_previous_page: bool,
    /// Cursor of the last item of this page, for `after`.
    pub end_cursor: Option<String>,
    /// Cursor of the first item of this page, for `before`.
    pub start_cursor: Option<String>,
    extra: codec::Extra,
}

codec::model!(PageInfoPagination {
    has_next_page: Required,
    has_previous_page: Required,
    end_cursor: Optional,
    start_cursor: Optional,
});
