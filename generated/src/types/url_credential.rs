// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// The URL of a document that describes the application.
#[derive(Clone)]
#[non_exhaustive]
pub struct UrlCredential {
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
    /// The URL, which is also the client id.
    pub identifier: String,
    /// Marks a URL.
    ///
    /// Always `url`.
    pub type_: String,
    extra: codec::Extra,
}

codec::model!(UrlCredential {
    id: Required,
    application_id: Required,
    created_at: Required,
    organization_id: Required,
    slug: Required,
    updated_at: Required,
    zone_id: Required,
    application: Optional,
    identifier: Required,
    type_ as "type": Fixed = "url".to_owned(),
});
