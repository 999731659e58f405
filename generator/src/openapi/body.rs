//! What goes over the wire as content: request bodies, responses and their parts.

use std::fmt;

use indexmap::IndexMap;

use super::context::{Context, Cursor, Fields, referenced, rest};
use super::parameter::value;
use super::{Extensions, ParameterLocation, ParameterStyle, SchemaId, Server, Value, Version};
use crate::diagnostics::Code;
use crate::source::{Node, Place, Read};

/// Media type (`application/json`) -> what it holds.
pub type Content = IndexMap<String, MediaType>;

/// The body of a request.
#[derive(Debug, Clone, Default)]
pub struct RequestBody {
    /// Where it is defined: behind the `$ref`, if there is one.
    pub place: Place,
    /// CommonMark.
    pub description: Option<String>,
    /// Whether a request without it is invalid.
    pub required: bool,
    /// What it may be; never empty in a valid description.
    pub content: Content,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// A representation of a body.
#[derive(Debug, Clone, Default)]
pub struct MediaType {
    /// Where it stands.
    pub place: Place,
    /// Its key: `application/json`, `text/*`.
    pub name: String,
    /// What it holds; without one: bytes.
    pub schema: Option<SchemaId>,
    /// OpenAPI 3.2: one item of a stream, as of server-sent events.
    pub item_schema: Option<SchemaId>,
    /// The examples; a lone `example` is one without a name.
    pub examples: Vec<Example>,
    /// Property -> how it is written, in forms and multipart bodies.
    pub encoding: IndexMap<String, Encoding>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// How one property of a form or multipart body is written.
#[derive(Debug, Clone, Default)]
pub struct Encoding {
    /// Where it stands.
    pub place: Place,
    /// Its media type.
    pub content_type: Option<String>,
    /// Headers of its part.
    pub headers: IndexMap<String, Header>,
    /// How arrays and objects are written, if it is said.
    pub style: Option<ParameterStyle>,
    /// Whether an array or object becomes several pairs, if it is said.
    pub explode: Option<bool>,
    /// Whether reserved characters go out unescaped.
    pub allow_reserved: bool,
}

/// A response.
#[derive(Debug, Clone, Default)]
pub struct Response {
    /// Where it is defined: behind the `$ref`, if there is one.
    pub place: Place,
    /// CommonMark.
    pub description: String,
    /// Its headers.
    pub headers: IndexMap<String, Header>,
    /// What it may hold; empty: no body.
    pub content: Content,
    /// What can be done next.
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
    /// Whether it says that the call succeeded (RFC 9110 §15.3).
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

/// A header of a response or of a part.
#[derive(Debug, Clone, Default)]
pub struct Header {
    /// Where it is defined: behind the `$ref`, if there is one.
    pub place: Place,
    /// CommonMark.
    pub description: Option<String>,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// Whether an array or object becomes several pairs.
    pub explode: bool,
    /// What it holds.
    pub value: Value,
    /// The examples; a lone `example` is one without a name.
    pub examples: Vec<Example>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// An example.
#[derive(Debug, Clone, Default)]
pub struct Example {
    /// Where it is defined: behind the `$ref`, if there is one.
    pub place: Place,
    /// Its key; `None` for a lone `example`.
    pub name: Option<String>,
    /// One line.
    pub summary: Option<String>,
    /// CommonMark.
    pub description: Option<String>,
    /// The value itself.
    pub value: Option<Node>,
    /// A URL that has the value.
    pub external_value: Option<String>,
}

/// What can be done with a response next.
#[derive(Debug, Clone, Default)]
pub struct Link {
    /// Where it is defined: behind the `$ref`, if there is one.
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
    /// Where to send it.
    pub server: Option<Server>,
}

impl Read<Context> for RequestBody {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        referenced(cursor, |fields, words| {
            let description = fields.optional("description");
            Some(RequestBody {
                place: fields.place(),
                description: words.description.or(description),
                required: fields.or_default("required"),
                content: fields.required("content"),
                extensions: rest(fields),
            })
        })
    }
}

impl Read<Context> for MediaType {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let name = cursor.place.pointer.last().unwrap_or_default();
        referenced(cursor, |fields, _| {
            Some(MediaType {
                place: fields.place(),
                name: name.to_owned(),
                schema: fields.optional("schema"),
                item_schema: fields.optional("itemSchema"),
                examples: examples(fields),
                encoding: fields.or_default("encoding"),
                extensions: rest(fields),
            })
        })
    }
}

impl Read<Context> for Encoding {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let fields = cursor.fields()?;
        let encoding = Encoding {
            place: fields.place(),
            content_type: fields.optional("contentType"),
            headers: fields.or_default("headers"),
            style: fields.get("style").map(|_| ParameterLocation::Query.style(&fields)),
            explode: fields.optional("explode"),
            allow_reserved: fields.or_default("allowReserved"),
        };
        rest(&fields);
        Some(encoding)
    }
}

impl Read<Context> for Response {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        referenced(cursor, |fields, words| {
            let summary = fields.optional("summary");
            let description = match cursor.context.version {
                Version::V3_2 => fields.optional("description").or(summary).unwrap_or_default(),
                _ => fields.expected("description"),
            };
            Some(Response {
                place: fields.place(),
                description: words.description.unwrap_or(description),
                headers: fields.or_default("headers"),
                content: fields.or_default("content"),
                links: fields.or_default("links"),
                extensions: rest(fields),
            })
        })
    }
}

/// The `responses` of an operation.
pub(super) fn responses(cursor: &Cursor<'_>) -> IndexMap<Status, Response> {
    let entries = cursor.entries().into_iter().filter(|(key, _)| !key.starts_with("x-"));
    entries
        .filter_map(|(key, response)| {
            let status = Status::parse(key);
            if status.is_none() {
                response
                    .key_diagnostic(Code::InvalidValue, format!("a response can't be for `{key}`"))
                    .help("write a status (`200`), a class of them (`2XX`) or `default`")
                    .record(cursor.diagnostics);
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

impl Read<Context> for Header {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        referenced(cursor, |fields, words| {
            let description = fields.optional("description");
            ParameterLocation::Header.style(fields);
            Some(Header {
                place: fields.place(),
                description: words.description.or(description),
                required: fields.or_default("required"),
                deprecated: fields.or_default("deprecated"),
                explode: fields.or_default("explode"),
                value: value(fields),
                examples: examples(fields),
                extensions: rest(fields),
            })
        })
    }
}

impl Read<Context> for Example {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let name = cursor.place.pointer.last().map(str::to_owned);
        referenced(cursor, |fields, words| {
            let summary = fields.optional("summary");
            let description = fields.optional("description");
            // OpenAPI 3.2 tells the value from the way it is written.
            let value = fields.optional("value").or(fields.optional("dataValue")).or(fields.optional("serializedValue"));
            let example = Example {
                place: fields.place(),
                name,
                summary: words.summary.or(summary),
                description: words.description.or(description),
                value,
                external_value: fields.optional("externalValue"),
            };
            rest(fields);
            Some(example)
        })
    }
}

/// The `example` and the `examples` of an object.
pub(super) fn examples(fields: &Fields<'_>) -> Vec<Example> {
    let lone = fields.get("example").map(|cursor| Example {
        value: Some(cursor.node.clone()),
        place: cursor.place,
        ..Example::default()
    });
    let named = fields.or_default::<IndexMap<String, Example>>("examples").into_values();
    lone.into_iter().chain(named).collect()
}

impl Read<Context> for Link {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        referenced(cursor, |fields, words| {
            let description = fields.optional("description");
            let link = Link {
                place: fields.place(),
                operation_id: fields.optional("operationId"),
                operation_ref: fields.optional("operationRef"),
                parameters: fields.or_default("parameters"),
                request_body: fields.optional("requestBody"),
                description: words.description.or(description),
                server: fields.optional("server"),
            };
            rest(fields);
            Some(link)
        })
    }
}
