//! The document as a whole.

use indexmap::IndexMap;

use super::context::{NodeReader, read_map, take_extensions};
use super::schemas::Schemas;
use super::{
    Components, Extensions, ExternalDocs, Info, Operation, PathItem, Requirement, Schema, SchemaId, Server, Tag, Version,
};
use crate::source::Place;

/// A whole OpenAPI document, with every reference resolved.
#[derive(Debug, Clone)]
pub struct Spec {
    /// The root of the root document.
    pub place: Place,
    /// The version of the document. The other fields are OpenAPI 3.1, whatever the version.
    pub version: Version,
    /// Title, version and documentation of the API.
    pub info: Info,
    /// Where the API is served; an operation may have servers of its own.
    pub servers: Vec<Server>,
    /// The tags, in the order in which they should be shown.
    pub tags: Vec<Tag>,
    /// The security requirements of an operation that has none of its own.
    pub security: Vec<Requirement>,
    /// The paths and their operations, in document order.
    pub paths: IndexMap<String, PathItem>,
    /// Requests that the API sends to its users.
    pub webhooks: IndexMap<String, PathItem>,
    /// Everything under `components`.
    pub components: Components,
    /// More to read.
    pub external_docs: Option<ExternalDocs>,
    /// The `x-…` keys of the root.
    pub extensions: Extensions,
    pub(super) schemas: Schemas,
}

impl Spec {
    /// The schema of an id. Ids come from the same `Spec` only.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        self.schemas.get(id)
    }

    /// Every schema that was read, inline ones too.
    pub fn schemas(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        self.schemas.iter()
    }

    /// The name under which a schema is defined, if it has one: its key in the root's components, or else the last part of the
    /// pointer (or the file's stem) by which other files define it. `None` for inline schemas.
    pub fn name_of(&self, id: SchemaId) -> Option<&str> {
        self.schemas.name(id)
    }

    /// The operations of all paths, in document order. Webhooks and callbacks aren't among them.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.paths.values().flat_map(|item| item.operations.values())
    }

    /// The security requirements of an operation: its own, or those of the document. An empty requirement in it means that no
    /// credential is needed.
    pub fn security_of<'a>(&'a self, operation: &'a Operation) -> &'a [Requirement] {
        operation.security.as_deref().unwrap_or(&self.security)
    }

    /// Where an operation is served: its own servers, those of its path, or those of the document.
    pub fn servers_of<'a>(&'a self, operation: &'a Operation) -> &'a [Server] {
        if operation.servers.is_empty() { &self.servers } else { &operation.servers }
    }
}

impl Spec {
    /// Reads everything but the schemas, which are only queued.
    pub(super) fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        for known in ["openapi", "jsonSchemaDialect", "$self"] {
            fields.get(known);
        }
        let paths = match (reader.context.version, fields.get("paths")) {
            (Version::V3_0, None) => fields.required_or_empty("paths"),
            (_, paths) => paths.map(|paths| read_map(&paths)).unwrap_or_default(),
        };
        Some(Spec {
            place: fields.place(),
            version: reader.context.version,
            info: fields.required("info"),
            servers: fields.or_default("servers"),
            tags: fields.or_default("tags"),
            security: fields.or_default("security"),
            paths,
            webhooks: fields.or_default("webhooks"),
            components: fields.or_default("components"),
            external_docs: fields.optional("externalDocs"),
            extensions: take_extensions(&fields),
            schemas: Schemas::default(),
        })
    }
}
