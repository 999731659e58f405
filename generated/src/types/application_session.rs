// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A session of an application that acts on its own behalf.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationSession {
    /// The application that signed in.
    pub application_id: types::ApplicationId,
    /// Issuer that authenticates the application.
    pub issuer: String,
    /// The provider with which the application signed in.
    pub provider_id: types::ProviderId,
    /// Marks a session of an application.
    ///
    /// Always `application`.
    pub session_type: String,
    /// Subject (`sub`) of the application at the issuer.
    pub subject: String,
    /// A session's id.
    pub id: Option<types::SessionId>,
    /// Whether it is active.
    pub active: Option<bool>,
    /// A program that signs in to a zone to access resources: an agent, an MCP server, a service.
    pub application: Option<types::Application>,
    /// When authentication took place, in UTC.
    pub authenticated_at: Option<jiff::Timestamp>,
    /// When it was created, in UTC.
    pub created_at: Option<jiff::Timestamp>,
    /// When it expires, in UTC.
    pub expires_at: Option<jiff::Timestamp>,
    /// Metadata of a session.
    pub metadata: Option<types::SessionMetadata>,
    /// The organization that it belongs to.
    pub organization_id: Option<types::OrganizationId>,
    /// Additional data, such as claims.
    pub session_data: Option<codec::Map<codec::Raw>>,
    /// State of a session.
    pub status: Option<types::SessionStatus>,
    /// When it was last changed, in UTC.
    pub updated_at: Option<jiff::Timestamp>,
    /// The zone that it belongs to.
    pub zone_id: Option<types::ZoneId>,
    extra: codec::Extra,
}

codec::model!(ApplicationSession {
    application_id: Required,
    issuer: Required,
    provider_id: Required,
    session_type: Fixed = "application".to_owned(),
    subject: Required,
    id: Optional,
    active: Optional,
    application: Optional,
    authenticated_at: Optional,
    created_at: Optional,
    expires_at: Optional,
    metadata: Optional,
    organization_id: Optional,
    session_data: Optional,
    status: Optional,
    updated_at: Optional,
    zone_id: Optional,
});
