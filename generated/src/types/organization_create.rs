// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// An organization to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationCreate {
    /// Display name.
    pub name: Option<String>,
    extra: codec::Extra,
}

impl OrganizationCreate {
    /// Creates an empty `OrganizationCreate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Display name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

codec::model!(OrganizationCreate { name: Optional });

codec::default!(OrganizationCreate);
