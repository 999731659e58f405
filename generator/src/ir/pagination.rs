//! How the pages of a list follow each other.

use super::Type;
use std::fmt;

/// A field deep in a response, by the keys that lead to it. `first` and `last` are the ends of a list; no key is the response itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldPath(pub Vec<String>);

/// With dots between the keys: `page_info.end_cursor`.
impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("."))
    }
}

/// The pagination of an operation.
#[derive(Debug)]
pub struct Page {
    /// The rule, as an index into [`Api::paginations`](super::Api::paginations).
    pub rule: usize,
    /// The type of the items.
    pub item: Type,
}

/// A pagination rule, which several operations may share.
#[derive(Debug, PartialEq, Eq)]
pub struct Pagination {
    /// Its name: the one in `sdk.yaml`, or else one made of the fields that it uses.
    pub name: String,
    /// Whether it was inferred from the shape of a list and isn't in `sdk.yaml`.
    pub inferred: bool,
    /// The field with the items.
    pub items: FieldPath,
    /// The field that says whether there is a next page.
    pub more: Option<HasMore>,
    /// How the next page is requested.
    pub rule: Rule,
}

/// How the next page is requested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// By a cursor of the response.
    Cursor {
        /// The cursor of the next page.
        forward: PageCursor,
        /// The cursor of the previous page, and the field that says whether there is one.
        backward: Option<(PageCursor, Option<HasMore>)>,
    },
    /// By the number of items to skip.
    Offset {
        /// Its query parameter.
        parameter: String,
        /// The field with the number of items in the whole list.
        total: Option<FieldPath>,
    },
    /// By the number of the page.
    Page {
        /// Its query parameter.
        parameter: String,
        /// The number of the first page.
        first: u64,
        /// The field with the length of the whole list.
        total: Option<Total>,
    },
    /// By a URL in the response.
    Url {
        /// The field with the URL.
        url: FieldPath,
    },
}

impl Rule {
    /// Its kind, for people.
    pub fn kind(&self) -> &'static str {
        match self {
            Rule::Cursor { .. } => "cursor",
            Rule::Offset { .. } => "offset",
            Rule::Page { .. } => "page number",
            Rule::Url { .. } => "URL",
        }
    }
}

/// The field with the length of the whole list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Total {
    /// In items.
    Items(FieldPath),
    /// In pages.
    Pages(FieldPath),
}

/// The field that says whether there is a next page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HasMore {
    /// The field.
    pub field: FieldPath,
    /// Whether every response has it.
    pub required: bool,
}

/// A cursor, and the parameter that it is sent as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageCursor {
    /// The query parameter.
    pub parameter: String,
    /// The field of the response with the cursor.
    pub field: FieldPath,
}
