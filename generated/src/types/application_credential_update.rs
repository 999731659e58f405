// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::types;

/// Changes to a credential of the same type. What is left out stays as it is.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplicationCredentialUpdate {
    /// Changes to a token that is accepted.
    Token(types::TokenCredentialUpdate),
    /// Changes to a client secret: its type can be stated, and nothing changed.
    Password(types::PasswordCredentialUpdate),
    /// Changes to a public key: its type can be stated, and nothing changed.
    PublicKey(types::PublicKeyCredentialUpdate),
    /// Changes to a URL.
    Url(types::UrlCredentialUpdate),
    /// Changes to a public client.
    Public(types::PublicCredentialUpdate),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

impl codec::Variants for ApplicationCredentialUpdate {
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

codec::union!(ApplicationCredentialUpdate);
