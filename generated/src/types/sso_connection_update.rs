// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Changes to an SSO connection. What is left out stays as it is.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoConnectionUpdate {
    /// Client id of Keycard at the provider; null removes it.
    pub client_id: codec::Nullable<String>,
    /// Client secret of Keycard at the provider; null removes it.
    pub client_secret: codec::Nullable<secrecy::SecretString>,
    /// Identifier of the provider, such as its issuer URL.
    pub identifier: Option<String>,
    /// Protocol settings. Null removes them.
    pub protocols: codec::Nullable<types::SsoProtocolsUpdate>,
    extra: codec::Extra,
}

impl SsoConnectionUpdate {
    /// Creates an empty `SsoConnectionUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Client id of Keycard at the provider; null removes it.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `client_id` to null.
    pub fn clear_client_id(mut self) -> Self {
        self.client_id = codec::Nullable::Null;
        self
    }

    /// Client secret of Keycard at the provider; null removes it.
    pub fn client_secret(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.client_secret = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `client_secret` to null.
    pub fn clear_client_secret(mut self) -> Self {
        self.client_secret = codec::Nullable::Null;
        self
    }

    /// Identifier of the provider, such as its issuer URL.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }

    /// Protocol settings. Null removes them.
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

codec::model!(SsoConnectionUpdate {
    client_id: Optional,
    client_secret: Optional,
    identifier: Optional,
    protocols: Optional,
});

codec::default!(SsoConnectionUpdate);
