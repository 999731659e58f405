//! What an error knows of the attempts of its call.

use std::fmt;

/// The attempts that were made before a call failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AttemptInfo {
    pub operation: &'static str,
    pub attempts: u32,
    /// Whether the call wasn't retried only because its body is a stream, which can be sent only once.
    pub body_is_consumed: bool,
}

impl AttemptInfo {
    pub fn new(operation: &'static str) -> Self {
        Self { operation, attempts: 0, body_is_consumed: false }
    }
}

/// The end of an error message: what users should know of the attempts.
impl fmt::Display for AttemptInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.body_is_consumed {
            return f.write_str("; not retried, because the request body is a stream, which can be sent only once");
        }
        match self.attempts {
            0 | 1 => Ok(()),
            attempts => write!(f, " (after {attempts} attempts)"),
        }
    }
}
