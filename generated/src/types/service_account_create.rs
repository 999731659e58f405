// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A service account to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccountCreate {
    /// Display name.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    extra: codec::Extra,
}

impl ServiceAccountCreate {
    /// Creates a `ServiceAccountCreate` with its required fields.
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

codec::model!(ServiceAccountCreate { name: Required, description: Optional });
