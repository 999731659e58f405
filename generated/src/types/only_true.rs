// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A filter that is on (`true`) or left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlyTrue {
    /// `true`
    True,
    /// A value that this version of the SDK doesn't know. `OnlyTrue::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(OnlyTrue { True = "true" });
