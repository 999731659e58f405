//! What every call shares: requests, responses, errors, the codec and the transport. It is the same for every API, so one API
//! needn't use all of it.
//!
//! From the ground up: codec, http, error, auth, retry, executor, api, client, response, request, stream_methods; above them
//! pagination, blocking, stream and testing. A module uses only those before it; `maybe` stands alone.
#![allow(dead_code, unused_imports, unused_macros)]

pub(crate) mod api;
pub(crate) mod auth;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
pub(crate) mod client;
pub(crate) mod codec;
pub(crate) mod error;
pub(crate) mod executor;
pub(crate) mod http;
pub(crate) mod maybe;
pub(crate) mod pagination;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod stream;
pub(crate) mod stream_methods;
#[cfg(feature = "testing")]
pub mod testing;
