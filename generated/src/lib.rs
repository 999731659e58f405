// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

#![cfg_attr(rustfmt, rustfmt::skip)]
#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
mod pagination;
#[rustfmt::skip]
pub mod resources;
#[rustfmt::skip]
mod runtime;
#[rustfmt::skip]
mod security;
#[rustfmt::skip]
pub mod types;

pub use client::{Client, ClientBuilder};
pub use runtime::answer::Response;
pub use runtime::auth::{TokenFuture, TokenProvider};
#[cfg(feature = "blocking")]
pub use runtime::blocking::{BlockingItems, BlockingPages};
pub use runtime::body::{Body, BoxError};
pub use runtime::codec::{Extra, Fault, Map, Nullable, Raw};
pub use runtime::error::{
    ApiError, ApiErrorKind, ConfigurationError, ConnectionError, DecodeError, Error,
    PaginationError, RequestError, TimeoutError,
};
pub use runtime::options::RequestOptions;
pub use runtime::pagination::{Items, Pages};
pub use runtime::request::{Request, ResponseFuture, ValueFuture};
pub use runtime::stream::{BytesStream, StreamedResponse};
#[cfg(feature = "testing")]
pub use runtime::testing;
pub use runtime::token_error::TokenError;
pub use runtime::transport::{ConnectError, Transport};
pub use bytes::Bytes;
pub use http::{HeaderMap, Method, StatusCode};
pub use jiff;
pub use secrecy::{ExposeSecret, SecretString};
pub use uuid;
