//! Lists whose next page can't be requested.

use super::message::{Message, message_error};

/// A list whose next page can't be requested. All items before it were returned.
#[derive(Debug)]
pub struct PaginationError(Box<Message<PaginationErrorKind>>);

/// Why the next page of a list can't be requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaginationErrorKind {
    /// The page lacks the cursor, URL or number of the next page, or contradicts itself.
    IncompletePage,
    /// The server returned the same cursor or URL twice, so the list would never end.
    RepeatedPage,
    /// The URL of the next page is invalid, or leads to another server, which must not get the credentials.
    InvalidUrl,
    /// The request of the list can't be sent for another page: its body is a stream, or the number of its page isn't a number.
    InvalidRequest,
}

impl PaginationError {
    pub(super) fn new(operation: &'static str, kind: PaginationErrorKind, message: &'static str) -> Self {
        Self(Box::new(Message { kind, text: format!("{operation}: {message}").into() }))
    }

    /// Returns why the next page can't be requested.
    pub fn kind(&self) -> PaginationErrorKind {
        self.0.kind
    }
}

message_error!(PaginationError);
