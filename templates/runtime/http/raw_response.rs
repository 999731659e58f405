//! A response whose body was read but not decoded: what errors quote and typed responses are made of.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// The headers in which servers send a request ID; the first one present is used.
const REQUEST_ID_HEADERS: [&str; 3] = ["x-request-id", "request-id", "x-amzn-requestid"];

/// A response that was received completely but not decoded yet.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Whether the body is plain text and not JSON.
    pub(crate) is_text: bool,
    /// How many requests were sent for it.
    pub(crate) attempts: u32,
}

impl RawResponse {
    pub(crate) fn request_id(&self) -> Option<&str> {
        REQUEST_ID_HEADERS.iter().find_map(|name| self.headers.get(*name)?.to_str().ok())
    }

    pub(crate) fn retries(&self) -> u32 {
        self.attempts.saturating_sub(1)
    }
}
