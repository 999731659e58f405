// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::{Optional, Required};

/// A credential to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccountCredentialCreate {
    /// Name shown to people.
    pub name: String,
    /// What it is for.
    ///
    /// At most 500 characters.
    pub description: Option<String>,
    extra: codec::Extra,
}

impl ServiceAccountCredentialCreate {
    /// With the fields that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..codec::Blank::blank()
        }
    }

    /// What it is for.
    ///
    /// At most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

static SHAPE: codec::Shape = codec::Shape {
    name: "ServiceAccountCredentialCreate",
    keys: &[("name", Required), ("description", Optional)],
};

impl codec::Blank for ServiceAccountCredentialCreate {
    fn blank() -> Self {
        Self {
            name: codec::Blank::blank(),
            description: codec::Blank::blank(),
            extra: codec::Extra::default(),
        }
    }
}

impl codec::Fields for ServiceAccountCredentialCreate {
    fn shape(&self) -> &'static codec::Shape {
        &SHAPE
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn codec::Node {
        match index {
            0 => &mut self.name,
            _ => &mut self.description,
        }
    }

    fn field(&self, index: usize) -> &dyn codec::Node {
        match index {
            0 => &self.name,
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

codec::model!(ServiceAccountCredentialCreate);
