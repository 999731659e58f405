// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::types;

/// How an application proves to the zone who it is.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationCredential {
    /// A token that another provider issues to the application, such as that of a workload.
    Token(types::TokenCredential),
    /// A client id and secret.
    Password(types::PasswordCredential),
    /// A key pair; the application signs with its private key.
    PublicKey(types::PublicKeyCredential),
    /// A URL under which the application describes itself.
    Url(types::UrlCredential),
    /// A client id without any proof, for programs that can keep no secret.
    Public(types::PublicCredential),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

codec::union!(
    ApplicationCredential by "type" { Token(types::TokenCredential) = "token",
    Password(types::PasswordCredential) = "password",
    PublicKey(types::PublicKeyCredential) = "public-key", Url(types::UrlCredential) =
    "url", Public(types::PublicCredential) = "public" }

);
