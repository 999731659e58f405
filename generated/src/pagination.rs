// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! How the pages of the API's lists follow each other. Lists whose feature is off use no rule.
#![allow(dead_code)]

use crate::runtime::operation::{Cursor, More, NextPage, Pagination};

/// The next page is asked for by `after`, the cursor at `pagination.after_cursor` of this page.
/// Asked for by `before` alone, the list goes back, by the cursor at `pagination.before_cursor`.
pub(crate) static PAGINATION: Pagination = Pagination {
    items: &["items"],
    more: None,
    next: NextPage::Cursor {
        forward: Cursor {
            parameter: "after",
            field: &["pagination", "after_cursor"],
        },
        backward: Some((
            Cursor {
                parameter: "before",
                field: &["pagination", "before_cursor"],
            },
            None,
        )),
    },
};

/// The next page is asked for by `after`, the cursor at `page_info.end_cursor` of this page.
/// Asked for by `before` alone, the list goes back, by the cursor at `page_info.start_cursor`.
/// Every page says at `page_info.has_next_page` whether there is one.
pub(crate) static PAGE_INFO: Pagination = Pagination {
    items: &["items"],
    more: Some(More {
        field: &["page_info", "has_next_page"],
        required: true,
    }),
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
            Some(More {
                field: &["page_info", "has_prev_page"],
                required: true,
            }),
        )),
    },
};
