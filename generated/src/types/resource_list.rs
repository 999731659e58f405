// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Required;
use crate::types;

/// A page of resources.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceList {
    /// The resources of this page.
    pub items: Vec<types::Resource>,
    /// Cursors of the pages next to a page.
    pub pagination: types::Pagination,
    extra: codec::Extra,
}

const KEYS: codec::Keys = &[("items", Required), ("pagination", Required)];

codec::model!(ResourceList { items, pagination });

impl crate::runtime::pagination::Paginated for ResourceList {
    type Item = types::Resource;
}
