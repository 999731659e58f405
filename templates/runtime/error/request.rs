//! Arguments that can't be sent. The message names the argument.

use super::message::{Message, message_error};

/// An argument of a call that can't be sent, such as an empty path parameter or a header with a line feed. Nothing was sent.
#[derive(Debug)]
pub struct RequestError(Box<Message<RequestErrorKind>>);

/// Which part of a request is invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestErrorKind {
    /// The path, or the URL that it is a part of: a path parameter is empty or a dot segment (RFC 3986 §3.3), or the path of a call by
    /// path is invalid.
    Path,
    /// A parameter can't be encoded.
    Parameter,
    /// The name or the value of a header has a character that is not allowed there (RFC 9110 §5).
    Header,
    /// The body can't be encoded, or it is a stream that was sent already.
    Body,
}

/// What is wrong with a request that isn't sent yet.
#[derive(Clone, Debug)]
pub(crate) struct InvalidArgument {
    pub kind: RequestErrorKind,
    pub message: String,
}

impl RequestError {
    pub(super) fn new(operation: &'static str, argument: InvalidArgument) -> Self {
        let InvalidArgument { kind, message } = argument;
        Self(Box::new(Message { kind, text: format!("{operation}: {message}").into() }))
    }

    /// Returns which part of the request is invalid.
    pub fn kind(&self) -> RequestErrorKind {
        self.0.kind
    }
}

message_error!(RequestError);
