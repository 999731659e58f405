// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Changes to the OAuth 2.0 client settings of an application. Null removes a value.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationOAuth2Update {
    /// URLs to which users may be redirected after sign-out.
    pub post_logout_redirect_uris: codec::Nullable<Vec<String>>,
    /// URLs to which users may be redirected after sign-in.
    pub redirect_uris: codec::Nullable<Vec<String>>,
    extra: codec::Extra,
}

impl ApplicationOAuth2Update {
    /// Creates an empty `ApplicationOAuth2Update`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// URLs to which users may be redirected after sign-out.
    pub fn post_logout_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_logout_redirect_uris = codec::Nullable::Value(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }

    /// Sets `post_logout_redirect_uris` to null.
    pub fn clear_post_logout_redirect_uris(mut self) -> Self {
        self.post_logout_redirect_uris = codec::Nullable::Null;
        self
    }

    /// URLs to which users may be redirected after sign-in.
    pub fn redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = codec::Nullable::Value(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }

    /// Sets `redirect_uris` to null.
    pub fn clear_redirect_uris(mut self) -> Self {
        self.redirect_uris = codec::Nullable::Null;
        self
    }
}

codec::model!(ApplicationOAuth2Update {
    post_logout_redirect_uris: Optional,
    redirect_uris: Optional,
});

codec::default!(ApplicationOAuth2Update);
