// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Changes to a provider. What is left out stays as it is; null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderUpdate {
    /// Client id of the zone at the provider.
    pub client_id: codec::Nullable<String>,
    /// Client secret of the zone at the provider.
    pub client_secret: codec::Nullable<secrecy::SecretString>,
    /// What it is for.
    pub description: codec::Nullable<String>,
    /// Identifier in the zone, such as the issuer URL.
    pub identifier: Option<String>,
    /// Links that are shown with it.
    pub metadata: codec::Nullable<types::ProviderMetadataUpdate>,
    /// Display name.
    pub name: Option<String>,
    /// Protocol settings.
    pub protocols: codec::Nullable<types::ProviderProtocolsUpdate>,
    extra: codec::Extra,
}

impl ProviderUpdate {
    /// Creates an empty `ProviderUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Client id of the zone at the provider.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `client_id` to null.
    pub fn clear_client_id(mut self) -> Self {
        self.client_id = codec::Nullable::Null;
        self
    }

    /// Client secret of the zone at the provider.
    pub fn client_secret(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.client_secret = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `client_secret` to null.
    pub fn clear_client_secret(mut self) -> Self {
        self.client_secret = codec::Nullable::Null;
        self
    }

    /// What it is for.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `description` to null.
    pub fn clear_description(mut self) -> Self {
        self.description = codec::Nullable::Null;
        self
    }

    /// Identifier in the zone, such as the issuer URL.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }

    /// Links that are shown with it.
    pub fn metadata(mut self, value: types::ProviderMetadataUpdate) -> Self {
        self.metadata = codec::Nullable::Value(value);
        self
    }

    /// Sets `metadata` to null.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = codec::Nullable::Null;
        self
    }

    /// Display name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Protocol settings.
    pub fn protocols(mut self, value: types::ProviderProtocolsUpdate) -> Self {
        self.protocols = codec::Nullable::Value(value);
        self
    }

    /// Sets `protocols` to null.
    pub fn clear_protocols(mut self) -> Self {
        self.protocols = codec::Nullable::Null;
        self
    }
}

codec::model!(ProviderUpdate {
    client_id: Optional,
    client_secret: Optional,
    description: Optional,
    identifier: Optional,
    metadata: Optional,
    name: Optional,
    protocols: Optional,
});

codec::default!(ProviderUpdate);
