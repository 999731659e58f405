// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

//! What every call shares: requests, answers, errors, the codec and the way to the server. It is the same for every API, so one
//! API needn't use all of it.
#![allow(dead_code, unused_imports, unused_macros)]

pub(crate) mod answer;
pub(crate) mod auth;
pub(crate) mod body;
pub(crate) mod codec;
pub(crate) mod core;
pub(crate) mod error;
pub(crate) mod operation;
pub(crate) mod pagination;
pub(crate) mod path;
pub(crate) mod query;
pub(crate) mod request;

#[cfg(feature = "reqwest")]
pub(crate) mod reqwest_transport;
pub(crate) mod settings;

#[cfg(feature = "testing")]
pub mod testing;
pub(crate) mod timestamp;
pub(crate) mod transport;
pub(crate) mod uuid;
