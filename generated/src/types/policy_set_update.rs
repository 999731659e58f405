// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Changes to a policy set. What is left out stays as it is.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySetUpdate {
    /// Display name.
    pub name: Option<String>,
    extra: codec::Extra,
}

impl PolicySetUpdate {
    /// Creates an empty `PolicySetUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Display name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

codec::model!(PolicySetUpdate { name: Optional });

codec::default!(PolicySetUpdate);
