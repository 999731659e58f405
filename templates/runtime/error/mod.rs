//! What can go wrong with a call, by who can do something about it. No error contains a secret: neither the arguments of a call nor
//! the body of a response are printed, except for the message in which the API says what is wrong. A cause is either part of the
//! message or returned by `source`, so that printing the chain says nothing twice.

mod api;
mod attempts;
mod causes;
mod configuration;
mod connection;
mod decode;
mod message;
mod pagination;
mod request;
pub(crate) mod token;

pub use api::{ApiError, ApiErrorKind};
pub(crate) use attempts::AttemptInfo;
pub use configuration::{ConfigurationError, ConfigurationErrorKind};
pub(crate) use connection::TimeLimit;
pub use connection::{ConnectionError, TimeoutError, TimeoutErrorKind};
pub(crate) use decode::DecodeFailure;
pub use decode::{DecodeError, DecodeErrorKind};
pub use pagination::{PaginationError, PaginationErrorKind};
pub(crate) use request::InvalidArgument;
pub use request::{RequestError, RequestErrorKind};
pub use token::{TokenError, TokenErrorKind};

use crate::runtime::http::body::BoxError;
use crate::runtime::http::raw_response::RawResponse;
use http::StatusCode;
use std::fmt;

/// Why a call failed.
///
/// Its message says what failed. What a transport or a `TokenProvider` reported as the cause isn't part of the message, but its
/// [`source`](std::error::Error::source); `{error:#}` prints the message and all causes. Neither contains a secret.
///
/// # Examples
///
/// ```no_run
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{ApiErrorKind, Client, Error};")]
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// match client.get("/things/1").await {
///     Ok(thing) => println!("{thing}"),
///     Err(Error::Api(error)) if error.kind() == ApiErrorKind::NotFound => println!("it doesn't exist"),
///     Err(error @ (Error::Connection(_) | Error::Timeout(_))) => println!("try again later: {error:#}"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
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
        Error::Decode(DecodeError::new(DecodeFailure::TooLarge(limit), response))
    }

    pub(crate) fn configuration(kind: ConfigurationErrorKind, message: impl Into<String>) -> Self {
        Error::Configuration(ConfigurationError::new(kind, message))
    }

    pub(crate) fn request(operation: &'static str, argument: InvalidArgument) -> Self {
        Error::Request(RequestError::new(operation, argument))
    }

    pub(crate) fn pagination(operation: &'static str, kind: PaginationErrorKind, message: &'static str) -> Self {
        Error::Pagination(PaginationError::new(operation, kind, message))
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
            Error::Token(error) => error.source(),
            _ => None,
        }
    }
}
