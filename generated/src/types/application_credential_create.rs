// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::types;

/// A credential to create.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationCredentialCreate {
    /// A token of another provider to accept.
    Token(types::TokenCredentialCreate),
    /// A client secret to create.
    Password(types::PasswordCredentialCreate),
    /// A public key to accept.
    PublicKey(types::PublicKeyCredentialCreate),
    /// A URL to accept.
    Url(types::UrlCredentialCreate),
    /// A public client to accept.
    Public(types::PublicCredentialCreate),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

impl codec::Variants for ApplicationCredentialCreate {
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

codec::union!(ApplicationCredentialCreate);
