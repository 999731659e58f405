// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// Protocol settings of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationProtocols {
    /// OAuth 2.0 client settings of an application.
    pub oauth2: Option<types::ApplicationOAuth2>,
    extra: codec::Extra,
}

impl ApplicationProtocols {
    /// Creates an empty `ApplicationProtocols`.
    pub fn new() -> Self {
        codec::Blank::blank()
    }

    /// OAuth 2.0 client settings of an application.
    pub fn oauth2(mut self, value: types::ApplicationOAuth2) -> Self {
        self.oauth2 = Some(value);
        self
    }
}

codec::model!(ApplicationProtocols { oauth2: Optional });

codec::default!(ApplicationProtocols);
