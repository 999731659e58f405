// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::{Optional, Required};
use crate::types;

/// The provider to sign in with.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoConnectionEnable {
    /// The client id that Keycard has there.
    pub client_id: String,
    /// What identifies the provider, such as its issuer.
    pub identifier: String,
    /// The client secret that Keycard has there.
    pub client_secret: Option<secrecy::SecretString>,
    /// The protocols that it speaks.
    pub protocols: codec::Nullable<types::SsoProtocolsUpdate>,
    extra: codec::Extra,
}

impl SsoConnectionEnable {
    /// With the fields that are required.
    pub fn new(client_id: impl Into<String>, identifier: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            identifier: identifier.into(),
            ..codec::Blank::blank()
        }
    }

    /// The client secret that Keycard has there.
    pub fn client_secret(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.client_secret = Some(value.into());
        self
    }

    /// The protocols that it speaks.
    pub fn protocols(mut self, value: types::SsoProtocolsUpdate) -> Self {
        self.protocols = codec::Nullable::Value(value);
        self
    }

    /// Sets `protocols` to null.
    pub fn clear_protocols(mut self) -> Self {
        self.protocols = codec::Nullable::Null;
        self
    }
}

const KEYS: codec::Keys = &[
    ("client_id", Required),
    ("identifier", Required),
    ("client_secret", Optional),
    ("protocols", Optional),
];

codec::model!(SsoConnectionEnable { client_id, identifier, client_secret, protocols });
