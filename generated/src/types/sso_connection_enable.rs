// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// An SSO connection to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoConnectionEnable {
    /// Client id of Keycard at the provider.
    pub client_id: String,
    /// Identifier of the provider, such as its issuer URL.
    pub identifier: String,
    /// Client secret of Keycard at the provider.
    pub client_secret: Option<secrecy::SecretString>,
    /// Protocol settings.
    pub protocols: codec::Nullable<types::SsoProtocolsUpdate>,
    extra: codec::Extra,
}

impl SsoConnectionEnable {
    /// Creates a `SsoConnectionEnable` with its required fields.
    pub fn new(client_id: impl Into<String>, identifier: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            identifier: identifier.into(),
            ..codec::Blank::blank()
        }
    }

    /// Client secret of Keycard at the provider.
    pub fn client_secret(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.client_secret = Some(value.into());
        self
    }

    /// Protocol settings.
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

codec::model!(SsoConnectionEnable {
    client_id: Required,
    identifier: Required,
    client_secret: Optional,
    protocols: Optional,
});
