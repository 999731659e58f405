// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A credential to create.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationCredentialCreate {
    /// A token credential to create.
    Token(types::TokenCredentialCreate),
    /// A password credential to create.
    Password(types::PasswordCredentialCreate),
    /// A public key credential to create.
    PublicKey(types::PublicKeyCredentialCreate),
    /// A URL credential to create.
    Url(types::UrlCredentialCreate),
    /// A public client credential to create.
    Public(types::PublicCredentialCreate),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

codec::union!(ApplicationCredentialCreate by "type" {
    Token(types::TokenCredentialCreate) = "token",
    Password(types::PasswordCredentialCreate) = "password",
    PublicKey(types::PublicKeyCredentialCreate) = "public-key",
    Url(types::UrlCredentialCreate) = "url",
    Public(types::PublicCredentialCreate) = "public",
});
