// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A session of a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSession {
    /// Marks a session of a user.
    ///
    /// Always `user`.
    pub session_type: String,
    /// The user who signed in.
    pub user_id: types::UserId,
    /// A session's id.
    pub id: Option<types::SessionId>,
    /// Whether it is active.
    pub active: Option<bool>,
    /// A program that signs in to a zone to access resources: an agent, an MCP server, a service.
    pub application: Option<types::Application>,
    /// The application that the user signed in to.
    pub application_id: Option<types::ApplicationId>,
    /// When authentication took place, in UTC.
    pub authenticated_at: Option<jiff::Timestamp>,
    /// When it was created, in UTC.
    pub created_at: Option<jiff::Timestamp>,
    /// When it expires, in UTC.
    pub expires_at: Option<jiff::Timestamp>,
    /// Issuer that authenticates the user.
    pub issuer: Option<String>,
    /// Metadata of a session.
    pub metadata: Option<types::SessionMetadata>,
    /// The organization that it belongs to.
    pub organization_id: Option<types::OrganizationId>,
    /// The parent session.
    pub parent_id: Option<types::SessionId>,
    /// The provider with which the user signed in.
    pub provider_id: Option<types::ProviderId>,
    /// Additional data, such as claims.
    pub session_data: Option<codec::Map<codec::Raw>>,
    /// State of a session.
    pub status: Option<types::SessionStatus>,
    /// Subject (`sub`) of the user at the issuer.
    pub subject: Option<String>,
    /// When it was last changed, in UTC.
    pub updated_at: Option<jiff::Timestamp>,
    /// A user of a zone.
    pub user: Option<types::User>,
    /// A program through which users sign in, such as an editor or a chat client.
    pub user_agent: Option<types::UserAgent>,
    /// The program through which the user signed in.
    pub user_agent_id: Option<types::UserAgentId>,
    /// The zone that it belongs to.
    pub zone_id: Option<types::ZoneId>,
    extra: codec::Extra,
}

codec::model!(UserSession {
    session_type: Fixed = "user".to_owned(),
    user_id: Required,
    id: Optional,
    active: Optional,
    application: Optional,
    application_id: Optional,
    authenticated_at: Optional,
    created_at: Optional,
    expires_at: Optional,
    issuer: Optional,
    metadata: Optional,
    organization_id: Optional,
    parent_id: Optional,
    provider_id: Optional,
    session_data: Optional,
    status: Optional,
    subject: Optional,
    updated_at: Optional,
    user: Optional,
    user_agent: Optional,
    user_agent_id: Optional,
    zone_id: Optional,
});
