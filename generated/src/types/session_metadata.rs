// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Required;

/// Metadata of a session.
#[derive(Clone)]
#[non_exhaustive]
pub struct SessionMetadata {
    /// Display name.
    pub name: String,
    extra: codec::Extra,
}

const KEYS: codec::Keys = &[("name", Required)];

codec::model!(SessionMetadata { name });
