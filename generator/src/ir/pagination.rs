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

/// How the pages of an operation follow each other.
#[derive(Debug)]
pub struct Page {
    /// The rule, as an index into [`Api::paginations`](super::Api::paginations).
    pub rule: usize,
    /// What the items are.
    pub item: Type,
}

/// A rule by which pages follow each other.
#[derive(Debug, PartialEq, Eq)]
pub struct Pagination {
    /// Its name, after the one in `sdk.yaml` or else after what it looks at.
    pub name: String,
    /// Whether it was found by the shape of a list, and not in `sdk.yaml`.
    pub inferred: bool,
    /// Where a response has its items.
    pub items: FieldPath,
    /// Where a response says whether there is a next page.
    pub more: Option<HasMore>,
    /// How the next page is asked for.
    pub rule: Rule,
}

/// How the page after this one is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// By a cursor of the response.
    Cursor {
        /// The way onwards.
        forward: PageCursor,
        /// The way back, and where a response says whether there is more of it.
        backward: Option<(PageCursor, Option<HasMore>)>,
    },
    /// By the number of items to leave out.
    Offset {
        /// The query parameter that takes it.
        parameter: String,
        /// Where a response says how many items the whole list has.
        total: Option<FieldPath>,
    },
    /// By the number of the page.
    Page {
        /// The query parameter that takes it.
        parameter: String,
        /// The number of the first page.
        first: u64,
        /// Where a response says how long the whole list is.
        total: Option<Total>,
    },
    /// By a URL of the response.
    Url {
        /// Where the response has it.
        url: FieldPath,
    },
}

impl Rule {
    /// Its kind, in a word.
    pub fn kind(&self) -> &'static str {
        match self {
            Rule::Cursor { .. } => "cursor",
            Rule::Offset { .. } => "offset",
            Rule::Page { .. } => "page number",
            Rule::Url { .. } => "URL",
        }
    }
}

/// Where a response says how long the whole list is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Total {
    /// As the number of its items.
    Items(FieldPath),
    /// As the number of its pages.
    Pages(FieldPath),
}

/// Where a response says whether there is a next page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HasMore {
    /// Where it says so.
    pub field: FieldPath,
    /// Whether every response has to say so.
    pub required: bool,
}

/// A cursor and the parameter that takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageCursor {
    /// The query parameter.
    pub parameter: String,
    /// Where the response has the cursor.
    pub field: FieldPath,
}
