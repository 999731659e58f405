//! Calls without a complete response: the connection failed, or a time limit was reached.

use super::attempts::AttemptInfo;
use super::causes::write_causes;
use crate::runtime::http::body::BoxError;
use crate::runtime::http::transport::ConnectError;
use std::error::Error;
use std::fmt;
use std::time::Duration;

/// The connection to the server failed or broke. The cause, as the transport reports it, is the `source` of this error.
#[derive(Debug)]
pub struct ConnectionError(Box<ConnectionDetails>);

#[derive(Debug)]
struct ConnectionDetails {
    info: AttemptInfo,
    source: BoxError,
}

impl ConnectionError {
    pub(crate) fn new(source: BoxError, info: AttemptInfo) -> Self {
        Self(Box::new(ConnectionDetails { info, source }))
    }

    /// Returns `true` if no connection was established, so that the server received nothing of the request. After any other
    /// connection error the server may have processed it.
    pub fn is_connect(&self) -> bool {
        ConnectError::is_in(&self.0.source)
    }

    /// Returns the number of requests that were sent.
    pub fn attempts(&self) -> u32 {
        self.0.info.attempts
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: connection failed{}", self.0.info.operation, self.0.info)?;
        write_causes(self, f)
    }
}

impl Error for ConnectionError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0.source)
    }
}

/// A call that timed out.
#[derive(Debug)]
pub struct TimeoutError(Box<TimeoutDetails>);

#[derive(Debug)]
struct TimeoutDetails {
    info: AttemptInfo,
    limit: TimeLimit,
}

/// Which time limit was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutErrorKind {
    /// The timeout of an attempt; for a streamed response, also that of the next chunk.
    Attempt,
    /// The deadline of the call as a whole.
    Deadline,
}

/// The time limit that was reached.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TimeLimit {
    /// The timeout of an attempt.
    Attempt(Duration),
    /// The deadline of the call as a whole.
    Deadline(Duration),
}

impl TimeoutError {
    pub(crate) fn new(limit: TimeLimit, info: AttemptInfo) -> Self {
        Self(Box::new(TimeoutDetails { info, limit }))
    }

    /// Returns which limit was reached.
    pub fn kind(&self) -> TimeoutErrorKind {
        match self.0.limit {
            TimeLimit::Attempt(_) => TimeoutErrorKind::Attempt,
            TimeLimit::Deadline(_) => TimeoutErrorKind::Deadline,
        }
    }

    /// Returns the limit that was reached: the timeout of an attempt, or the deadline of the call.
    pub fn limit(&self) -> Duration {
        match self.0.limit {
            TimeLimit::Attempt(limit) | TimeLimit::Deadline(limit) => limit,
        }
    }

    /// Returns the number of requests that were sent.
    pub fn attempts(&self) -> u32 {
        self.0.info.attempts
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let TimeoutDetails { info, limit } = &*self.0;
        let operation = info.operation;
        match limit {
            TimeLimit::Attempt(limit) => {
                write!(
                    f,
                    "{operation}: timed out after {}; call .options().timeout(..) to change the limit{info}",
                    Seconds(*limit)
                )
            }
            TimeLimit::Deadline(limit) => {
                write!(
                    f,
                    "{operation}: exceeded the deadline of {}; call .options().deadline(..) to change it{info}",
                    Seconds(*limit)
                )
            }
        }
    }
}

/// A duration with a space before its unit, such as `60 s` or `1.5 s`.
struct Seconds(Duration);

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{:?}", self.0);
        let unit = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        write!(f, "{} {}", &text[..unit], &text[unit..])
    }
}

impl Error for TimeoutError {}
