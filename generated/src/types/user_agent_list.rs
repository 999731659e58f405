// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of user agents.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserAgentList {
    /// The user agents of this page.
    pub items: Vec<types::UserAgent>,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    extra: codec::Extra,
}

codec::model!(UserAgentList { items: Required, pagination: Required });

impl crate::runtime::pagination::Paginated for UserAgentList {
    type Item = types::UserAgent;
}
