// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of sessions.
#[derive(Clone)]
#[non_exhaustive]
pub struct SessionList {
    /// The sessions of this page.
    pub items: Vec<types::Session>,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    extra: codec::Extra,
}

codec::model!(SessionList { items: Required, pagination: Required });

impl crate::runtime::pagination::Paginated for SessionList {
    type Item = types::Session;
}
