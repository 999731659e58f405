// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::{Optional, Required};

/// A service account to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccountCreate {
    /// Name shown to people.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    extra: codec::Extra,
}

impl ServiceAccountCreate {
    /// With the fields that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..codec::Blank::blank()
        }
    }

    /// What it is for.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

static SHAPE: codec::Shape = codec::Shape {
    name: "ServiceAccountCreate",
    keys: &[("name", Required), ("description", Optional)],
};

impl codec::Blank for ServiceAccountCreate {
    fn blank() -> Self {
        Self {
            name: codec::Blank::blank(),
            description: codec::Blank::blank(),
            extra: codec::Extra::default(),
        }
    }
}

impl codec::Fields for ServiceAccountCreate {
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

codec::model!(ServiceAccountCreate);
