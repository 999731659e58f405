// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::types;

/// A way in which a user signs in.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserCredential {
    /// Signing in with another provider.
    Federation(types::FederationUserCredential),
    /// Signing in with a password.
    Password(types::PasswordUserCredential),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

impl codec::Variants for UserCredential {
    fn tag(&self) -> &'static str {
        "type"
    }

    fn choose(&mut self, tag: &str) -> bool {
        *self = match tag {
            "federation" => Self::Federation(codec::Blank::blank()),
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
            Self::Federation(value) => value,
            Self::Password(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn variant(&self) -> &dyn codec::Node {
        match self {
            Self::Federation(value) => value,
            Self::Password(value) => value,
            Self::Unknown(value) => value,
        }
    }
}

codec::union!(UserCredential);
