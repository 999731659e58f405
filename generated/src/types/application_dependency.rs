// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A resource that a new application depends on.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationDependency {
    /// A resource's id.
    pub id: types::ResourceId,
    /// Kind of dependency.
    pub type_: Option<String>,
    extra: codec::Extra,
}

impl ApplicationDependency {
    /// Creates an `ApplicationDependency` with its required fields.
    pub fn new(id: impl Into<types::ResourceId>) -> Self {
        Self {
            id: id.into(),
            ..codec::Blank::blank()
        }
    }

    /// Kind of dependency.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

codec::model!(ApplicationDependency { id: Required, type_ as "type": Optional });
