// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! How the pages of the API's lists follow each other. Lists whose feature is off use no rule.
#![allow(dead_code)]

use crate::runtime::operation::{Cursor, More, NextPage, Pagination};

/// The next page is requested with `after` set to `pagination.after_cursor` of this page.
/// With `before` instead, the list goes backwards, by `pagination.before_cursor` of each page.
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

/// The next page is requested with `after` set to `page_info.end_cursor` of this page.
/// With `before` instead, the list goes backwards, by `page_info.start_cursor` of each page.
/// `page_info.has_next_page` of every page says whether there is a next one.
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
