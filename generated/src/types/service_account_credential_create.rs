// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A credential to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccountCredentialCreate {
    /// Display name.
    pub name: String,
    /// What it is for.
    ///
    /// At most 500 characters.
    pub description: Option<String>,
    extra: codec::Extra,
}

impl ServiceAccountCredentialCreate {
    /// Creates a `ServiceAccountCredentialCreate` with its required fields.
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

codec::model!(ServiceAccountCredentialCreate { name: Required, description: Optional });
