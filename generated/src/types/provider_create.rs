// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A provider to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderCreate {
    /// Identifier in the zone, such as the issuer URL.
    pub identifier: String,
    /// Display name.
    pub name: String,
    /// Client id of the zone at the provider.
    pub client_id: Option<String>,
    /// Client secret of the zone at the provider.
    pub client_secret: Option<secrecy::SecretString>,
    /// What it is for.
    pub description: codec::Nullable<String>,
    /// Links that are shown with a provider.
    pub metadata: Option<types::ProviderMetadata>,
    /// Protocol settings of a new provider.
    pub protocols: Option<types::ProviderProtocolsCreate>,
    extra: codec::Extra,
}

impl ProviderCreate {
    /// Creates a `ProviderCreate` with its required fields.
    pub fn new(identifier: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            name: name.into(),
            ..codec::Blank::blank()
        }
    }

    /// Client id of the zone at the provider.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }

    /// Client secret of the zone at the provider.
    pub fn client_secret(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.client_secret = Some(value.into());
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

    /// Links that are shown with a provider.
    pub fn metadata(mut self, value: types::ProviderMetadata) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Protocol settings of a new provider.
    pub fn protocols(mut self, value: types::ProviderProtocolsCreate) -> Self {
        self.protocols = Some(value);
        self
    }
}

codec::model!(ProviderCreate {
    identifier: Required,
    name: Required,
    client_id: Optional,
    client_secret: Optional,
    description: Optional,
    metadata: Optional,
    protocols: Optional,
});
