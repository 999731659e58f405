//! A schema, keyword by keyword.

use indexmap::{IndexMap, IndexSet};

use super::context::{Context, Fields, NodeReader, follow_reference, take_extensions};
use super::schemas::target;
use super::{Extensions, ExternalDocs, SchemaId, Type, Types, Version};
use crate::diagnostics::Code;
use crate::source::{Node, Number, Place, Pointer, Read};

/// A schema, in terms of OpenAPI 3.1 (JSON Schema 2020-12) whatever version the document has. `true` and `{}` are the empty
/// schema.
#[derive(Debug, Clone, Default)]
pub struct Schema {
    /// Its place in the documents.
    pub place: Place,
    /// The schema `false`: no value is valid.
    pub never: bool,
    /// The target of a `$ref` next to other keywords.
    pub reference: Option<SchemaId>,
    /// The types allowed; empty: any. `nullable: true` of 3.0 has become `null` here, if the schema has a `type`.
    pub types: Types,
    /// `nullable: true` on a schema without a `type`, such as `{allOf: [..], nullable: true}`: `null` is valid too.
    pub nullable: bool,
    /// The format, as written.
    pub format: Option<String>,
    /// A name for people.
    pub title: Option<String>,
    /// CommonMark.
    pub description: Option<String>,
    /// The value to assume if there is none.
    pub default: Option<Node>,
    /// The examples; `example` of 3.0 comes first.
    pub examples: Vec<Node>,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// Only in responses.
    pub read_only: bool,
    /// Only in requests.
    pub write_only: bool,
    /// `enum`
    pub enum_values: Option<Vec<Node>>,
    /// `const`
    pub const_value: Option<Node>,
    /// `allOf`
    pub all_of: Vec<SchemaId>,
    /// `anyOf`
    pub any_of: Vec<SchemaId>,
    /// `oneOf`
    pub one_of: Vec<SchemaId>,
    /// `not`
    pub not: Option<SchemaId>,
    /// `if`
    pub if_schema: Option<SchemaId>,
    /// `then`
    pub then_schema: Option<SchemaId>,
    /// `else`
    pub else_schema: Option<SchemaId>,
    /// Which property selects the variant of `one_of` or `any_of`.
    pub discriminator: Option<Discriminator>,
    /// The properties, in document order.
    pub properties: IndexMap<String, SchemaId>,
    /// The names of the properties that must be there. They need not be in `properties`.
    pub required: IndexSet<String>,
    /// Properties that aren't in `properties`.
    pub additional_properties: Option<Additional>,
    /// Regular expression -> properties.
    pub pattern_properties: IndexMap<String, SchemaId>,
    /// The schema of the names of properties.
    pub property_names: Option<SchemaId>,
    /// `minProperties`
    pub min_properties: Option<u64>,
    /// `maxProperties`
    pub max_properties: Option<u64>,
    /// The items of an array (after `prefix_items`).
    pub items: Option<SchemaId>,
    /// The first items of an array, one by one.
    pub prefix_items: Vec<SchemaId>,
    /// `contains`
    pub contains: Option<SchemaId>,
    /// `minItems`
    pub min_items: Option<u64>,
    /// `maxItems`
    pub max_items: Option<u64>,
    /// `uniqueItems`
    pub unique_items: bool,
    /// `minimum`, inclusive.
    pub minimum: Option<Number>,
    /// `maximum`, inclusive.
    pub maximum: Option<Number>,
    /// `exclusiveMinimum`, as a number in 3.0 too.
    pub exclusive_minimum: Option<Number>,
    /// `exclusiveMaximum`, as a number in 3.0 too.
    pub exclusive_maximum: Option<Number>,
    /// `multipleOf`
    pub multiple_of: Option<Number>,
    /// `minLength`
    pub min_length: Option<u64>,
    /// `maxLength`
    pub max_length: Option<u64>,
    /// A regular expression of ECMA-262.
    pub pattern: Option<String>,
    /// `base64` and so on; also set by `format: byte`.
    pub content_encoding: Option<String>,
    /// The media type of a string; also set by `format: binary`.
    pub content_media_type: Option<String>,
    /// `contentSchema`
    pub content_schema: Option<SchemaId>,
    /// More to read.
    pub external_docs: Option<ExternalDocs>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// `additionalProperties` (or `unevaluatedProperties`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Additional {
    /// `true`, or an empty schema.
    Allowed,
    /// `false`
    Denied,
    /// They have this schema.
    Schema(SchemaId),
}

/// `discriminator`
#[derive(Debug, Clone, Default)]
pub struct Discriminator {
    /// Its place in the documents.
    pub place: Place,
    /// The property that selects the variant.
    pub property_name: String,
    /// Value of the property -> variant, as far as the document maps it. A variant that isn't mapped is selected by the name of
    /// its schema.
    pub mapping: IndexMap<String, SchemaId>,
}

impl Schema {
    /// Whether its values are of one plain type.
    pub fn is_scalar(&self) -> bool {
        let plain = [Type::Boolean, Type::Integer, Type::Number, Type::String];
        self.types.single().is_some_and(|ty| plain.contains(&ty)) && self.reference.is_none() && self.all_of.is_empty()
    }

    /// The variants of `oneOf` and `anyOf`.
    pub fn variants(&self) -> Vec<SchemaId> {
        self.one_of.iter().chain(&self.any_of).copied().collect()
    }

    /// Whether any string is valid, apart from limits and formats.
    pub fn is_any_text(&self) -> bool {
        let has_variants = !self.one_of.is_empty() || !self.any_of.is_empty();
        let is_text = self.types.single() == Some(Type::String) && self.is_scalar();
        is_text && !has_variants && self.enum_values.is_none() && self.const_value.is_none()
    }
}

impl Read<Context> for Schema {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        if let Node::Bool(anything) = reader.node {
            return Some(Schema { place: reader.place.clone(), never: !anything, ..Schema::default() });
        }
        let fields = reader.fields()?;
        for ignored in IGNORED {
            fields.get(ignored);
        }
        let mut types: Types = fields.or_default("type");
        let nullable = nullable(&fields, &mut types);
        let (minimum, exclusive_minimum) = bound(&fields, "minimum", "exclusiveMinimum");
        let (maximum, exclusive_maximum) = bound(&fields, "maximum", "exclusiveMaximum");
        let (prefix_items, items) = items(&fields);
        let format: Option<String> = fields.optional("format");
        let content_encoding = fields.optional("contentEncoding");
        let content_media_type = fields.optional("contentMediaType");
        let example: Option<Node> = fields.optional("example");
        let examples: Vec<Node> = fields.or_default("examples");
        Some(Schema {
            place: fields.place(),
            never: false,
            reference: reference(&fields).and_then(|reference| target(&reference, follow_reference(&reference)?)),
            types,
            nullable,
            title: fields.optional("title"),
            description: fields.optional("description"),
            default: fields.optional("default"),
            examples: example.into_iter().chain(examples).collect(),
            deprecated: fields.or_default("deprecated"),
            read_only: fields.or_default("readOnly"),
            write_only: fields.or_default("writeOnly"),
            enum_values: enum_values(&fields, types),
            const_value: fields.get("const").map(|value| coerce_to(&value, types)),
            all_of: fields.or_default("allOf"),
            any_of: fields.or_default("anyOf"),
            one_of: fields.or_default("oneOf"),
            not: fields.optional("not"),
            if_schema: fields.optional("if"),
            then_schema: fields.optional("then"),
            else_schema: fields.optional("else"),
            discriminator: fields.optional("discriminator"),
            properties: fields.or_default("properties"),
            required: required(&fields),
            additional_properties: fields.optional("additionalProperties").or(fields.optional("unevaluatedProperties")),
            pattern_properties: fields.or_default("patternProperties"),
            property_names: fields.optional("propertyNames"),
            min_properties: fields.optional("minProperties"),
            max_properties: fields.optional("maxProperties"),
            items,
            prefix_items,
            contains: fields.optional("contains"),
            min_items: fields.optional("minItems"),
            max_items: fields.optional("maxItems"),
            unique_items: fields.or_default("uniqueItems"),
            minimum,
            maximum,
            exclusive_minimum,
            exclusive_maximum,
            multiple_of: fields.optional("multipleOf"),
            min_length: fields.optional("minLength"),
            max_length: fields.optional("maxLength"),
            pattern: fields.optional("pattern"),
            content_encoding: content_encoding.or((format.as_deref() == Some("byte")).then(|| "base64".to_owned())),
            content_media_type: content_media_type
                .or((format.as_deref() == Some("binary")).then(|| "application/octet-stream".to_owned())),
            content_schema: fields.optional("contentSchema"),
            format,
            external_docs: fields.optional("externalDocs"),
            extensions: take_extensions(&fields),
        })
    }
}

/// Reads `enum`. Scalar values next to the type of a list or an object are meant for its items or properties, so they are
/// ignored.
fn enum_values(fields: &Fields<'_>, types: Types) -> Option<Vec<Node>> {
    let reader = fields.get("enum")?;
    let values = reader.items();
    let is_plain = |value: &NodeReader<'_>| !matches!(value.node, Node::Sequence(_) | Node::Mapping(_));
    if matches!(types.single(), Some(Type::Array | Type::Object)) && values.iter().all(is_plain) {
        reader
            .key_diagnostic(Code::ValueOfOtherType, "no value of `enum` has the type of its schema")
            .note("the `enum` is ignored")
            .help("move it to the schema of the items or properties")
            .record(reader.diagnostics);
        return None;
    }
    Some(values.iter().map(|value| coerce_to(value, types)).collect())
}

/// Reads `prefixItems` and `items`, which were both called `items` up to JSON Schema 2019-09.
fn items(fields: &Fields<'_>) -> (Vec<SchemaId>, Option<SchemaId>) {
    let reader = fields.get("items").filter(|reader| matches!(reader.node, Node::Sequence(_)));
    let Some(reader) = reader else {
        return (fields.or_default("prefixItems"), fields.optional("items"));
    };
    reader
        .key_diagnostic(Code::OutdatedKeyword, "`items` as a list was removed in JSON Schema 2020-12")
        .note("read as in JSON Schema 2019-09")
        .help("write `prefixItems` for the list, and `items` for `additionalItems`")
        .record(reader.diagnostics);
    match (Vec::read(&reader).unwrap_or_default().as_slice(), fields.optional("additionalItems")) {
        // A list of one schema is meant for all items.
        ([only], None) => (Vec::new(), Some(*only)),
        (members, rest) => (members.to_vec(), rest),
    }
}

/// A value that the schema allows. One that is quoted and shouldn't be, or the other way round, is converted to the type of the
/// schema.
fn coerce_to(value: &NodeReader<'_>, types: Types) -> Node {
    let meant = match (types.single(), value.node) {
        (Some(Type::String), Node::Number(_) | Node::Bool(_)) => Some(Node::String(value.node.to_string())),
        (Some(Type::Integer | Type::Number), Node::String(text)) => text.parse().ok().map(Number::Integer).map(Node::Number),
        (Some(Type::Boolean), Node::String(text)) => text.parse().ok().map(Node::Bool),
        _ => None,
    };
    let Some(meant) = meant else {
        return value.node.clone();
    };
    value
        .diagnostic(
            Code::ValueOfOtherType,
            format!("`{}` is {}, which doesn't match the type of its schema", value.node, value.node.kind()),
        )
        .note(format!("treated as `{meant}`"))
        .help(format!("write `{meant}`, or change the type"))
        .record(value.diagnostics);
    meant
}

/// Keywords that change nothing about the types of a client: definitions that are read where they are read_referenced,
/// annotations for tools, and rules that only a validator applies.
const IGNORED: [&str; 15] = [
    "$id",
    "$schema",
    "$anchor",
    "$dynamicAnchor",
    "$recursiveAnchor",
    "$comment",
    "$defs",
    "definitions",
    "$vocabulary",
    "minContains",
    "maxContains",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedItems",
    "xml",
];

/// The `$ref`, or a `$dynamicRef` that can only resolve to one schema.
fn reference<'a>(fields: &Fields<'a>) -> Option<NodeReader<'a>> {
    let fixed = fields.get("$ref");
    let dynamic = ["$dynamicRef", "$recursiveRef"].into_iter().find_map(|key| Some((key, fields.get(key)?)));
    let Some((key, dynamic)) = dynamic else {
        return fixed;
    };
    let anchor = dynamic.node.as_str().and_then(|reference| reference.split_once('#')).map_or("", |(_, anchor)| anchor);
    if fixed.is_none() && !anchor.is_empty() && !dynamic.documents.is_overridden(anchor) {
        return Some(dynamic);
    }
    dynamic
        .key_diagnostic(Code::IgnoredKeyword, format!("`{key}` is not supported"))
        .note("any value is accepted here")
        .help("reference a single schema with `$ref`")
        .record(dynamic.diagnostics);
    fixed
}

/// Reads `nullable` of OpenAPI 3.0: into the types if there are any, else as a flag of its own.
fn nullable(fields: &Fields<'_>, types: &mut Types) -> bool {
    let Some(reader) = fields.get("nullable") else {
        return false;
    };
    if reader.context.version > Version::V3_0 {
        reader
            .key_diagnostic(Code::OutdatedKeyword, "`nullable` was removed in OpenAPI 3.1")
            .note("read as in OpenAPI 3.0")
            .help("write `type: [string, 'null']`, or `anyOf` with `{ type: 'null' }`")
            .record(reader.diagnostics);
    }
    let nullable = bool::read(&reader).unwrap_or_default();
    if nullable && !types.is_empty() {
        types.insert(Type::Null);
    }
    nullable && types.is_empty()
}

/// Reads `required`, which is a boolean of the property itself in JSON Schema draft 3.
fn required(fields: &Fields<'_>) -> IndexSet<String> {
    let Some(reader) = fields.get("required") else {
        return IndexSet::new();
    };
    if reader.node.as_bool().is_some() {
        reader
            .key_diagnostic(Code::OutdatedKeyword, "`required` as a boolean was removed in JSON Schema draft 4")
            .note("the key is ignored")
            .help("add the property to the `required` list of its object")
            .record(reader.diagnostics);
        return IndexSet::new();
    }
    Vec::read(&reader).unwrap_or_default().into_iter().collect()
}

/// Reads a bound, which OpenAPI 3.0 makes exclusive by a boolean next to it.
fn bound(fields: &Fields<'_>, inclusive: &'static str, exclusive: &'static str) -> (Option<Number>, Option<Number>) {
    let limit: Option<Number> = fields.optional(inclusive);
    let Some(reader) = fields.get(exclusive) else {
        return (limit, None);
    };
    let Some(excludes) = reader.node.as_bool() else {
        return (limit, Number::read(&reader));
    };
    if reader.context.version > Version::V3_0 {
        let value = limit.map_or("…".to_owned(), |limit| limit.to_string());
        reader
            .key_diagnostic(Code::OutdatedKeyword, format!("`{exclusive}` as a boolean was removed in OpenAPI 3.1"))
            .note("read as in OpenAPI 3.0")
            .help(format!("write `{exclusive}: {value}` instead of both keys"))
            .record(reader.diagnostics);
    }
    if excludes { (None, limit) } else { (limit, None) }
}

impl Read<Context> for Additional {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        match reader.node {
            Node::Bool(true) => Some(Additional::Allowed),
            Node::Bool(false) => Some(Additional::Denied),
            Node::Mapping(entries) if entries.is_empty() => Some(Additional::Allowed),
            _ => SchemaId::read(reader).map(Additional::Schema),
        }
    }
}

impl Read<Context> for Discriminator {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let mapping = fields.get("mapping").map(|reader| reader.entries()).unwrap_or_default();
        let discriminator = Discriminator {
            place: fields.place(),
            property_name: fields.required("propertyName"),
            mapping: mapping.iter().filter_map(|(value, target)| Some(((*value).to_owned(), variant(target)?))).collect(),
        };
        // OpenAPI 3.2 names the variant of a value that isn't mapped.
        fields.get("defaultMapping");
        take_extensions(&fields);
        Some(discriminator)
    }
}

/// The schema that a discriminator's mapping names: by its key in the components, or by reference.
fn variant(value: &NodeReader<'_>) -> Option<SchemaId> {
    let name = value.string()?;
    let component =
        Place { document: value.place.document, pointer: Pointer::default() }.key("components").key("schemas").key(name);
    let place = if value.documents.get(&component).is_some() { component } else { follow_reference(value)? };
    target(value, place)
}
