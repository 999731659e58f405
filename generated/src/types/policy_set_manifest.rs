// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// The versions of policies that a policy set holds.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySetManifest {
    /// One entry for each policy.
    pub entries: Vec<types::PolicySetManifestEntry>,
    extra: codec::Extra,
}

impl PolicySetManifest {
    /// Creates a `PolicySetManifest` with its required fields.
    pub fn new(
        entries: impl IntoIterator<Item = types::PolicySetManifestEntry>,
    ) -> Self {
        Self {
            entries: entries.into_iter().collect(),
            ..codec::Blank::blank()
        }
    }
}

codec::model!(PolicySetManifest { entries: Required });
