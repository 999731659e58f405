//! Why there is no token to call the API with. It is an error of its own, so that nobody looks for the fault in the call that needed
//! the token.

use super::answer::RawResponse;
use super::body::BoxError;
use super::error::Error;
use bytes::Bytes;
use http::StatusCode;
use std::fmt;
use std::sync::Arc;

/// A call that couldn't be made because there was no token for it.
#[derive(Clone)]
pub struct TokenError(Box<TokenDetails>);

#[derive(Clone)]
struct TokenDetails {
    operation: &'static str,
    /// Shared by all calls that waited for the token.
    cause: Arc<TokenFailure>,
}

/// Why there is no token.
pub(crate) enum TokenFailure {
    /// The request for it failed.
    Request(Error),
    /// The answer to it isn't one of RFC 6749 §5.1.
    Unusable(&'static str, Box<RawResponse>),
    /// The caller's own provider failed.
    Provider(BoxError),
}

impl TokenError {
    /// The error of a call whose provider failed.
    pub(crate) fn of(operation: &'static str, error: BoxError) -> Self {
        let cause = match error.downcast::<SharedFailure>() {
            Ok(shared) => shared.0,
            Err(error) => Arc::new(TokenFailure::Provider(error)),
        };
        Self(Box::new(TokenDetails { operation, cause }))
    }

    /// The status code, if the token endpoint answered.
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(|response| response.status)
    }

    /// The body, if the token endpoint answered. In an unusable answer it may hold a token.
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
        write!(f, "{}: there is no token to call the API with: ", self.0.operation)?;
        match &*self.0.cause {
            TokenFailure::Request(error) => error.fmt(f),
            TokenFailure::Unusable(problem, _) => f.write_str(problem),
            TokenFailure::Provider(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenError({self})")
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

/// A failure to get a token, on its way to all calls that waited for it.
#[derive(Clone)]
pub(crate) struct SharedFailure(pub Arc<TokenFailure>);

impl fmt::Display for SharedFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is no token")
    }
}

impl fmt::Debug for SharedFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedFailure")
    }
}

impl std::error::Error for SharedFailure {}
