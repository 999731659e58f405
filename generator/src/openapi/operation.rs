//! Paths and their operations.

use std::fmt;

use indexmap::IndexMap;

use super::context::{Context, Fields, NodeReader, read_map, read_referenced, take_extensions};
use super::parameter::parameters;
use super::response::responses;
use super::{Extensions, ExternalDocs, Parameter, RequestBody, Requirement, Response, Server, Status};
use crate::source::{Place, Read};

/// A path and its operations.
#[derive(Debug, Clone, Default)]
pub struct PathItem {
    /// Where it is defined: the target of the `$ref`, if there is one.
    pub place: Place,
    /// The path template, or the name of the webhook.
    pub path: String,
    /// One line.
    pub summary: Option<String>,
    /// CommonMark.
    pub description: Option<String>,
    /// The parameters that all operations share. They are among the operations' own already.
    pub parameters: Vec<Parameter>,
    /// The servers that all operations share. The operations have them already.
    pub servers: Vec<Server>,
    /// The operations, in document order.
    pub operations: IndexMap<Method, Operation>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Method {
    /// `GET`
    #[default]
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
    /// `QUERY`, of OpenAPI 3.2.
    Query,
}

impl Method {
    /// Every method, with its key in a path item.
    pub const ALL: [(&'static str, Method); 9] = [
        ("get", Method::Get),
        ("put", Method::Put),
        ("post", Method::Post),
        ("delete", Method::Delete),
        ("options", Method::Options),
        ("head", Method::Head),
        ("patch", Method::Patch),
        ("trace", Method::Trace),
        ("query", Method::Query),
    ];

    /// As it is sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
            Method::Head => "HEAD",
            Method::Patch => "PATCH",
            Method::Trace => "TRACE",
            Method::Query => "QUERY",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One operation.
#[derive(Debug, Clone, Default)]
pub struct Operation {
    /// Its place in the documents.
    pub place: Place,
    /// Its path template.
    pub path: String,
    /// The method.
    pub method: Method,
    /// Its unique name, as written.
    pub operation_id: Option<String>,
    /// The tags, as written.
    pub tags: Vec<String>,
    /// One line.
    pub summary: Option<String>,
    /// CommonMark.
    pub description: Option<String>,
    /// More to read.
    pub external_docs: Option<ExternalDocs>,
    /// The path's parameters that this operation doesn't override, then its own; each `(name, location)` once.
    pub parameters: Vec<Parameter>,
    /// The body.
    pub request_body: Option<RequestBody>,
    /// The responses, in document order.
    pub responses: IndexMap<Status, Response>,
    /// Requests that the API may send back.
    pub callbacks: IndexMap<String, Callback>,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// `None`: the list of the document applies. An empty list: no credential is needed.
    pub security: Option<Vec<Requirement>>,
    /// Its own servers or its path's; empty: those of the document apply.
    pub servers: Vec<Server>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// Requests that the API may send back.
#[derive(Debug, Clone, Default)]
pub struct Callback {
    /// Where it is defined: the target of the `$ref`, if there is one.
    pub place: Place,
    /// Runtime expression -> what is sent there.
    pub expressions: IndexMap<String, PathItem>,
}

impl Read<Context> for PathItem {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let path = reader.place.pointer.last().unwrap_or_default();
        read_referenced(reader, |fields, overrides| {
            let description = fields.optional("description");
            let summary = fields.optional("summary");
            let parameters = parameters(fields);
            let servers: Vec<Server> = fields.or_default("servers");
            let methods = Method::ALL.map(|(key, method)| (method, fields.get(key)));
            let mut operations: Vec<(Method, NodeReader<'_>)> =
                methods.into_iter().filter_map(|(method, reader)| Some((method, reader?))).collect();
            operations.sort_by_key(|(_, operation)| position(fields, operation));
            let operations = operations.into_iter().filter_map(|(method, operation)| {
                let operation = Operation { path: path.to_owned(), method, ..Operation::read(&operation)? };
                Some((method, operation.inherit(&parameters, &servers)))
            });
            Some(PathItem {
                place: fields.place(),
                path: path.to_owned(),
                summary: overrides.summary.or(summary),
                description: overrides.description.or(description),
                operations: operations.collect(),
                parameters: parameters.clone(),
                servers: servers.clone(),
                extensions: take_extensions(fields),
            })
        })
    }
}

/// The index of a value among the keys of an object.
fn position(fields: &Fields<'_>, value: &NodeReader<'_>) -> Option<usize> {
    fields.reader.node.as_mapping()?.get_index_of(value.place.pointer.last()?)
}

impl Operation {
    /// Adds what the path item sets for all of its operations and this one doesn't override.
    fn inherit(mut self, parameters: &[Parameter], servers: &[Server]) -> Self {
        let shared = parameters.iter().filter(|shared| !self.parameters.iter().any(|own| own.is_same(shared)));
        self.parameters = shared.cloned().chain(self.parameters.iter().cloned()).collect();
        if self.servers.is_empty() {
            self.servers = servers.to_vec();
        }
        self
    }
}

impl Read<Context> for Operation {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        if reader.node.get("$ref").is_some() {
            reader.warn_misplaced_reference("reference the whole path item, or replace the reference with the operation");
        }
        read_referenced(reader, |fields, _| {
            Some(Operation {
                place: fields.place(),
                path: String::new(),
                method: Method::default(),
                operation_id: fields.optional("operationId"),
                tags: fields.or_default("tags"),
                summary: fields.optional("summary"),
                description: fields.optional("description"),
                external_docs: fields.optional("externalDocs"),
                parameters: parameters(fields),
                request_body: fields.optional("requestBody"),
                responses: fields.get("responses").map(|reader| responses(&reader)).unwrap_or_default(),
                callbacks: fields.or_default("callbacks"),
                deprecated: fields.or_default("deprecated"),
                security: fields.optional("security"),
                servers: fields.or_default("servers"),
                extensions: take_extensions(fields),
            })
        })
    }
}

impl Read<Context> for Callback {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        read_referenced(reader, |fields, _| Some(Callback { place: fields.place(), expressions: read_map(&fields.reader) }))
    }
}
