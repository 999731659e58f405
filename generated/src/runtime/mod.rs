// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! What every call shares: requests, answers, errors, the codec and the way to the server. It is the same for every API, so one
//! API needn't use all of it.
#![allow(dead_code, unused_imports, unused_macros)]

pub(crate) mod answer;
pub(crate) mod auth;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
pub(crate) mod body;
pub(crate) mod codec;
pub(crate) mod cookies;
pub(crate) mod core;
pub(crate) mod dispatch;
pub(crate) mod error;
pub(crate) mod oauth2;
pub(crate) mod operation;
pub(crate) mod options;
pub(crate) mod pagination;
pub(crate) mod parameter;
pub(crate) mod path;
pub(crate) mod query;
pub(crate) mod redirect;
pub(crate) mod request;
#[cfg(feature = "reqwest")]
pub(crate) mod reqwest_transport;
pub(crate) mod retry;
pub(crate) mod server;
pub(crate) mod settings;
pub(crate) mod stream;
#[cfg(feature = "testing")]
pub mod testing;
pub(crate) mod timestamp;
pub(crate) mod token_error;
pub(crate) mod trace;
pub(crate) mod transport;
pub(crate) mod uuid;
pub(crate) mod waits;
