// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Metadata of a session.
#[derive(Clone)]
#[non_exhaustive]
pub struct SessionMetadata {
    /// Display name.
    pub name: String,
    extra: codec::Extra,
}

codec::model!(SessionMetadata { name: Required });
