// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A policy to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyCreate {
    /// Display name.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    extra: codec::Extra,
}

impl PolicyCreate {
    /// Creates a `PolicyCreate` with its required fields.
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

codec::model!(PolicyCreate { name: Required, description: Optional });
