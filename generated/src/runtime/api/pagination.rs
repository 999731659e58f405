//! How the pages of a list are requested one after the other.

/// The path of a field in a response, as keys.
pub type FieldPath = &'static [&'static str];

/// A pagination rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Pagination {
    /// The path of the items in a page; empty if the page is the array itself.
    pub items: FieldPath,
    /// The field that says whether there is a next page, if there is such a field. Without it, the list ends with a cursor or URL
    /// that is absent, null or empty, when the total is reached, or with a page without items. A short page doesn't end it: the
    /// server may have a limit of its own, or have left out what the caller may not see.
    pub more: Option<HasMore>,
    /// How the next page is requested.
    pub next: NextPage,
}

/// The field that says whether there is a next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HasMore {
    /// Its path. Null counts as absent.
    pub field: FieldPath,
    /// Whether every page must have it.
    pub required: bool,
}

/// How the page after this one is requested.
#[derive(Debug, PartialEq, Eq)]
pub enum NextPage {
    /// Not at all: the list is a single page.
    None,
    /// By a cursor of the page, as a query parameter.
    Cursor {
        /// The cursor of the next page.
        forward: PageCursor,
        /// The cursor of the previous page, which is followed if the list is requested by its parameter.
        backward: Option<(PageCursor, Option<HasMore>)>,
    },
    /// By the number of items to skip, as a query parameter.
    Offset {
        /// The query parameter.
        parameter: &'static str,
        /// The path of the number of items in the whole list.
        total: Option<FieldPath>,
    },
    /// By the number of the page, as a query parameter.
    Page {
        /// The query parameter.
        parameter: &'static str,
        /// The number of the first page.
        first: u64,
        /// The field with the length of the whole list.
        total: Option<Total>,
    },
    /// By a URL in the page.
    Url {
        /// The path of the URL.
        url: FieldPath,
    },
}

/// The field with the length of the whole list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// The path of the number of items.
    Items(FieldPath),
    /// The path of the number of pages.
    Pages(FieldPath),
}

/// A cursor and the parameter that it is sent in.
#[derive(Debug, PartialEq, Eq)]
pub struct PageCursor {
    /// The query parameter.
    pub parameter: &'static str,
    /// The path of the cursor in a page.
    pub field: FieldPath,
}
