// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Changes to a resource. What is left out stays as it is; null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceUpdate {
    /// The application that provides it.
    pub application_id: codec::Nullable<types::ApplicationId>,
    /// Whether an application runs on a device (`native`) or on a server (`web`).
    pub application_type: Option<types::ResourceApplicationType>,
    /// Lifetime of credentials for it, in seconds.
    pub credential_lifetime_seconds: codec::Nullable<i64>,
    /// The provider that issues credentials for it.
    pub credential_provider_id: codec::Nullable<types::ProviderId>,
    /// What it is for.
    pub description: codec::Nullable<String>,
    /// Identifier in the zone, usually a URL.
    pub identifier: Option<String>,
    /// Links that are shown with it.
    pub metadata: codec::Nullable<types::MetadataUpdate>,
    /// Display name.
    pub name: Option<String>,
    /// Whether the identifier also covers every URL that starts with it.
    pub prefix: Option<bool>,
    /// Scopes that it supports.
    pub scopes: codec::Nullable<Vec<String>>,
    extra: codec::Extra,
}

impl ResourceUpdate {
    /// Creates an empty `ResourceUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// The application that provides it.
    pub fn application_id(mut self, value: impl Into<types::ApplicationId>) -> Self {
        self.application_id = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `application_id` to null.
    pub fn clear_application_id(mut self) -> Self {
        self.application_id = codec::Nullable::Null;
        self
    }

    /// Whether an application runs on a device (`native`) or on a server (`web`).
    pub fn application_type(
        mut self,
        value: impl Into<types::ResourceApplicationType>,
    ) -> Self {
        self.application_type = Some(value.into());
        self
    }

    /// Lifetime of credentials for it, in seconds.
    pub fn credential_lifetime_seconds(mut self, value: i64) -> Self {
        self.credential_lifetime_seconds = codec::Nullable::Value(value);
        self
    }

    /// Sets `credential_lifetime_seconds` to null.
    pub fn clear_credential_lifetime_seconds(mut self) -> Self {
        self.credential_lifetime_seconds = codec::Nullable::Null;
        self
    }

    /// The provider that issues credentials for it.
    pub fn credential_provider_id(
        mut self,
        value: impl Into<types::ProviderId>,
    ) -> Self {
        self.credential_provider_id = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `credential_provider_id` to null.
    pub fn clear_credential_provider_id(mut self) -> Self {
        self.credential_provider_id = codec::Nullable::Null;
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

    /// Identifier in the zone, usually a URL.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }

    /// Links that are shown with it.
    pub fn metadata(mut self, value: types::MetadataUpdate) -> Self {
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

    /// Whether the identifier also covers every URL that starts with it.
    pub fn prefix(mut self, value: bool) -> Self {
        self.prefix = Some(value);
        self
    }

    /// Scopes that it supports.
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = codec::Nullable::Value(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }

    /// Sets `scopes` to null.
    pub fn clear_scopes(mut self) -> Self {
        self.scopes = codec::Nullable::Null;
        self
    }
}

codec::model!(ResourceUpdate {
    application_id: Optional,
    application_type: Optional,
    credential_lifetime_seconds: Optional,
    credential_provider_id: Optional,
    description: Optional,
    identifier: Optional,
    metadata: Optional,
    name: Optional,
    prefix: Optional,
    scopes: Optional,
});

codec::default!(ResourceUpdate);
