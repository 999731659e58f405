//! A request that is ready to be sent, with its limits.

use crate::runtime::auth::credentials::Credentials;
use crate::runtime::auth::scheme::Alternative;
use crate::runtime::error::TimeLimit;
use crate::runtime::http::body::Body;
use http::{HeaderMap, Method, Uri};
use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

/// A request, and how it is to be sent.
pub struct PreparedRequest {
    pub operation: &'static str,
    /// The path without its arguments, for spans; empty if it isn't known which parts of the path are arguments.
    pub template: Cow<'static, str>,
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub body: Body,
    /// Whether sending it twice has the same effect as sending it once.
    pub idempotent: bool,
    pub credentials: Arc<Credentials>,
    pub alternative: Alternative,
    pub limits: Limits,
    pub body_mode: BodyMode,
}

/// The limits of a call.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The time of an attempt.
    pub timeout: Duration,
    /// The time of all attempts and the waits between them.
    pub deadline: Option<Duration>,
    pub max_retries: u32,
}

impl Limits {
    /// The limit that is reached first if the deadline leaves this much time.
    pub fn first(&self, remaining: Duration) -> TimeLimit {
        match self.deadline {
            Some(deadline) if remaining < self.timeout => TimeLimit::Deadline(deadline),
            _ => TimeLimit::Attempt(self.timeout),
        }
    }
}

/// How the body of a successful response is read.
#[derive(Clone, Copy, Debug)]
pub enum BodyMode {
    /// It is read into memory, up to this many bytes.
    Buffered(usize),
    /// It is returned unread.
    Streamed,
}
