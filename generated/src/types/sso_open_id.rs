// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// OpenID Connect settings of an SSO connection.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoOpenId {
    /// Scopes to request at sign-in.
    pub scopes: Option<Vec<String>>,
    /// Claim that identifies the user.
    pub user_identifier_claim: Option<String>,
    /// URL of the userinfo endpoint.
    pub userinfo_endpoint: Option<String>,
    extra: codec::Extra,
}

codec::model!(SsoOpenId {
    scopes: Optional,
    user_identifier_claim: Optional,
    userinfo_endpoint: Optional,
});
