// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// An application to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationCreate {
    /// Identifier in the zone, usually a URL.
    pub identifier: String,
    /// Display name.
    pub name: String,
    /// Whether users must agree before an application acts for them (`required`) or not (`implicit`).
    pub consent: Option<types::ApplicationConsent>,
    /// The resources that it depends on.
    pub dependencies: Option<Vec<types::ApplicationDependency>>,
    /// What it is for.
    pub description: codec::Nullable<String>,
    /// Links that are shown with an application or resource.
    pub metadata: Option<types::Metadata>,
    /// Protocol settings of an application.
    pub protocols: Option<types::ApplicationProtocols>,
    extra: codec::Extra,
}

impl ApplicationCreate {
    /// Creates an `ApplicationCreate` with its required fields.
    pub fn new(identifier: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            name: name.into(),
            ..codec::Blank::blank()
        }
    }

    /// Whether users must agree before an application acts for them (`required`) or not (`implicit`).
    pub fn consent(mut self, value: impl Into<types::ApplicationConsent>) -> Self {
        self.consent = Some(value.into());
        self
    }

    /// The resources that it depends on.
    pub fn dependencies(
        mut self,
        value: impl IntoIterator<Item = types::ApplicationDependency>,
    ) -> Self {
        self.dependencies = Some(value.into_iter().collect());
        self
    }

    /// What it is for.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = codec::Nullable::Value(value.into());
        self
    }

    /// Sets `description` to null.
    pub fn clear_description(mut self) -> Self {
        self.description = codec::Nullable::Null;
        self
    }

    /// Links that are shown with an application or resource.
    pub fn metadata(mut self, value: types::Metadata) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Protocol settings of an application.
    pub fn protocols(mut self, value: types::ApplicationProtocols) -> Self {
        self.protocols = Some(value);
        self
    }
}

codec::model!(ApplicationCreate {
    identifier: Required,
    name: Required,
    consent: Optional,
    dependencies: Optional,
    description: Optional,
    metadata: Optional,
    protocols: Optional,
});
