// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

//! The ways to authenticate that the API has.

use crate::runtime::operation::{Scheme, SchemeKind, Security};

/// An API key or a user token.
pub(crate) static API_KEY: Scheme = Scheme {
    name: "bearerAuth",
    setter: "api_key",
    env: "KEYCARD_API_API_KEY",
    kind: SchemeKind::Bearer,
};

/// What an operation needs unless it says otherwise.
pub(crate) static DEFAULT: Security = &[&[&API_KEY]];
