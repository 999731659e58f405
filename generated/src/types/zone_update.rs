// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Changes to a zone. What is left out stays as it is; null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneUpdate {
    /// The default application that serves as gateway to MCP servers.
    pub default_mcp_gateway_application_id: codec::Nullable<types::ApplicationId>,
    /// The default resource of the zone.
    pub default_resource_id: codec::Nullable<types::ResourceId>,
    /// What it is for.
    pub description: codec::Nullable<String>,
    /// Key that encrypts the data of the zone.
    pub encryption_key: codec::Nullable<types::EncryptionKeyAwsKms>,
    /// Whether users and groups are synchronized from an external system.
    pub external_sync_enabled: Option<bool>,
    /// Display name.
    pub name: Option<String>,
    /// Protocol settings.
    pub protocols: codec::Nullable<types::ZoneProtocolsUpdate>,
    /// Whether users have to be invited before they can sign in.
    pub requires_invitation: Option<bool>,
    /// The provider with which users sign in.
    pub user_identity_provider_id: codec::Nullable<types::ProviderId>,
    extra: codec::Extra,
}

impl ZoneUpdate {
    /// Creates an empty `ZoneUpdate`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// The default application that serves as gateway to MCP servers.
    pub fn default_mcp_gateway_application_id(
        mut self,
        value: impl Into<types::ApplicationId>,
    ) -> Self {
        self.default_mcp_gateway_application_id = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `default_mcp_gateway_application_id` to null.
    pub fn clear_default_mcp_gateway_application_id(mut self) -> Self {
        self.default_mcp_gateway_application_id = codec::Nullable::Null;
        self
    }

    /// The default resource of the zone.
    pub fn default_resource_id(mut self, value: impl Into<types::ResourceId>) -> Self {
        self.default_resource_id = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `default_resource_id` to null.
    pub fn clear_default_resource_id(mut self) -> Self {
        self.default_resource_id = codec::Nullable::Null;
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

    /// Key that encrypts the data of the zone.
    pub fn encryption_key(mut self, value: types::EncryptionKeyAwsKms) -> Self {
        self.encryption_key = codec::Nullable::Value(value);
        self
    }

    /// Sets `encryption_key` to null.
    pub fn clear_encryption_key(mut self) -> Self {
        self.encryption_key = codec::Nullable::Null;
        self
    }

    /// Whether users and groups are synchronized from an external system.
    pub fn external_sync_enabled(mut self, value: bool) -> Self {
        self.external_sync_enabled = Some(value);
        self
    }

    /// Display name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Protocol settings.
    pub fn protocols(mut self, value: types::ZoneProtocolsUpdate) -> Self {
        self.protocols = codec::Nullable::Value(value);
        self
    }

    /// Sets `protocols` to null.
    pub fn clear_protocols(mut self) -> Self {
        self.protocols = codec::Nullable::Null;
        self
    }

    /// Whether users have to be invited before they can sign in.
    pub fn requires_invitation(mut self, value: bool) -> Self {
        self.requires_invitation = Some(value);
        self
    }

    /// The provider with which users sign in.
    pub fn user_identity_provider_id(
        mut self,
        value: impl Into<types::ProviderId>,
    ) -> Self {
        self.user_identity_provider_id = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `user_identity_provider_id` to null.
    pub fn clear_user_identity_provider_id(mut self) -> Self {
        self.user_identity_provider_id = codec::Nullable::Null;
        self
    }
}

codec::model!(ZoneUpdate {
    default_mcp_gateway_application_id: Optional,
    default_resource_id: Optional,
    description: Optional,
    encryption_key: Optional,
    external_sync_enabled: Optional,
    name: Optional,
    protocols: Optional,
    requires_invitation: Optional,
    user_identity_provider_id: Optional,
});

codec::default!(ZoneUpdate);
