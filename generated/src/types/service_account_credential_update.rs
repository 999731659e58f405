// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Optional;

/// Changes to a credential. What is left out stays as it is.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccountCredentialUpdate {
    /// What it is for.
    ///
    /// At most 500 characters.
    pub description: Option<String>,
    /// Name shown to people.
    pub name: Option<String>,
    extra: codec::Extra,
}

impl ServiceAccountCredentialUpdate {
    /// Without any field.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// What it is for.
    ///
    /// At most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name shown to people.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Default for ServiceAccountCredentialUpdate {
    fn default() -> Self {
        Self::new()
    }
}

static SHAPE: codec::Shape = codec::Shape {
    name: "ServiceAccountCredentialUpdate",
    keys: &[("description", Optional), ("name", Optional)],
};

impl codec::Blank for ServiceAccountCredentialUpdate {
    fn blank() -> Self {
        Self {
            description: codec::Blank::blank(),
            name: codec::Blank::blank(),
            extra: codec::Extra::default(),
        }
    }
}

impl codec::Fields for ServiceAccountCredentialUpdate {
    fn shape(&self) -> &'static codec::Shape {
        &SHAPE
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn codec::Node {
        match index {
            0 => &mut self.description,
            _ => &mut self.name,
        }
    }

    fn field(&self, index: usize) -> &dyn codec::Node {
        match index {
            0 => &self.description,
            _ => &self.name,
        }
    }

    fn extra_mut(&mut self) -> &mut codec::Extra {
        &mut self.extra
    }

    fn extra(&self) -> &codec::Extra {
        &self.extra
    }
}

codec::model!(ServiceAccountCredentialUpdate);
