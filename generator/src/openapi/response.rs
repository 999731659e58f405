//! Responses, and the links to the operations that can follow them.

use std::fmt;

use indexmap::IndexMap;

use super::context::{Context, NodeReader, read_referenced, take_extensions};
use super::{Content, Extensions, Header, Server, Version};
use crate::diagnostics::Code;
use crate::source::{Node, Place, Read};

/// A response.
#[derive(Debug, Clone, Default)]
pub struct Response {
    /// Where it is defined: the target of the `$ref`, if there is one.
    pub place: Place,
    /// CommonMark.
    pub description: String,
    /// Its headers.
    pub headers: IndexMap<String, Header>,
    /// Its media types; empty: no body.
    pub content: Content,
    /// Its links.
    pub links: IndexMap<String, Link>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// The key of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// `200`
    Code(u16),
    /// `2XX`, by its first digit.
    Range(u8),
    /// `default`
    Default,
}

impl Status {
    /// Whether it is a success (RFC 9110 §15.3).
    pub fn is_success(self) -> bool {
        matches!(self, Status::Code(200..=299) | Status::Range(2))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Status::Code(code) => write!(f, "{code}"),
            Status::Range(digit) => write!(f, "{digit}XX"),
            Status::Default => f.write_str("default"),
        }
    }
}

/// An operation that can follow a response.
#[derive(Debug, Clone, Default)]
pub struct Link {
    /// Where it is defined: the target of the `$ref`, if there is one.
    pub place: Place,
    /// The operation, by its id.
    pub operation_id: Option<String>,
    /// The operation, by reference.
    pub operation_ref: Option<String>,
    /// Parameter -> runtime expression or constant.
    pub parameters: IndexMap<String, Node>,
    /// Runtime expression or constant.
    pub request_body: Option<Node>,
    /// CommonMark.
    pub description: Option<String>,
    /// The server of the linked operation.
    pub server: Option<Server>,
}

impl Read<Context> for Response {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        read_referenced(reader, |fields, overrides| {
            let summary = fields.optional("summary");
            let description = match reader.context.version {
                Version::V3_2 => fields.optional("description").or(summary).unwrap_or_default(),
                _ => fields.required_or_empty("description"),
            };
            Some(Response {
                place: fields.place(),
                description: overrides.description.unwrap_or(description),
                headers: fields.or_default("headers"),
                content: fields.or_default("content"),
                links: fields.or_default("links"),
                extensions: take_extensions(fields),
            })
        })
    }
}

/// The `responses` of an operation.
pub(super) fn responses(reader: &NodeReader<'_>) -> IndexMap<Status, Response> {
    let entries = reader.entries().into_iter().filter(|(key, _)| !key.starts_with("x-"));
    entries
        .filter_map(|(key, response)| {
            let status = Status::parse(key);
            if status.is_none() {
                response
                    .key_diagnostic(Code::InvalidValue, format!("invalid response status `{key}`"))
                    .help("use a status code (`200`), a range (`2XX`) or `default`")
                    .record(reader.diagnostics);
            }
            Some((status?, Response::read(&response)?))
        })
        .collect()
}

impl Status {
    fn parse(key: &str) -> Option<Status> {
        match key.strip_suffix("XX").or_else(|| key.strip_suffix("xx")) {
            Some(digit) => digit.parse().ok().filter(|digit| (1..=5).contains(digit)).map(Status::Range),
            None if key == "default" => Some(Status::Default),
            None => key.parse().ok().filter(|code| (100..=599).contains(code)).map(Status::Code),
        }
    }
}

impl Read<Context> for Link {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        read_referenced(reader, |fields, overrides| {
            let description = fields.optional("description");
            let link = Link {
                place: fields.place(),
                operation_id: fields.optional("operationId"),
                operation_ref: fields.optional("operationRef"),
                parameters: fields.or_default("parameters"),
                request_body: fields.optional("requestBody"),
                description: overrides.description.or(description),
                server: fields.optional("server"),
            };
            take_extensions(fields);
            Some(link)
        })
    }
}
