//! Why an attempt failed, and what follows from it: a retry, or the error of the call.

use crate::runtime::error::{AttemptInfo, Error, TimeLimit};
use crate::runtime::http::body::BoxError;
use crate::runtime::http::raw_response::RawResponse;
use crate::runtime::http::transport::ConnectError;
use crate::runtime::retry::backoff::backoff;
use crate::runtime::retry::policy::{RetryKind, is_retryable};
use std::time::Duration;

/// Why an attempt failed.
pub enum AttemptError {
    /// The server responded with an error status.
    Status(RawResponse),
    /// The response has more bytes than the limit.
    TooLarge(RawResponse, usize),
    /// There is no response, or it is incomplete.
    Connection(BoxError),
    /// The attempt timed out.
    Timeout(TimeLimit),
    /// The request must not be sent.
    Forbidden(Error),
}

impl AttemptError {
    /// How long to wait before a retry, after this many retries. `None` if the error isn't retried.
    pub fn retry_after(&self, idempotent: bool, retries: u32) -> Option<Duration> {
        let kind = match self {
            Self::Status(response) => RetryKind::Status(response.status, &response.headers),
            Self::Connection(error) if ConnectError::is_in(error) => RetryKind::NotSent,
            Self::Connection(_) | Self::Timeout(_) => RetryKind::NoResponse,
            Self::TooLarge(..) | Self::Forbidden(_) => return None,
        };
        is_retryable(&kind, idempotent).then(|| backoff(retries, &kind))
    }

    pub fn into_error(self, info: AttemptInfo) -> Error {
        match self {
            Self::Status(response) => Error::api(response, info),
            Self::TooLarge(response, limit) => Error::too_large(response, limit),
            Self::Connection(source) => Error::connection(source, info),
            Self::Timeout(limit) => Error::timeout(limit, info),
            Self::Forbidden(error) => error,
        }
    }
}
