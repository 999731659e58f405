// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Optional;

/// An application as an OAuth 2.0 client.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationOAuth2 {
    /// Where users may be sent once they signed out.
    pub post_logout_redirect_uris: Option<Vec<String>>,
    /// Where users may be sent once they signed in.
    pub redirect_uris: Option<Vec<String>>,
    extra: codec::Extra,
}

impl ApplicationOAuth2 {
    /// With no field set.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// Where users may be sent once they signed out.
    pub fn post_logout_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_logout_redirect_uris = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }

    /// Where users may be sent once they signed in.
    pub fn redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}

impl Default for ApplicationOAuth2 {
    fn default() -> Self {
        Self::new()
    }
}

const KEYS: codec::Keys = &[
    ("post_logout_redirect_uris", Optional),
    ("redirect_uris", Optional),
];

codec::model!(ApplicationOAuth2 { post_logout_redirect_uris, redirect_uris });
