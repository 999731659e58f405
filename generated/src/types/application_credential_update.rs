// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Changes to a credential of the same type. What is left out stays as it is; the type itself can be left out.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationCredentialUpdate {
    /// Changes to a token credential.
    Token(types::TokenCredentialUpdate),
    /// Names a password credential, of which nothing can be changed.
    Password(types::PasswordCredentialUpdate),
    /// Names a public key credential, of which nothing can be changed.
    PublicKey(types::PublicKeyCredentialUpdate),
    /// Changes to a URL credential.
    Url(types::UrlCredentialUpdate),
    /// Changes to a public client credential.
    Public(types::PublicCredentialUpdate),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

codec::union!(ApplicationCredentialUpdate by "type" {
    Token(types::TokenCredentialUpdate) = "token",
    Password(types::PasswordCredentialUpdate) = "password",
    PublicKey(types::PublicKeyCredentialUpdate) = "public-key",
    Url(types::UrlCredentialUpdate) = "url",
    Public(types::PublicCredentialUpdate) = "public",
});
