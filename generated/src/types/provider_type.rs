// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Kind of provider: an external one, or the vault or the token service of Keycard.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProviderType {
    /// `external`
    External,
    /// `keycard-vault`
    KeycardVault,
    /// `keycard-sts`
    KeycardSts,
    /// A value that this version of the SDK doesn't know. `ProviderType::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(ProviderType {
    External = "external",
    KeycardVault = "keycard-vault",
    KeycardSts = "keycard-sts",
});
