// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

//! How the pages of the API's lists follow each other. Lists whose feature is off use no rule.
#![allow(dead_code)]

use crate::runtime::operation::{Cursor, NextPage, Pagination};

/// The next page is asked for by `after`, the cursor at `page_info.end_cursor` of this page.
pub(crate) static PAGE_INFO: Pagination = Pagination {
    items: &["items"],
    more: Some(&["page_info", "has_next_page"]),
    next: NextPage::Cursor {
        forward: Cursor {
            parameter: "after",
            field: &["page_info", "end_cursor"],
        },
        backward: Some((
            Cursor {
                parameter: "before",
                field: &["page_info", "start_cursor"],
            },
            Some(&["page_info", "has_prev_page"]),
        )),
    },
};
