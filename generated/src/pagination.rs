// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

//! How the pages of the API's lists follow each other. Lists whose feature is off use no rule.
#![allow(dead_code)]

use crate::runtime::operation::{NextPage, Pagination};

/// The next page is asked for by `after`, the cursor at `page_info.end_cursor` of this page.
pub(crate) static PAGE_INFO: Pagination = Pagination {
    items: &["items"],
    next: NextPage::Cursor {
        parameter: "after",
        cursor: &["page_info", "end_cursor"],
        more: Some(&["page_info", "has_next_page"]),
    },
};
