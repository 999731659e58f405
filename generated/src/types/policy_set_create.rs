// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A policy set to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySetCreate {
    /// Display name.
    pub name: String,
    /// Kind of object that it is limited to. Use `target_type` instead.
    ///
    /// **Deprecated.**
    pub scope_type: Option<types::PolicySetCreateScopeType>,
    /// Kind of object that a policy set is bound to.
    pub target_type: Option<types::PolicySetTargetType>,
    extra: codec::Extra,
}

impl PolicySetCreate {
    /// Creates a `PolicySetCreate` with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..codec::Blank::blank()
        }
    }

    /// Kind of object that it is limited to. Use `target_type` instead.
    ///
    /// **Deprecated.**
    #[deprecated]
    pub fn scope_type(
        mut self,
        value: impl Into<types::PolicySetCreateScopeType>,
    ) -> Self {
        self.scope_type = Some(value.into());
        self
    }

    /// Kind of object that a policy set is bound to.
    pub fn target_type(mut self, value: impl Into<types::PolicySetTargetType>) -> Self {
        self.target_type = Some(value.into());
        self
    }
}

codec::model!(PolicySetCreate {
    name: Required,
    scope_type: Optional,
    target_type: Optional,
});
