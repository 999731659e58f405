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

impl codec::Variants for ApplicationCredential {
    fn tag(&self) -> &'static str {
        "type"
    }

    fn choose(&mut self, tag: &str) -> bool {
        *self = match tag {
            "token" => Self::Token(codec::Blank::blank()),
            "password" => Self::Password(codec::Blank::blank()),
            "public-key" => Self::PublicKey(codec::Blank::blank()),
            "url" => Self::Url(codec::Blank::blank()),
            "public" => Self::Public(codec::Blank::blank()),
            _ => return false,
        };
        true
    }

    fn keep(&mut self, unknown: codec::Raw) {
        *self = Self::Unknown(unknown);
    }

    fn variant_mut(&mut self) -> &mut dyn codec::Node {
        match self {
            Self::Token(value) => value,
            Self::Password(value) => value,
            Self::PublicKey(value) => value,
            Self::Url(value) => value,
            Self::Public(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn variant(&self) -> &dyn codec::Node {
        match self {
            Self::Token(value) => value,
            Self::Password(value) => value,
            Self::PublicKey(value) => value,
            Self::Url(value) => value,
            Self::Public(value) => value,
            Self::Unknown(value) => value,
        }
    }
}

codec::union!(ApplicationCredential);
