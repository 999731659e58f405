// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Changes to a policy set version. It can be activated.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySetVersionUpdate {
    /// Activates the version.
    ///
    /// Always `true`.
    pub active: bool,
    extra: codec::Extra,
}

impl PolicySetVersionUpdate {
    /// Creates a `PolicySetVersionUpdate` with `active` set to `true`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }
}

codec::model!(PolicySetVersionUpdate { active: Fixed = true });

codec::default!(PolicySetVersionUpdate);
