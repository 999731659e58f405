// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of users.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserList {
    /// The users of this page.
    pub items: Vec<types::User>,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    extra: codec::Extra,
}

codec::model!(UserList { items: Required, pagination: Required });

impl crate::runtime::pagination::Paginated for UserList {
    type Item = types::User;
}
