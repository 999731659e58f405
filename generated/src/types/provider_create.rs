// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::{Optional, Required};
use crate::types;

/// A provider to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderCreate {
    /// What identifies it in the zone, such as its issuer.
    pub identifier: String,
    /// Name shown to people.
    pub name: String,
    /// The client id that the zone has there.
    pub client_id: Option<String>,
    /// The client secret that the zone has there.
    pub client_secret: Option<secrecy::SecretString>,
    /// What it is for.
    pub description: codec::Nullable<String>,
    /// What people see of a provider.
    pub metadata: Option<types::ProviderMetadata>,
    /// The protocols that a new provider speaks.
    pub protocols: Option<types::ProviderProtocolsCreate>,
    extra: codec::Extra,
}

impl ProviderCreate {
    /// With the fields that are required.
    pub fn new(identifier: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            name: name.into(),
            ..codec::Blank::blank()
        }
    }

    /// The client id that the zone has there.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }

    /// The client secret that the zone has there.
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

    /// What people see of a provider.
    pub fn metadata(mut self, value: types::ProviderMetadata) -> Self {
        self.metadata = Some(value);
        self
    }

    /// The protocols that a new provider speaks.
    pub fn protocols(mut self, value: types::ProviderProtocolsCreate) -> Self {
        self.protocols = Some(value);
        self
    }
}

const KEYS: codec::Keys = &[
    ("identifier", Required),
    ("name", Required),
    ("client_id", Optional),
    ("client_secret", Optional),
    ("description", Optional),
    ("metadata", Optional),
    ("protocols", Optional),
];

codec::model!(
    ProviderCreate { identifier, name, client_id, client_secret, description, metadata,
    protocols }

);
