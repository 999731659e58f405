// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of schemas.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySchemaList {
    /// The schemas of this page.
    pub items: Vec<types::PolicySchema>,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    extra: codec::Extra,
}

codec::model!(PolicySchemaList { items: Required, pagination: Required });

impl crate::runtime::pagination::Paginated for PolicySchemaList {
    type Item = types::PolicySchema;
}
