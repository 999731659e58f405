// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// The single sign-on (SSO) connection of an organization.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoConnection {
    /// Id of the connection.
    pub id: String,
    /// Client id of Keycard at the provider; null if there is none.
    pub client_id: Option<String>,
    /// Whether a client secret is set. The secret itself can't be read.
    pub client_secret_set: bool,
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// Identifier of the provider, such as its issuer URL.
    pub identifier: String,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// What the caller may do: for each type of resource, such as `organizations`, each permission's name and whether it
    /// is granted. Present when the request expands `permissions`.
    pub permissions: Option<codec::Map<codec::Map<bool>>>,
    /// Protocol settings of an SSO connection.
    pub protocols: Option<types::SsoProtocols>,
    extra: codec::Extra,
}

codec::model!(SsoConnection {
    id: Required,
    client_id: Required,
    client_secret_set: Required,
    created_at: Required,
    identifier: Required,
    updated_at: Required,
    permissions: Optional,
    protocols: Optional,
});
