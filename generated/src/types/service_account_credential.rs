// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::{Optional, Required};
use crate::types;

/// A client id with which a service account signs in. Its secret is not part of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccountCredential {
    /// A credential's id, a nanoid of 26 characters that need no escaping in a URL.
    ///
    /// 1 to 255 characters.
    pub id: types::ServiceAccountCredentialId,
    /// The OAuth2 client id.
    pub client_id: String,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Name shown to people.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// When it was last used to sign in.
    pub last_used_at: Option<jiff::Timestamp>,
    /// What the caller may do: for each type of resource, such as `organizations`, each permission's name and whether it
    /// is granted. Present when the request expands `permissions`.
    pub permissions: Option<codec::Map<codec::Map<bool>>>,
    extra: codec::Extra,
}

static SHAPE: codec::Shape = codec::Shape {
    name: "ServiceAccountCredential",
    keys: &[
        ("id", Required),
        ("client_id", Required),
        ("created_at", Required),
        ("name", Required),
        ("description", Optional),
        ("last_used_at", Optional),
        ("permissions", Optional),
    ],
};

impl codec::Blank for ServiceAccountCredential {
    fn blank() -> Self {
        Self {
            id: codec::Blank::blank(),
            client_id: codec::Blank::blank(),
            created_at: codec::Blank::blank(),
            name: codec::Blank::blank(),
            description: codec::Blank::blank(),
            last_used_at: codec::Blank::blank(),
            permissions: codec::Blank::blank(),
            extra: codec::Extra::default(),
        }
    }
}

impl codec::Fields for ServiceAccountCredential {
    fn shape(&self) -> &'static codec::Shape {
        &SHAPE
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn codec::Node {
        match index {
            0 => &mut self.id,
            1 => &mut self.client_id,
            2 => &mut self.created_at,
            3 => &mut self.name,
            4 => &mut self.description,
            5 => &mut self.last_used_at,
            _ => &mut self.permissions,
        }
    }

    fn field(&self, index: usize) -> &dyn codec::Node {
        match index {
            0 => &self.id,
            1 => &self.client_id,
            2 => &self.created_at,
            3 => &self.name,
            4 => &self.description,
            5 => &self.last_used_at,
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

codec::model!(ServiceAccountCredential);
