// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A format of Cedar: the Cedar language or JSON.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyFormat {
    /// `cedar`
    Cedar,
    /// `json`
    Json,
    /// A value that this version of the SDK doesn't know. `PolicyFormat::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(PolicyFormat { Cedar = "cedar", Json = "json" });
