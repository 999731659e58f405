// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Position of a page in the whole list.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageInfoCursor {
    /// Whether there are more items after this page.
    pub has_next_page: bool,
    /// Whether there are more items before this page.
    pub has_prev_page: bool,
    /// Cursor of the last item of this page, for `after`.
    ///
    /// 1 to 255 characters.
    pub end_cursor: Option<String>,
    /// Cursor of the first item of this page, for `before`.
    ///
    /// 1 to 255 characters.
    pub start_cursor: Option<String>,
    extra: codec::Extra,
}

codec::model!(PageInfoCursor {
    has_next_page: Required,
    has_prev_page: Required,
    end_cursor: Optional,
    start_cursor: Optional,
});
