// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Changes to a policy. What is left out stays as it is.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyUpdate {
    /// What it is for.
    pub description: Option<String>,
    /// Display name.
    pub name: Option<String>,
    extra: codec::Extra,
}

impl PolicyUpdate {
    /// Creates an empty `PolicyUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// What it is for.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Display name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

codec::model!(PolicyUpdate { description: Optional, name: Optional });

codec::default!(PolicyUpdate);
