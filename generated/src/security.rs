// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The ways to authenticate that the API has.

use crate::runtime;
use crate::runtime::operation::{Scheme, SchemeKind, Security, Setting};

/// An API key or a user token.
pub(crate) static API_KEY: Scheme = Scheme {
    name: "bearerAuth",
    settings: &[
        Setting {
            setter: "api_key",
            env: "KEYCARD_API_API_KEY",
        },
    ],
    kind: SchemeKind::Bearer,
};

/// The client id and secret of a service account's credential, exchanged for a token that expires.
pub(crate) static OAUTH2: Scheme = Scheme {
    name: "oauth2",
    settings: &[
        Setting {
            setter: "client_id",
            env: "KEYCARD_API_CLIENT_ID",
        },
        Setting {
            setter: "client_secret",
            env: "KEYCARD_API_CLIENT_SECRET",
        },
    ],
    kind: SchemeKind::Exchanged {
        token_url: "https://api.keycard.ai/service-account-token",
        start: runtime::oauth2::client_credentials,
    },
};

/// What an operation needs unless it says otherwise.
pub(crate) static DEFAULT: Security = &[&[&API_KEY], &[&OAUTH2]];
