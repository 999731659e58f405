//! What can go wrong with a call, by who can do something about it. No error contains a secret: neither the arguments of a call nor
//! the body of a response are printed, except for the message in which the API says what is wrong.

mod api;
mod attempts;
mod connection;
mod decode;
pub(crate) mod token;

pub use api::{ApiError, ApiErrorKind};
pub(crate) use attempts::AttemptInfo;
pub(crate) use connection::TimeLimit;
pub use connection::{ConnectionError, TimeoutError};
pub use decode::DecodeError;
pub use token::TokenError;

use crate::runtime::codec::JsonError;
use crate::runtime::http::body::BoxError;
use crate::runtime::http::raw_response::RawResponse;
use http::StatusCode;
use std::fmt;

/// Why a call failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client's configuration is incomplete or invalid. Nothing was sent.
    Configuration(ConfigurationError),
    /// An argument of the call can't be sent. Nothing was sent.
    Request(RequestError),
    /// The connection to the server failed or broke.
    Connection(ConnectionError),
    /// The call timed out.
    Timeout(TimeoutError),
    /// The API responded with an error status.
    Api(ApiError),
    /// The response couldn't be decoded, or is larger than the limit.
    Decode(DecodeError),
    /// The client failed to obtain an access token.
    Token(TokenError),
    /// The next page of a list couldn't be determined.
    Pagination(PaginationError),
}

impl Error {
    /// Returns the status code, if the API responded with an error status.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Error::Api(error) => Some(error.status()),
            _ => None,
        }
    }

    /// Returns the request ID, if there was a response with one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Error::Api(error) => error.request_id(),
            Error::Decode(error) => error.request_id(),
            _ => None,
        }
    }

    /// Returns the number of requests that were sent for the call. `None` if it failed before, or if the error isn't one of a
    /// single request.
    pub fn attempts(&self) -> Option<u32> {
        match self {
            Error::Connection(error) => Some(error.attempts()),
            Error::Timeout(error) => Some(error.attempts()),
            Error::Api(error) => Some(error.attempts()),
            Error::Decode(error) => Some(error.attempts()),
            _ => None,
        }
    }

    pub(crate) fn api(response: RawResponse, info: AttemptInfo) -> Self {
        Error::Api(ApiError::new(response, info))
    }

    pub(crate) fn connection(source: BoxError, info: AttemptInfo) -> Self {
        Error::Connection(ConnectionError::new(source, info))
    }

    pub(crate) fn timeout(limit: TimeLimit, info: AttemptInfo) -> Self {
        Error::Timeout(TimeoutError::new(limit, info))
    }

    pub(crate) fn too_large(response: RawResponse, limit: usize) -> Self {
        let error = JsonError::new("at most the bytes that max_response_size allows", "more", limit);
        Error::Decode(DecodeError::new(error, response))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Error::Configuration(ConfigurationError(message.into().into()))
    }

    pub(crate) fn request(operation: &'static str, message: impl fmt::Display) -> Self {
        Error::Request(RequestError(format!("{operation}: {message}").into()))
    }

    pub(crate) fn pagination(operation: &'static str, message: &'static str) -> Self {
        Error::Pagination(PaginationError(format!("{operation}: {message}").into()))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Configuration(error) => error.fmt(f),
            Error::Request(error) => error.fmt(f),
            Error::Connection(error) => error.fmt(f),
            Error::Timeout(error) => error.fmt(f),
            Error::Api(error) => error.fmt(f),
            Error::Decode(error) => error.fmt(f),
            Error::Token(error) => error.fmt(f),
            Error::Pagination(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Connection(error) => error.source(),
            Error::Decode(error) => error.source(),
            Error::Token(error) => error.source(),
            _ => None,
        }
    }
}

/// A setting of the client that is missing or invalid.
#[derive(Debug)]
pub struct ConfigurationError(Box<str>);

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConfigurationError {}

/// An argument of a call that can't be sent.
#[derive(Debug)]
pub struct RequestError(Box<str>);

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RequestError {}

/// A page that doesn't lead to the next one as the API's document says.
#[derive(Debug)]
pub struct PaginationError(Box<str>);

impl fmt::Display for PaginationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PaginationError {}
