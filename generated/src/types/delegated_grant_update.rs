// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Required;

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
    /// With `status` set to `revoked`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }
}

impl Default for DelegatedGrantUpdate {
    fn default() -> Self {
        Self::new()
    }
}

const KEYS: codec::Keys = &[("status", Required)];

codec::model!(DelegatedGrantUpdate { status = "revoked".to_owned() });
