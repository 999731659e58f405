//! What is sent as content: media types with their encodings, and the headers, whose values are content too.

use indexmap::IndexMap;

use super::context::{Context, Fields, NodeReader, read_referenced, take_extensions};
use super::{Extensions, ParameterLocation, ParameterStyle, SchemaId};
use crate::diagnostics::Code;
use crate::source::{Node, Place, Read};

/// Media type (`application/json`) -> its representation.
pub type Content = IndexMap<String, MediaType>;

/// A representation of a body.
#[derive(Debug, Clone, Default)]
pub struct MediaType {
    /// Its place in the documents.
    pub place: Place,
    /// Its key: `application/json`, `text/*`.
    pub name: String,
    /// The type of the value. Without a schema, the content is bytes.
    pub schema: Option<SchemaId>,
    /// OpenAPI 3.2: the type of one item of a stream, such as server-sent events.
    pub item_schema: Option<SchemaId>,
    /// The examples; a lone `example` is one without a name.
    pub examples: Vec<Example>,
    /// Property -> how it is serialized, in forms and multipart bodies.
    pub encoding: IndexMap<String, Encoding>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// How one property of a form or multipart body is serialized.
#[derive(Debug, Clone, Default)]
pub struct Encoding {
    /// Its place in the documents.
    pub place: Place,
    /// Its media type.
    pub content_type: Option<String>,
    /// Headers of its part.
    pub headers: IndexMap<String, Header>,
    /// How arrays and objects are serialized, if set.
    pub style: Option<ParameterStyle>,
    /// Whether an array or object becomes several pairs, if set.
    pub explode: Option<bool>,
    /// Whether reserved characters are sent unescaped.
    pub allow_reserved: bool,
}

/// The value of a parameter or header.
#[derive(Debug, Clone, Default)]
pub enum Value {
    /// It has neither a schema nor a content.
    #[default]
    Undescribed,
    /// A value serialized by `style` and `explode`.
    Schema(SchemaId),
    /// A value serialized as a media type, such as JSON.
    Content(Box<MediaType>),
}

/// A header of a response or of a part.
#[derive(Debug, Clone, Default)]
pub struct Header {
    /// Where it is defined: the target of the `$ref`, if there is one.
    pub place: Place,
    /// CommonMark.
    pub description: Option<String>,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// Whether an array or object becomes several pairs.
    pub explode: bool,
    /// Its value.
    pub value: Value,
    /// The examples; a lone `example` is one without a name.
    pub examples: Vec<Example>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// An example.
#[derive(Debug, Clone, Default)]
pub struct Example {
    /// Where it is defined: the target of the `$ref`, if there is one.
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

impl Read<Context> for MediaType {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let name = reader.place.pointer.last().unwrap_or_default();
        read_referenced(reader, |fields, _| {
            Some(MediaType {
                place: fields.place(),
                name: name.to_owned(),
                schema: fields.optional("schema"),
                item_schema: fields.optional("itemSchema"),
                examples: examples(fields),
                encoding: fields.or_default("encoding"),
                extensions: take_extensions(fields),
            })
        })
    }
}

impl Read<Context> for Encoding {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let encoding = Encoding {
            place: fields.place(),
            content_type: fields.optional("contentType"),
            headers: fields.or_default("headers"),
            style: fields.get("style").map(|_| ParameterLocation::Query.style(&fields)),
            explode: fields.optional("explode"),
            allow_reserved: fields.or_default("allowReserved"),
        };
        take_extensions(&fields);
        Some(encoding)
    }
}

impl Read<Context> for Header {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        read_referenced(reader, |fields, overrides| {
            let description = fields.optional("description");
            ParameterLocation::Header.style(fields);
            Some(Header {
                place: fields.place(),
                description: overrides.description.or(description),
                required: fields.or_default("required"),
                deprecated: fields.or_default("deprecated"),
                explode: fields.or_default("explode"),
                value: value(fields),
                examples: examples(fields),
                extensions: take_extensions(fields),
            })
        })
    }
}

impl Read<Context> for Example {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let name = reader.place.pointer.last().map(str::to_owned);
        read_referenced(reader, |fields, overrides| {
            let summary = fields.optional("summary");
            let description = fields.optional("description");
            // OpenAPI 3.2 separates the value from its serialized form.
            let value = fields.optional("value").or(fields.optional("dataValue")).or(fields.optional("serializedValue"));
            let example = Example {
                place: fields.place(),
                name,
                summary: overrides.summary.or(summary),
                description: overrides.description.or(description),
                value,
                external_value: fields.optional("externalValue"),
            };
            take_extensions(fields);
            Some(example)
        })
    }
}

/// The `example` and the `examples` of an object.
pub(super) fn examples(fields: &Fields<'_>) -> Vec<Example> {
    let lone = fields.get("example").map(|reader| Example {
        value: Some(reader.node.clone()),
        place: reader.place,
        ..Example::default()
    });
    let named = fields.or_default::<IndexMap<String, Example>>("examples").into_values();
    lone.into_iter().chain(named).collect()
}

/// The `schema` or the `content` of a parameter or header.
pub(super) fn value(fields: &Fields<'_>) -> Value {
    let diagnostics = fields.reader.diagnostics;
    match (fields.get("schema"), fields.get("content")) {
        (Some(schema), None) => SchemaId::read(&schema).map(Value::Schema).unwrap_or_default(),
        (schema, Some(reader)) => {
            if schema.is_some() {
                reader
                    .key_diagnostic(Code::ConflictingKeys, "`schema` and `content` are mutually exclusive")
                    .help("keep `schema` for a plain value, or `content` for a value that is serialized as a media type")
                    .record(diagnostics);
            }
            let content = Content::read(&reader).unwrap_or_default();
            if content.len() != 1 {
                reader
                    .diagnostic(
                        Code::InvalidValue,
                        format!("`content` must have exactly one media type, found {}", content.len()),
                    )
                    .help("keep the one that is sent: `content: { application/json: { schema: … } }`")
                    .record(diagnostics);
            }
            content.into_iter().next().map(|(_, media_type)| Value::Content(Box::new(media_type))).unwrap_or_default()
        }
        (None, None) => {
            let message = format!("missing key `schema` in {}", fields.reader.name());
            fields
                .reader
                .key_diagnostic(Code::UndescribedValue, message)
                .note("treated as a string")
                .help("add its type, such as `schema: { type: string }`")
                .record(diagnostics);
            Value::Undescribed
        }
    }
}
