//! Settings of the client that a call can't be made with.

use super::message::{Message, message_error};

/// A setting of the client that is missing or invalid.
#[derive(Debug)]
pub struct ConfigurationError(Box<Message<ConfigurationErrorKind>>);

/// What is wrong with the settings of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationErrorKind {
    /// The client has no credential for the operation, or only half of one, such as a client ID without its secret.
    MissingCredential,
    /// A credential has a character that can't be sent.
    InvalidCredential,
    /// The credential would be sent over plain http, where anyone on the network can read it.
    PlainHttp,
    /// The base URL isn't set.
    MissingBaseUrl,
    /// The base URL or the token URL is invalid.
    InvalidUrl,
    /// Another setting, such as a header or a variable of the server URL, is invalid.
    InvalidSetting,
    /// There is no transport, or the default one couldn't be created.
    Transport,
}

impl ConfigurationError {
    pub(super) fn new(kind: ConfigurationErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Message { kind, text: message.into().into() }))
    }

    /// Returns what is wrong with the settings.
    pub fn kind(&self) -> ConfigurationErrorKind {
        self.0.kind
    }
}

message_error!(ConfigurationError);
