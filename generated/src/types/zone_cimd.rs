// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Clients that are identified by the URL of a document about them (Client ID Metadata Document).
#[derive(Clone)]
#[non_exhaustive]
pub struct ZoneCimd {
    /// Client ids that are allowed.
    pub allowed_client_ids: Vec<String>,
    /// Whether such clients are accepted at all.
    pub enabled: bool,
    extra: codec::Extra,
}

impl ZoneCimd {
    /// Creates a `ZoneCimd` with its required fields.
    pub fn new(
        allowed_client_ids: impl IntoIterator<Item = impl Into<String>>,
        enabled: bool,
    ) -> Self {
        Self {
            allowed_client_ids: allowed_client_ids
                .into_iter()
                .map(|item| item.into())
                .collect(),
            enabled,
            ..codec::Blank::blank()
        }
    }
}

codec::model!(ZoneCimd { allowed_client_ids: Required, enabled: Required });
