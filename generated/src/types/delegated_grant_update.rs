// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Changes to a grant. It can be revoked.
#[derive(Clone)]
#[non_exhaustive]
pub struct DelegatedGrantUpdate {
    /// Revokes it.
    ///
    /// Always `revoked`.
    pub status: String,
    extra: codec::Extra,
}

impl DelegatedGrantUpdate {
    /// Creates a `DelegatedGrantUpdate` with `status` set to `revoked`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }
}

codec::model!(DelegatedGrantUpdate { status: Fixed = "revoked".to_owned() });

codec::default!(DelegatedGrantUpdate);
