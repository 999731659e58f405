// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A token that another provider issues to the application, such as a workload identity.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenCredential {
    /// An application credential's id.
    pub id: types::ApplicationCredentialId,
    /// The application that it belongs to.
    pub application_id: types::ApplicationId,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// The organization that it belongs to.
    pub organization_id: types::OrganizationId,
    /// Short name for use in URLs.
    pub slug: String,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// The zone that it belongs to.
    pub zone_id: types::ZoneId,
    /// A program that signs in to a zone to access resources: an agent, an MCP server, a service.
    pub application: Option<types::Application>,
    /// Client id.
    pub identifier: String,
    /// The provider that issues the token.
    pub provider_id: types::ProviderId,
    /// Marks a token.
    ///
    /// Always `token`.
    pub type_: String,
    /// A system that authenticates users or issues credentials, such as an identity provider or the token service of an API.
    pub provider: Option<types::Provider>,
    /// Subject (`sub`) that the token must have. If it is absent, any subject is accepted.
    pub subject: Option<String>,
    extra: codec::Extra,
}

codec::model!(TokenCredential {
    id: Required,
    application_id: Required,
    created_at: Required,
    organization_id: Required,
    slug: Required,
    updated_at: Required,
    zone_id: Required,
    application: Optional,
    identifier: Required,
    provider_id: Required,
    type_ as "type": Fixed = "token".to_owned(),
    provider: Optional,
    subject: Optional,
});
