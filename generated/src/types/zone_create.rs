// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A zone to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneCreate {
    /// Display name.
    pub name: String,
    /// Whether to create an application that serves as gateway to MCP servers.
    pub default_mcp_gateway_application: Option<bool>,
    /// What it is for.
    pub description: codec::Nullable<String>,
    /// An AWS KMS key that encrypts the data of a zone.
    pub encryption_key: Option<types::EncryptionKeyAwsKms>,
    /// The organization to create it in.
    pub organization_id: Option<types::OrganizationId>,
    /// Protocol settings of a new zone.
    pub protocols: Option<types::ZoneProtocolsCreate>,
    /// Whether users have to be invited before they can sign in.
    pub requires_invitation: Option<bool>,
    extra: codec::Extra,
}

impl ZoneCreate {
    /// Creates a `ZoneCreate` with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..codec::Blank::blank()
        }
    }

    /// Whether to create an application that serves as gateway to MCP servers.
    pub fn default_mcp_gateway_application(mut self, value: bool) -> Self {
        self.default_mcp_gateway_application = Some(value);
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

    /// An AWS KMS key that encrypts the data of a zone.
    pub fn encryption_key(mut self, value: types::EncryptionKeyAwsKms) -> Self {
        self.encryption_key = Some(value);
        self
    }

    /// The organization to create it in.
    pub fn organization_id(mut self, value: impl Into<types::OrganizationId>) -> Self {
        self.organization_id = Some(value.into());
        self
    }

    /// Protocol settings of a new zone.
    pub fn protocols(mut self, value: types::ZoneProtocolsCreate) -> Self {
        self.protocols = Some(value);
        self
    }

    /// Whether users have to be invited before they can sign in.
    pub fn requires_invitation(mut self, value: bool) -> Self {
        self.requires_invitation = Some(value);
        self
    }
}

codec::model!(ZoneCreate {
    name: Required,
    default_mcp_gateway_application: Optional,
    description: Optional,
    encryption_key: Optional,
    organization_id: Optional,
    protocols: Optional,
    requires_invitation: Optional,
});
