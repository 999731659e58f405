// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::types;

/// The value of a secret.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretData {
    /// A token.
    Token(types::SecretToken),
    /// A user name and a password.
    Password(types::SecretPassword),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

impl codec::Variants for SecretData {
    fn tag(&self) -> &'static str {
        "type"
    }

    fn choose(&mut self, tag: &str) -> bool {
        *self = match tag {
            "token" => Self::Token(codec::Blank::blank()),
            "password" => Self::Password(codec::Blank::blank()),
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
            Self::Unknown(value) => value,
        }
    }

    fn variant(&self) -> &dyn codec::Node {
        match self {
            Self::Token(value) => value,
            Self::Password(value) => value,
            Self::Unknown(value) => value,
        }
    }
}

codec::union!(SecretData);
