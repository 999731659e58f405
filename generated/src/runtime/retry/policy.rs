//! Which failures are retried.

use http::{HeaderMap, Method, StatusCode};

/// How often a request is retried unless the client or the request sets another limit.
pub const DEFAULT_MAX_RETRIES: u32 = 2;

/// How an attempt failed, as far as it matters for a retry.
pub enum RetryKind<'a> {
    /// The connection failed, so nothing was sent.
    NotSent,
    /// The connection broke, or the attempt timed out: the server may have processed the request.
    NoResponse,
    /// The server responded with an error status.
    Status(StatusCode, &'a HeaderMap),
}

/// Whether a failure is worth a retry. `idempotent` says that sending the request twice has the same effect as sending it once.
pub fn is_retryable(kind: &RetryKind<'_>, idempotent: bool) -> bool {
    match kind {
        RetryKind::NotSent => true,
        RetryKind::NoResponse => idempotent,
        RetryKind::Status(status, headers) => {
            let should_retry = headers.get("x-should-retry").and_then(|value| value.to_str().ok());
            match (should_retry, status.as_u16()) {
                (Some("true"), _) => true,
                (Some("false"), _) => false,
                (_, 429) => true,
                (_, 503) if headers.contains_key("retry-after") || headers.contains_key("retry-after-ms") => true,
                (_, 408 | 409 | 500..) => idempotent,
                _ => false,
            }
        }
    }
}

/// Whether a method is idempotent (RFC 9110 §9.2.2).
pub fn is_idempotent(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::PUT | Method::DELETE | Method::OPTIONS) || method.as_str() == "QUERY"
}
