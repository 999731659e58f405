//! Arguments of a call that can't be sent. Which one it is can only be said in words: the program that has passed it is to be
//! changed.

use super::message::{Message, message_error};
use std::fmt;

/// An argument of a call that can't be sent, such as an empty path parameter or a header with a line feed.
#[derive(Debug)]
pub struct RequestError(Box<Message<()>>);

impl RequestError {
    pub(super) fn new(operation: &'static str, message: impl fmt::Display) -> Self {
        Self(Box::new(Message { kind: (), text: format!("{operation}: {message}").into() }))
    }
}

message_error!(RequestError);
