// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Optional;

/// How the provider speaks OpenID Connect.
#[derive(Clone)]
#[non_exhaustive]
pub struct SsoOpenId {
    /// The scopes to ask for when people sign in.
    pub scopes: Option<Vec<String>>,
    /// The claim that identifies a person.
    pub user_identifier_claim: Option<String>,
    /// Where claims about a person can be read.
    pub userinfo_endpoint: Option<String>,
    extra: codec::Extra,
}

const KEYS: codec::Keys = &[
    ("scopes", Optional),
    ("user_identifier_claim", Optional),
    ("userinfo_endpoint", Optional),
];

codec::model!(SsoOpenId { scopes, user_identifier_claim, userinfo_endpoint });
