// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// OAuth 2.0 client settings of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationOAuth2 {
    /// URLs to which users may be redirected after sign-out.
    pub post_logout_redirect_uris: Option<Vec<String>>,
    /// URLs to which users may be redirected after sign-in.
    pub redirect_uris: Option<Vec<String>>,
    extra: codec::Extra,
}

impl ApplicationOAuth2 {
    /// Creates an empty `ApplicationOAuth2`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// URLs to which users may be redirected after sign-out.
    pub fn post_logout_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_logout_redirect_uris = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }

    /// URLs to which users may be redirected after sign-in.
    pub fn redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}

codec::model!(ApplicationOAuth2 {
    post_logout_redirect_uris: Optional,
    redirect_uris: Optional,
});

codec::default!(ApplicationOAuth2);
