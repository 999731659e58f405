//! Schemas, kept in one arena so that references and cycles between them are plain ids.
//!
//! A place in the documents has one id, however often it is referenced. A schema that is nothing but a `$ref` has no id of its
//! own: where it stands, its target's id is given. A `$ref` beside other keywords is a schema with a [`Schema::reference`].

use std::collections::{HashMap, VecDeque};

use indexmap::{IndexMap, IndexSet};

use super::context::{Context, Cursor, Fields, follow, rest};
use super::{Extensions, ExternalDocs, Version};
use crate::diagnostics::Code;
use crate::source::{Documents, Node, Number, Place, Pointer, Read};

/// The id of a schema within one [`Spec`](super::Spec).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct SchemaId(u32);

/// A schema, in the words of OpenAPI 3.1 (JSON Schema 2020-12) whatever version the document has. `true` and `{}` are the empty
/// schema.
#[derive(Debug, Clone, Default)]
pub struct Schema {
    /// Where it stands.
    pub place: Place,
    /// The schema `false`: no value is valid.
    pub never: bool,
    /// A `$ref` beside the other keywords here.
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
    /// The value that an absent one stands for.
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
    /// Which property tells the variants of `one_of` or `any_of` apart.
    pub discriminator: Option<Discriminator>,
    /// The properties, in document order.
    pub properties: IndexMap<String, SchemaId>,
    /// The names of the properties that must be there. They need not be in `properties`.
    pub required: IndexSet<String>,
    /// Properties that aren't in `properties`.
    pub additional_properties: Option<Additional>,
    /// Regular expression -> properties.
    pub pattern_properties: IndexMap<String, SchemaId>,
    /// What the names of properties look like.
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
    /// They look like this.
    Schema(SchemaId),
}

/// `discriminator`
#[derive(Debug, Clone, Default)]
pub struct Discriminator {
    /// Where it stands.
    pub place: Place,
    /// The property that tells the variants apart.
    pub property_name: String,
    /// Value of the property -> variant, as far as it is written down. A variant that isn't in here goes by its schema's name.
    pub mapping: IndexMap<String, SchemaId>,
}

/// A type of JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Type {
    /// `null`
    Null,
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `string`
    String,
    /// `array`
    Array,
    /// `object`
    Object,
}

impl Type {
    /// Every type, with its name in the description.
    pub const ALL: [(&'static str, Type); 7] = [
        ("null", Type::Null),
        ("boolean", Type::Boolean),
        ("integer", Type::Integer),
        ("number", Type::Number),
        ("string", Type::String),
        ("array", Type::Array),
        ("object", Type::Object),
    ];
}

/// A set of types; empty means any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Types(u8);

impl Types {
    /// Adds a type.
    pub fn insert(&mut self, ty: Type) {
        self.0 |= 1 << ty as u8;
    }

    /// Whether a type is in it. Note that the empty set allows every type and contains none.
    pub fn contains(self, ty: Type) -> bool {
        self.0 & (1 << ty as u8) != 0
    }

    /// Whether no type is said.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The set without one type.
    pub fn without(self, ty: Type) -> Types {
        Types(self.0 & !(1 << ty as u8))
    }

    /// The types, in the order of [`Type`].
    pub fn iter(self) -> impl Iterator<Item = Type> {
        Type::ALL.into_iter().map(|(_, ty)| ty).filter(move |ty| self.contains(*ty))
    }

    /// The type, if there is only one beside `null`.
    pub fn single(self) -> Option<Type> {
        let mut types = self.without(Type::Null).iter();
        types.next().filter(|_| types.next().is_none())
    }
}

impl FromIterator<Type> for Types {
    fn from_iter<I: IntoIterator<Item = Type>>(types: I) -> Self {
        let mut set = Types::default();
        types.into_iter().for_each(|ty| set.insert(ty));
        set
    }
}

/// All schemas of a description. The first is the empty one, for where a schema could not be read.
#[derive(Debug, Clone, Default)]
pub(super) struct Schemas {
    schemas: Vec<Schema>,
    names: HashMap<SchemaId, String>,
}

impl Schemas {
    pub fn get(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0 as usize]
    }

    pub fn iter(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        (0..).map(SchemaId).zip(&self.schemas).skip(1)
    }

    pub fn name(&self, id: SchemaId) -> Option<&str> {
        self.names.get(&id).map(String::as_str)
    }

    /// Reads every schema that was met, and those that are met by that. A queue, not recursion: schemas can lead from one to the
    /// next for as long as the documents are.
    pub fn read(root: &Cursor<'_>) -> Self {
        let mut schemas = vec![Schema { place: root.place.clone(), ..Schema::default() }];
        let next = || root.context.schemas.borrow_mut().pending.pop_front();
        while let Some(place) = next() {
            let schema = root.at(place).and_then(|cursor| Schema::read(&cursor));
            schemas.push(schema.unwrap_or_default());
        }
        Schemas { schemas, names: HashMap::new() }
    }

    /// Names the schemas: by their keys in the root's components, else by what a component calls them, else by where they are
    /// defined.
    pub fn name_all(&mut self, root: &Place, components: &IndexMap<String, SchemaId>, documents: &Documents) {
        let home = root.key("components").key("schemas");
        for (name, id) in components {
            let at_home = self.get(*id).place == home.key(name);
            if at_home {
                self.names.insert(*id, name.clone());
            }
        }
        for (name, id) in components {
            self.names.entry(*id).or_insert_with(|| name.clone());
        }
        for (id, schema) in (0..).map(SchemaId).zip(&self.schemas).skip(1) {
            if let Some(name) = definition(&schema.place, documents) {
                self.names.entry(id).or_insert(name);
            }
        }
    }
}

/// The name by which a schema's place defines it: a key of `schemas`, `$defs` or `definitions`, a key at the top of a file, or the
/// file itself.
fn definition(place: &Place, documents: &Documents) -> Option<String> {
    let Some(name) = place.pointer.last() else {
        let file = documents.path(place.document).rsplit('/').next()?;
        return Some(file.split('.').next()?.to_owned());
    };
    let parent = place.pointer.parent()?;
    let defines = parent.last().is_none_or(|parent| matches!(parent, "schemas" | "$defs" | "definitions"));
    defines.then(|| name.to_owned())
}

/// The schemas that were met, and what is still to be read of them.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// Every place that has an id: its own, or that of what a plain reference there leads to.
    ids: HashMap<Place, SchemaId>,
    /// How many ids there are, not counting the empty schema's.
    count: u32,
    pending: VecDeque<Place>,
}

impl Reading {
    /// Gives the schema at a place an id. It is read later.
    fn add(&mut self, place: &Place) -> SchemaId {
        self.count += 1;
        let id = SchemaId(self.count);
        self.ids.insert(place.clone(), id);
        self.pending.push_back(place.clone());
        id
    }
}

/// Follows plain references and gives the id of what they lead to.
impl Read<Context> for SchemaId {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let schemas = &cursor.context.schemas;
        let mut cursor = Cursor { place: cursor.place.clone(), ..*cursor };
        let mut passed = IndexSet::new();
        let known = |place: &Place| schemas.borrow().ids.get(place).copied();
        let id = loop {
            if let Some(id) = known(&cursor.place) {
                break Some(id);
            }
            match (cursor.node, plain_reference(&cursor)) {
                (_, Some(reference)) => {
                    passed.insert(cursor.place);
                    let Some(target) = follow(&reference) else { break None };
                    if passed.contains(&target) {
                        reference
                            .fault(Code::ReferenceCycle, "this reference only leads back to itself")
                            .help("one schema of the circle must say something of its own")
                            .record(reference.faults);
                        break None;
                    }
                    cursor = reference.at(target)?;
                }
                (Node::Mapping(_) | Node::Bool(_), None) => break Some(schemas.borrow_mut().add(&cursor.place)),
                _ => break cursor.expected("a schema (a mapping)"),
            }
        };
        // Whoever comes by here again gets the same id, and no second fault.
        schemas.borrow_mut().ids.extend(passed.into_iter().map(|place| (place, id.unwrap_or_default())));
        id
    }
}

/// The `$ref` of a schema that has nothing else.
fn plain_reference<'a>(cursor: &Cursor<'a>) -> Option<Cursor<'a>> {
    let alone = cursor.node.as_mapping().is_some_and(|entries| entries.len() == 1);
    if alone { cursor.fields()?.get("$ref") } else { None }
}

impl Read<Context> for Schema {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        if let Node::Bool(anything) = cursor.node {
            return Some(Schema { place: cursor.place.clone(), never: !anything, ..Schema::default() });
        }
        let fields = cursor.fields()?;
        for ignored in IGNORED {
            fields.get(ignored);
        }
        if let Some(reference) = fields.get("$dynamicRef") {
            reference
                .key_fault(Code::IgnoredKeyword, "`$dynamicRef` is not followed: any value is taken here")
                .help("refer to one schema with `$ref`")
                .record(cursor.faults);
        }
        let mut types: Types = fields.or_default("type");
        let nullable = nullable(&fields, &mut types);
        let (minimum, exclusive_minimum) = bound(&fields, "minimum", "exclusiveMinimum");
        let (maximum, exclusive_maximum) = bound(&fields, "maximum", "exclusiveMaximum");
        let format: Option<String> = fields.optional("format");
        let content_encoding = fields.optional("contentEncoding");
        let content_media_type = fields.optional("contentMediaType");
        let example: Option<Node> = fields.optional("example");
        let examples: Vec<Node> = fields.or_default("examples");
        Some(Schema {
            place: fields.place(),
            never: false,
            reference: fields.get("$ref").and_then(|reference| SchemaId::read(&reference.at(follow(&reference)?)?)),
            types,
            nullable,
            title: fields.optional("title"),
            description: fields.optional("description"),
            default: fields.optional("default"),
            examples: example.into_iter().chain(examples).collect(),
            deprecated: fields.or_default("deprecated"),
            read_only: fields.or_default("readOnly"),
            write_only: fields.or_default("writeOnly"),
            enum_values: fields.optional("enum"),
            const_value: fields.optional("const"),
            all_of: fields.or_default("allOf"),
            any_of: fields.or_default("anyOf"),
            one_of: fields.or_default("oneOf"),
            not: fields.optional("not"),
            if_schema: fields.optional("if"),
            then_schema: fields.optional("then"),
            else_schema: fields.optional("else"),
            discriminator: fields.optional("discriminator"),
            properties: fields.or_default("properties"),
            required: fields.or_default::<Vec<String>>("required").into_iter().collect(),
            additional_properties: fields.optional("additionalProperties").or(fields.optional("unevaluatedProperties")),
            pattern_properties: fields.or_default("patternProperties"),
            property_names: fields.optional("propertyNames"),
            min_properties: fields.optional("minProperties"),
            max_properties: fields.optional("maxProperties"),
            items: fields.optional("items"),
            prefix_items: fields.or_default("prefixItems"),
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
            extensions: rest(&fields),
        })
    }
}

/// Keywords that change nothing about the types of a client: definitions that are read where they are referenced, marks for
/// tools, and rules that only a validator applies.
const IGNORED: [&str; 15] = [
    "$id",
    "$schema",
    "$anchor",
    "$dynamicAnchor",
    "$comment",
    "$defs",
    "definitions",
    "$vocabulary",
    "minContains",
    "maxContains",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedItems",
    "unevaluatedProperties",
    "xml",
];

/// Reads `nullable` of OpenAPI 3.0: into the types if there are any, else as a mark of its own.
fn nullable(fields: &Fields<'_>, types: &mut Types) -> bool {
    let Some(cursor) = fields.get("nullable") else {
        return false;
    };
    if cursor.context.version > Version::V3_0 {
        cursor
            .key_fault(Code::OutdatedKeyword, "`nullable` is OpenAPI 3.0; it is taken as if this were 3.0")
            .help("write `type: [string, 'null']`, or `anyOf` with `{ type: 'null' }`")
            .record(cursor.faults);
    }
    let nullable = bool::read(&cursor).unwrap_or_default();
    if nullable && !types.is_empty() {
        types.insert(Type::Null);
    }
    nullable && types.is_empty()
}

/// Reads a bound, which OpenAPI 3.0 makes exclusive by a boolean beside it.
fn bound(fields: &Fields<'_>, inclusive: &'static str, exclusive: &'static str) -> (Option<Number>, Option<Number>) {
    let limit: Option<Number> = fields.optional(inclusive);
    let Some(cursor) = fields.get(exclusive) else {
        return (limit, None);
    };
    let Some(excludes) = cursor.node.as_bool() else {
        return (limit, Number::read(&cursor));
    };
    if cursor.context.version > Version::V3_0 {
        let value = limit.map_or("…".to_owned(), |limit| limit.to_string());
        cursor
            .key_fault(
                Code::OutdatedKeyword,
                format!("`{exclusive}` as a boolean is OpenAPI 3.0; it is taken as if this were 3.0"),
            )
            .help(format!("write `{exclusive}: {value}` instead of both"))
            .record(cursor.faults);
    }
    if excludes { (None, limit) } else { (limit, None) }
}

impl Read<Context> for Types {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        if let Node::Sequence(_) = cursor.node {
            Some(Vec::<Type>::read(cursor)?.into_iter().collect())
        } else {
            Type::read(cursor).map(|ty| Types::from_iter([ty]))
        }
    }
}

impl Read<Context> for Type {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        if let Node::Null = cursor.node {
            cursor
                .fault(Code::WrongType, "`null` without quotes is no type, but YAML's way to say nothing")
                .help("put it in quotes: \"null\"")
                .record(cursor.faults);
            return Some(Type::Null);
        }
        cursor.one_of(&Type::ALL)
    }
}

impl Read<Context> for Additional {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        match cursor.node {
            Node::Bool(true) => Some(Additional::Allowed),
            Node::Bool(false) => Some(Additional::Denied),
            Node::Mapping(entries) if entries.is_empty() => Some(Additional::Allowed),
            _ => SchemaId::read(cursor).map(Additional::Schema),
        }
    }
}

impl Read<Context> for Discriminator {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let fields = cursor.fields()?;
        let mapping = fields.get("mapping").map(|cursor| cursor.entries()).unwrap_or_default();
        let discriminator = Discriminator {
            place: fields.place(),
            property_name: fields.required("propertyName"),
            mapping: mapping.iter().filter_map(|(value, target)| Some(((*value).to_owned(), variant(target)?))).collect(),
        };
        // OpenAPI 3.2 names the variant of a value that isn't mapped.
        fields.get("defaultMapping");
        rest(&fields);
        Some(discriminator)
    }
}

/// The schema that a discriminator's mapping names: by its key in the components, or by reference.
fn variant(target: &Cursor<'_>) -> Option<SchemaId> {
    let name = target.text()?;
    let component =
        Place { document: target.place.document, pointer: Pointer::default() }.key("components").key("schemas").key(name);
    let place = if target.documents.get(&component).is_some() { component } else { follow(target)? };
    SchemaId::read(&target.at(place)?)
}
