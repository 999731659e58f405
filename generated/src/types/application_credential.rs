// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A credential with which an application authenticates to its zone.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationCredential {
    /// A token that another provider issues to the application, such as a workload identity.
    Token(types::TokenCredential),
    /// A client id and a client secret.
    Password(types::PasswordCredential),
    /// A key pair. The application authenticates by signing with its private key.
    PublicKey(types::PublicKeyCredential),
    /// The URL of a document that describes the application.
    Url(types::UrlCredential),
    /// A client id alone, for public clients, which can't keep a secret.
    Public(types::PublicCredential),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

codec::union!(ApplicationCredential by "type" {
    Token(types::TokenCredential) = "token",
    Password(types::PasswordCredential) = "password",
    PublicKey(types::PublicKeyCredential) = "public-key",
    Url(types::UrlCredential) = "url",
    Public(types::PublicCredential) = "public",
});
