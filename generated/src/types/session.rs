// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::types;

/// The time from signing in to signing out.
#[derive(Clone)]
#[non_exhaustive]
pub enum Session {
    /// A session of a user.
    User(types::UserSession),
    /// A session of an application that acts for itself.
    Application(types::ApplicationSession),
    /// A variant that this version of the SDK doesn't know, as its JSON.
    Unknown(codec::Raw),
}

impl codec::Variants for Session {
    fn tag(&self) -> &'static str {
        "session_type"
    }

    fn choose(&mut self, tag: &str) -> bool {
        *self = match tag {
            "user" => Self::User(codec::Blank::blank()),
            "application" => Self::Application(codec::Blank::blank()),
            _ => return false,
        };
        true
    }

    fn keep(&mut self, unknown: codec::Raw) {
        *self = Self::Unknown(unknown);
    }

    fn variant_mut(&mut self) -> &mut dyn codec::Node {
        match self {
            Self::User(value) => value,
            Self::Application(value) => value,
            Self::Unknown(value) => value,
        }
    }

    fn variant(&self) -> &dyn codec::Node {
        match self {
            Self::User(value) => value,
            Self::Application(value) => value,
            Self::Unknown(value) => value,
        }
    }
}

codec::union!(Session);
