// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Required;

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
    /// With `active` set to `true`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }
}

impl Default for PolicySetVersionUpdate {
    fn default() -> Self {
        Self::new()
    }
}

const KEYS: codec::Keys = &[("active", Required)];

codec::model!(PolicySetVersionUpdate { active = true });
