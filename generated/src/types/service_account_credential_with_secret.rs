// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::{Optional, Required};
use crate::types;

/// A credential as it is created. This is the only time that its secret is shown.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccountCredentialWithSecret {
    /// A credential's id, a nanoid of 26 characters that need no escaping in a URL.
    ///
    /// 1 to 255 characters.
    pub id: types::ServiceAccountCredentialId,
    /// The OAuth2 client id.
    pub client_id: String,
    /// The OAuth2 client secret. It can't be read again.
    pub client_secret: secrecy::SecretString,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Name shown to people.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    extra: codec::Extra,
}

static SHAPE: codec::Shape = codec::Shape {
    name: "ServiceAccountCredentialWithSecret",
    keys: &[
        ("id", Required),
        ("client_id", Required),
        ("client_secret", Required),
        ("created_at", Required),
        ("name", Required),
        ("description", Optional),
    ],
};

impl codec::Blank for ServiceAccountCredentialWithSecret {
    fn blank() -> Self {
        Self {
            id: codec::Blank::blank(),
            client_id: codec::Blank::blank(),
            client_secret: codec::Blank::blank(),
            created_at: codec::Blank::blank(),
            name: codec::Blank::blank(),
            description: codec::Blank::blank(),
            extra: codec::Extra::default(),
        }
    }
}

impl codec::Fields for ServiceAccountCredentialWithSecret {
    fn shape(&self) -> &'static codec::Shape {
        &SHAPE
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn codec::Node {
        match index {
            0 => &mut self.id,
            1 => &mut self.client_id,
            2 => &mut self.client_secret,
            3 => &mut self.created_at,
            4 => &mut self.name,
            _ => &mut self.description,
        }
    }

    fn field(&self, index: usize) -> &dyn codec::Node {
        match index {
            0 => &self.id,
            1 => &self.client_id,
            2 => &self.client_secret,
            3 => &self.created_at,
            4 => &self.name,
            _ => &self.description,
        }
    }

    fn extra_mut(&mut self) -> &mut codec::Extra {
        &mut self.extra
    }

    fn extra(&self) -> &codec::Extra {
        &self.extra
    }
}

codec::model!(ServiceAccountCredentialWithSecret);
