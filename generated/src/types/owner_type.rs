// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Who owns an object: Keycard (`platform`) or its customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnerType {
    /// `platform`
    Platform,
    /// `customer`
    Customer,
    /// A value that this version of the SDK doesn't know. `OwnerType::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(OwnerType { Platform = "platform", Customer = "customer" });
