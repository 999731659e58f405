//! Responses that don't match the API's document.

use crate::runtime::codec::JsonError;
use crate::runtime::http::raw_response::RawResponse;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::error::Error;
use std::fmt;

/// A successful response that couldn't be decoded, or is larger than the limit.
pub struct DecodeError(Box<DecodeDetails>);

struct DecodeDetails {
    failure: DecodeFailure,
    response: RawResponse,
}

/// Why a response couldn't be decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The body isn't JSON, or it or a header doesn't have the type that the API's document specifies.
    Invalid,
    /// The body is larger than the limit, which `max_response_size` sets.
    TooLarge,
    /// The status is a success status that the API's document doesn't list.
    UnexpectedStatus,
    /// A stream was requested, and the response has the media type of another format.
    UnexpectedMediaType,
}

/// Why a response couldn't be decoded, with the details.
#[derive(Debug)]
pub(crate) enum DecodeFailure {
    Invalid(JsonError),
    /// With the limit in bytes.
    TooLarge(usize),
    UnexpectedStatus,
    UnexpectedMediaType,
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(f),
            Self::TooLarge(limit) => write!(f, "it has more than {limit} bytes; set max_response_size to change the limit"),
            Self::UnexpectedStatus => f.write_str("the API's document doesn't have this status"),
            Self::UnexpectedMediaType => f.write_str("it has another media type than the one that was requested"),
        }
    }
}

impl DecodeError {
    pub(crate) fn new(failure: DecodeFailure, response: RawResponse) -> Self {
        Self(Box::new(DecodeDetails { failure, response }))
    }

    /// Returns why the response couldn't be decoded.
    pub fn kind(&self) -> DecodeErrorKind {
        match self.0.failure {
            DecodeFailure::Invalid(_) => DecodeErrorKind::Invalid,
            DecodeFailure::TooLarge(_) => DecodeErrorKind::TooLarge,
            DecodeFailure::UnexpectedStatus => DecodeErrorKind::UnexpectedStatus,
            DecodeFailure::UnexpectedMediaType => DecodeErrorKind::UnexpectedMediaType,
        }
    }

    /// Returns the path of the invalid value, such as `items[3].created_at`; empty for the response as a whole.
    pub fn path(&self) -> String {
        self.json_error().map(JsonError::path).unwrap_or_default()
    }

    /// Returns what was expected, what was found, and at which byte, if the kind is [`DecodeErrorKind::Invalid`].
    pub fn json_error(&self) -> Option<&JsonError> {
        match &self.0.failure {
            DecodeFailure::Invalid(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the status code of the response.
    pub fn status(&self) -> StatusCode {
        self.0.response.status
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.response.headers
    }

    /// Returns the request ID, which the API's support needs to look up the request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.response.request_id()
    }

    /// Returns the body of the response, byte for byte.
    pub fn body(&self) -> &Bytes {
        &self.0.response.body
    }

    /// Returns the number of requests that were sent.
    pub fn attempts(&self) -> u32 {
        self.0.response.attempts
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let DecodeDetails { failure, response } = &*self.0;
        write!(f, "{}: failed to decode the response ({}): {failure}", response.operation, response.status)
    }
}

impl Error for DecodeError {}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &self.0.response.operation)
            .field("status", &self.0.response.status)
            .field("failure", &self.0.failure)
            .finish_non_exhaustive()
    }
}
