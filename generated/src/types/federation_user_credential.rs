// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Sign-in with an external provider.
#[derive(Clone)]
#[non_exhaustive]
pub struct FederationUserCredential {
    /// When it was created, in UTC.
    pub created_at: jiff::Timestamp,
    /// The provider; null if there is none.
    pub provider_id: Option<types::ProviderId>,
    /// Marks a federated credential.
    ///
    /// Always `federation`.
    pub type_: String,
    /// When it was last changed, in UTC.
    pub updated_at: jiff::Timestamp,
    /// Issuer that authenticates the user.
    pub issuer: Option<String>,
    /// A system that authenticates users or issues credentials, such as an identity provider or the token service of an API.
    pub provider: Option<types::Provider>,
    /// Subject (`sub`) of the user at the issuer.
    pub subject: Option<String>,
    extra: codec::Extra,
}

codec::model!(FederationUserCredential {
    created_at: Required,
    provider_id: Required,
    type_ as "type": Fixed = "federation".to_owned(),
    updated_at: Required,
    issuer: Optional,
    provider: Optional,
    subject: Optional,
});
