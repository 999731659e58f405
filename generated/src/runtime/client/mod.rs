//! What a client is made of: its configuration, once validated, and the options of its requests. All requests of a client share it.

pub(crate) mod config;
pub(crate) mod options;

mod inner;

pub use inner::{ClientInner, DEFAULT_TIMEOUT};
