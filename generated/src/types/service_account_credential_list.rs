// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::{Optional, Required};
use crate::types;

/// A page of credentials of a service account.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccountCredentialList {
    /// The credentials of this page.
    pub items: Vec<types::ServiceAccountCredential>,
    /// Where a page stands among all items.
    pub page_info: types::PageInfoCursor,
    /// What the caller may do: for each type of resource, such as `organizations`, each permission's name and whether it
    /// is granted. Present when the request expands `permissions`.
    pub permissions: Option<codec::Map<codec::Map<bool>>>,
    extra: codec::Extra,
}

static SHAPE: codec::Shape = codec::Shape {
    name: "ServiceAccountCredentialList",
    keys: &[("items", Required), ("page_info", Required), ("permissions", Optional)],
};

impl codec::Blank for ServiceAccountCredentialList {
    fn blank() -> Self {
        Self {
            items: codec::Blank::blank(),
            page_info: codec::Blank::blank(),
            permissions: codec::Blank::blank(),
            extra: codec::Extra::default(),
        }
    }
}

impl codec::Fields for ServiceAccountCredentialList {
    fn shape(&self) -> &'static codec::Shape {
        &SHAPE
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn codec::Node {
        match index {
            0 => &mut self.items,
            1 => &mut self.page_info,
            _ => &mut self.permissions,
        }
    }

    fn field(&self, index: usize) -> &dyn codec::Node {
        match index {
            0 => &self.items,
            1 => &self.page_info,
            _ => &self.permissions,
        }
    }

    fn extra_mut(&mut self) -> &mut codec::Extra {
        &mut self.extra
    }

    fn extra(&self) -> &codec::Extra {
        &self.extra
    }
}

codec::model!(ServiceAccountCredentialList);

impl crate::runtime::pagination::Paginated for ServiceAccountCredentialList {
    type Item = types::ServiceAccountCredential;
}
