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
    error: JsonError,
    response: RawResponse,
}

impl DecodeError {
    pub(crate) fn new(error: JsonError, response: RawResponse) -> Self {
        Self(Box::new(DecodeDetails { error, response }))
    }

    /// Returns the path of the invalid value, such as `items[3].created_at`; empty for the response as a whole.
    pub fn path(&self) -> String {
        self.0.error.path()
    }

    /// Returns what was expected, what was found, and at which byte.
    pub fn json_error(&self) -> &JsonError {
        &self.0.error
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
    pub(super) fn attempts(&self) -> u32 {
        self.0.response.attempts
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let DecodeDetails { error, response } = &*self.0;
        write!(f, "{}: failed to decode the response ({}): {error}", response.operation, response.status)
    }
}

impl Error for DecodeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0.error)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &self.0.response.operation)
            .field("status", &self.0.response.status)
            .field("error", &self.0.error)
            .finish_non_exhaustive()
    }
}
