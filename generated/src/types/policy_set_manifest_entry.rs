// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A policy that a policy set holds.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicySetManifestEntry {
    /// The policy.
    pub policy_id: types::PolicyId,
    /// The version of the policy.
    pub policy_version_id: types::PolicyVersionId,
    /// Hash of the version's content.
    pub sha: Option<String>,
    extra: codec::Extra,
}

impl PolicySetManifestEntry {
    /// Creates a `PolicySetManifestEntry` with its required fields.
    pub fn new(
        policy_id: impl Into<types::PolicyId>,
        policy_version_id: impl Into<types::PolicyVersionId>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            policy_version_id: policy_version_id.into(),
            ..codec::Blank::blank()
        }
    }

    /// Hash of the version's content.
    pub fn sha(mut self, value: impl Into<String>) -> Self {
        self.sha = Some(value.into());
        self
    }
}

codec::model!(PolicySetManifestEntry {
    policy_id: Required,
    policy_version_id: Required,
    sha: Optional,
});
