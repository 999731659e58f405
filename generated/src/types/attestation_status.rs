// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Whether a statement was signed for the first time or again.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttestationStatus {
    /// `created`
    Created,
    /// `re_signed`
    ReSigned,
    /// A value that this version of the SDK doesn't know. `AttestationStatus::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(AttestationStatus { Created = "created", ReSigned = "re_signed" });
