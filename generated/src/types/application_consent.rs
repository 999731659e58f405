// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Whether users must agree before an application acts for them (`required`) or not (`implicit`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationConsent {
    /// `implicit`
    Implicit,
    /// `required`
    Required,
    /// A value that this version of the SDK doesn't know. `ApplicationConsent::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(ApplicationConsent { Implicit = "implicit", Required = "required" });
