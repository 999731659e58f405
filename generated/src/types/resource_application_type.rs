// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Whether an application runs on a device (`native`) or on a server (`web`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceApplicationType {
    /// `native`
    Native,
    /// `web`
    Web,
    /// A value that this version of the SDK doesn't know. `ResourceApplicationType::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(ResourceApplicationType { Native = "native", Web = "web" });
