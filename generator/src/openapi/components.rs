//! Parts that are defined once and used by name.

use indexmap::IndexMap;

use super::context::{Context, NodeReader, take_extensions};
use super::{Callback, Example, Header, Link, Parameter, PathItem, RequestBody, Response, SchemaId, Scheme};
use crate::source::Read;

/// The `components` of the root document, in document order. References among them are already resolved.
#[derive(Debug, Clone, Default)]
pub struct Components {
    /// The schemas; two names can have the same id, if one is a plain `$ref` to the other.
    pub schemas: IndexMap<String, SchemaId>,
    /// The responses.
    pub responses: IndexMap<String, Response>,
    /// The parameters.
    pub parameters: IndexMap<String, Parameter>,
    /// The examples.
    pub examples: IndexMap<String, Example>,
    /// The request bodies.
    pub request_bodies: IndexMap<String, RequestBody>,
    /// The headers.
    pub headers: IndexMap<String, Header>,
    /// The security schemes.
    pub security_schemes: IndexMap<String, Scheme>,
    /// The links.
    pub links: IndexMap<String, Link>,
    /// The callbacks.
    pub callbacks: IndexMap<String, Callback>,
    /// The path items.
    pub path_items: IndexMap<String, PathItem>,
}

impl Read<Context> for Components {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        // Shared media types are new in OpenAPI 3.2 and are read where they are used.
        fields.get("mediaTypes");
        let components = Components {
            schemas: fields.or_default("schemas"),
            responses: fields.or_default("responses"),
            parameters: fields.or_default("parameters"),
            examples: fields.or_default("examples"),
            request_bodies: fields.or_default("requestBodies"),
            headers: fields.or_default("headers"),
            security_schemes: fields.or_default("securitySchemes"),
            links: fields.or_default("links"),
            callbacks: fields.or_default("callbacks"),
            path_items: fields.or_default("pathItems"),
        };
        take_extensions(&fields);
        Some(components)
    }
}
