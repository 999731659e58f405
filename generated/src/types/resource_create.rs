// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A resource to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceCreate {
    /// Identifier in the zone, usually a URL.
    pub identifier: String,
    /// Display name.
    pub name: String,
    /// The application that provides it.
    pub application_id: Option<types::ApplicationId>,
    /// Whether an application runs on a device (`native`) or on a server (`web`).
    pub application_type: Option<types::ResourceApplicationType>,
    /// Lifetime of credentials for it, in seconds.
    pub credential_lifetime_seconds: Option<i64>,
    /// The provider that issues credentials for it.
    pub credential_provider_id: Option<types::ProviderId>,
    /// What it is for.
    pub description: codec::Nullable<String>,
    /// Links that are shown with an application or resource.
    pub metadata: Option<types::Metadata>,
    /// Whether the identifier also covers every URL that starts with it.
    pub prefix: Option<bool>,
    /// Scopes that it supports.
    pub scopes: Option<Vec<String>>,
    extra: codec::Extra,
}

impl ResourceCreate {
    /// Creates a `ResourceCreate` with its required fields.
    pub fn new(identifier: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            name: name.into(),
            ..codec::Blank::blank()
        }
    }

    /// The application that provides it.
    pub fn application_id(mut self, value: impl Into<types::ApplicationId>) -> Self {
        self.application_id = Some(value.into());
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
        self.credential_lifetime_seconds = Some(value);
        self
    }

    /// The provider that issues credentials for it.
    pub fn credential_provider_id(
        mut self,
        value: impl Into<types::ProviderId>,
    ) -> Self {
        self.credential_provider_id = Some(value.into());
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

    /// Links that are shown with an application or resource.
    pub fn metadata(mut self, value: types::Metadata) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Whether the identifier also covers every URL that starts with it.
    pub fn prefix(mut self, value: bool) -> Self {
        self.prefix = Some(value);
        self
    }

    /// Scopes that it supports.
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}

codec::model!(ResourceCreate {
    identifier: Required,
    name: Required,
    application_id: Optional,
    application_type: Optional,
    credential_lifetime_seconds: Optional,
    credential_provider_id: Optional,
    description: Optional,
    metadata: Optional,
    prefix: Optional,
    scopes: Optional,
});
