// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A page of versions of a policy set.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySetVersionList {
    /// The versions of this page.
    pub items: Vec<types::PolicySetVersion>,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    extra: codec::Extra,
}

codec::model!(PolicySetVersionList { items: Required, pagination: Required });

impl crate::runtime::pagination::Paginated for PolicySetVersionList {
    type Item = types::PolicySetVersion;
}
