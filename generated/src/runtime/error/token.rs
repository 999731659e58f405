//! Failures to obtain an access token. They are errors of their own, so that nobody looks for the cause in the call that needed the
//! token.

use super::Error;
use super::causes::write_causes;
use crate::runtime::http::body::BoxError;
use crate::runtime::http::raw_response::RawResponse;
use bytes::Bytes;
use http::StatusCode;
use std::fmt;
use std::sync::Arc;

/// A call that failed because the client couldn't obtain an access token for it.
///
/// Its `source` is the error of the custom `TokenProvider`, or the [`Error`] of the request to the token endpoint.
#[derive(Clone)]
pub struct TokenError(Box<TokenDetails>);

#[derive(Clone)]
struct TokenDetails {
    operation: &'static str,
    /// Shared by all calls that waited for the token.
    cause: Arc<TokenFailure>,
}

/// Why the client couldn't obtain an access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The token endpoint responded with an error status (RFC 6749 §5.2). With 400 or 401, the client's credential is wrong.
    Rejected,
    /// The token endpoint didn't respond: the connection failed, the request timed out, or it must not be sent, for example over
    /// plain HTTP.
    Unavailable,
    /// The response of the token endpoint contains no usable token (RFC 6749 §5.1).
    InvalidResponse,
    /// The custom `TokenProvider` failed, or returned a token that can't be sent.
    Provider,
}

/// Why there is no token.
pub(crate) enum TokenFailure {
    /// The request for it failed.
    Request(Error),
    /// The response isn't one of RFC 6749 §5.1.
    Unusable(&'static str, Box<RawResponse>),
    /// The custom `TokenProvider` failed.
    Provider(BoxError),
}

impl TokenError {
    /// The error of a call whose provider failed.
    pub(crate) fn from_provider(operation: &'static str, error: BoxError) -> Self {
        let cause = match error.downcast::<SharedFailure>() {
            Ok(shared) => shared.0,
            Err(error) => Arc::new(TokenFailure::Provider(error)),
        };
        Self(Box::new(TokenDetails { operation, cause }))
    }

    /// Returns why there is no token.
    pub fn kind(&self) -> TokenErrorKind {
        match &*self.0.cause {
            TokenFailure::Request(Error::Api(_)) => TokenErrorKind::Rejected,
            TokenFailure::Request(Error::Decode(_)) | TokenFailure::Unusable(..) => TokenErrorKind::InvalidResponse,
            TokenFailure::Request(_) => TokenErrorKind::Unavailable,
            TokenFailure::Provider(_) => TokenErrorKind::Provider,
        }
    }

    /// Returns the status code, if the token endpoint responded.
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(|response| response.status)
    }

    /// Returns the body, if the token endpoint responded. It may contain a token that can't be used.
    pub fn body(&self) -> Option<&Bytes> {
        self.response().map(|response| &response.body)
    }

    fn response(&self) -> Option<&RawResponse> {
        match &*self.0.cause {
            TokenFailure::Request(Error::Api(error)) => Some(error.response()),
            TokenFailure::Unusable(_, response) => Some(response),
            TokenFailure::Request(_) | TokenFailure::Provider(_) => None,
        }
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: failed to obtain an access token", self.0.operation)?;
        if let TokenFailure::Unusable(problem, _) = &*self.0.cause {
            write!(f, ": {problem}")?;
        }
        write_causes(self, f)
    }
}

impl fmt::Debug for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenError({self:#})")
    }
}

impl std::error::Error for TokenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &*self.0.cause {
            TokenFailure::Request(error) => Some(error),
            TokenFailure::Unusable(..) => None,
            TokenFailure::Provider(error) => Some(&**error),
        }
    }
}

/// A failure to obtain a token, on its way to all calls that waited for it.
#[derive(Clone)]
pub(crate) struct SharedFailure(pub Arc<TokenFailure>);

impl fmt::Display for SharedFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("failed to obtain an access token")
    }
}

impl fmt::Debug for SharedFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedFailure")
    }
}

impl std::error::Error for SharedFailure {}
