// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::{Optional, Required};
use crate::types;

/// An identity for a program that calls the API on its own behalf.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccount {
    /// A service account's id, a nanoid of 26 characters that need no escaping in a URL.
    ///
    /// 1 to 255 characters.
    pub id: types::ServiceAccountId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Name shown to people.
    pub name: String,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// What it is for.
    pub description: Option<String>,
    /// What the caller may do: for each type of resource, such as `organizations`, each permission's name and whether it
    /// is granted. Present when the request expands `permissions`.
    pub permissions: Option<codec::Map<codec::Map<bool>>>,
    extra: codec::Extra,
}

static SHAPE: codec::Shape = codec::Shape {
    name: "ServiceAccount",
    keys: &[
        ("id", Required),
        ("created_at", Required),
        ("name", Required),
        ("updated_at", Required),
        ("description", Optional),
        ("permissions", Optional),
    ],
};

impl codec::Blank for ServiceAccount {
    fn blank() -> Self {
        Self {
            id: codec::Blank::blank(),
            created_at: codec::Blank::blank(),
            name: codec::Blank::blank(),
            updated_at: codec::Blank::blank(),
            description: codec::Blank::blank(),
            permissions: codec::Blank::blank(),
            extra: codec::Extra::default(),
        }
    }
}

impl codec::Fields for ServiceAccount {
    fn shape(&self) -> &'static codec::Shape {
        &SHAPE
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn codec::Node {
        match index {
            0 => &mut self.id,
            1 => &mut self.created_at,
            2 => &mut self.name,
            3 => &mut self.updated_at,
            4 => &mut self.description,
            _ => &mut self.permissions,
        }
    }

    fn field(&self, index: usize) -> &dyn codec::Node {
        match index {
            0 => &self.id,
            1 => &self.created_at,
            2 => &self.name,
            3 => &self.updated_at,
            4 => &self.description,
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

codec::model!(ServiceAccount);
