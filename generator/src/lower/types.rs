//! Schemas become types. A schema with a name of its own, or one whose values need a struct or an enum, becomes a definition; all
//! else is said by a type in place. What has no counterpart yet becomes `Raw`, any JSON, with a warning that says so.

use super::docs;
use super::names::{self, Role, Wanted, assign};
use super::renames::Renames;
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Faults};
use crate::ir::{Docs, Enum, Field, Format, Newtype, Presence, Struct, Type, TypeId, TypeKind, Union, Value, Variant};
use crate::openapi::{self, Additional, Schema, SchemaId, Spec};
use crate::source::{At, Node, Place};
use indexmap::{IndexMap, IndexSet};
use std::collections::{HashMap, HashSet};

/// A definition that isn't named yet.
pub struct Draft {
    pub place: Place,
    /// Its name in the description, if it has one.
    pub given: Option<String>,
    /// What an inline schema belongs to, and what it is there.
    pub owner: Owner,
    pub part: String,
    pub docs: Docs,
    pub kind: TypeKind,
}

/// What an inline schema is a part of.
#[derive(Debug, Clone)]
pub enum Owner {
    /// A definition.
    Type(TypeId),
    /// An operation, by its name and the names of the resources above its own.
    Operation { above: String, name: String },
    /// Something with a name of its own in the description, such as a response that operations share.
    Component(String),
}

/// All types of an SDK in the making.
pub struct Types<'a> {
    pub spec: &'a Spec,
    renames: &'a Renames<'a>,
    faults: &'a Faults,
    formats: IndexMap<String, Option<Format>>,
    pub drafts: Vec<Draft>,
    known: HashMap<SchemaId, Lowered>,
    /// The schemas being lowered that aren't definitions; one that comes again contains itself without end.
    open: HashSet<SchemaId>,
    /// The objects whose fields are still to be lowered.
    pending: Vec<(TypeId, Properties)>,
}

/// How many parts an `allOf` may have, those of its parts included.
const PARTS: usize = 500;

/// How many lists, maps and references may be inside each other; nobody could read more of them.
const NESTED: usize = 64;

/// A type, and whether null is one of its values.
#[derive(Debug, Clone)]
pub struct Lowered {
    pub ty: Type,
    pub nullable: bool,
}

impl Lowered {
    fn plain(ty: Type) -> Self {
        Self { ty, nullable: false }
    }

    /// The type in a place that has no other word for null.
    pub fn into_type(self) -> Type {
        if self.nullable && self.ty != Type::Raw { Type::Nullable(Box::new(self.ty)) } else { self.ty }
    }
}

/// The properties of an object, those of its `allOf` included.
#[derive(Default)]
struct Properties {
    all: IndexMap<String, SchemaId>,
    required: IndexSet<String>,
}

impl<'a> Types<'a> {
    pub fn new(spec: &'a Spec, config: &Config, renames: &'a Renames<'a>, faults: &'a Faults) -> Self {
        let formats = formats(config, faults);
        Self {
            spec,
            renames,
            faults,
            formats,
            drafts: Vec::new(),
            known: HashMap::new(),
            open: HashSet::new(),
            pending: Vec::new(),
        }
    }

    /// Lowers the schemas that the root document names, whether an operation uses them or not.
    pub fn add_components(&mut self) {
        for (name, id) in &self.spec.components.schemas {
            self.lower(*id, &Owner::Component(String::new()), name);
        }
    }

    pub fn kind(&self, id: TypeId) -> &TypeKind {
        &self.drafts[id.0].kind
    }

    /// Whether the values of a definition are plain texts or numbers.
    pub fn is_scalar(&self, id: TypeId) -> bool {
        matches!(self.kind(id), TypeKind::Enum(_) | TypeKind::Newtype(_))
    }

    /// Says that a definition is a page of a list.
    pub fn mark_page(&mut self, id: TypeId, item: Type) {
        if let TypeKind::Struct(object) = &mut self.drafts[id.0].kind {
            object.item = Some(item);
        }
    }

    /// The type of a schema, which is `part` of `owner` if it has no name.
    pub fn lower(&mut self, id: SchemaId, owner: &Owner, part: &str) -> Lowered {
        let lowered = self.lower_part(id, owner, part);
        // One after the other and not one inside another: objects can lead from one to the next for as long as the documents are.
        while let Some((object, properties)) = self.pending.pop() {
            self.fill(object, &properties);
        }
        lowered
    }

    fn lower_part(&mut self, id: SchemaId, owner: &Owner, part: &str) -> Lowered {
        if let Some(known) = self.known.get(&id) {
            return known.clone();
        }
        if self.open.len() >= NESTED {
            return Lowered::plain(self.raw(id, "a list, map or reference inside so many others"));
        }
        if !self.open.insert(id) {
            return Lowered::plain(self.raw(id, "a list or map that contains itself without a named object in between"));
        }
        let lowered = self.lower_new(id, owner, part);
        self.open.remove(&id);
        self.known.insert(id, lowered.clone());
        lowered
    }

    fn lower_new(&mut self, id: SchemaId, owner: &Owner, part: &str) -> Lowered {
        let spec = self.spec;
        let schema = spec.schema(id);
        let mut nullable = schema.nullable || schema.types.contains(openapi::Type::Null);
        let inner = if let Some(target) = schema.reference {
            self.lower_part(target, owner, part)
        } else if !schema.all_of.is_empty() {
            self.lower_all_of(id, schema, owner, part)
        } else if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
            self.lower_union(id, schema, owner, part)
        } else if let Some(values) = &schema.enum_values {
            nullable |= values.contains(&Node::Null);
            Lowered::plain(self.lower_enum(id, schema, values, owner, part))
        } else if let Some(constant) = &schema.const_value {
            Lowered::plain(self.type_of_value(id, constant))
        } else {
            Lowered::plain(self.lower_plain(id, schema, owner, part))
        };
        Lowered { ty: inner.ty, nullable: nullable || inner.nullable }
    }

    fn lower_plain(&mut self, id: SchemaId, schema: &Schema, owner: &Owner, part: &str) -> Type {
        let is_object = !schema.properties.is_empty() || schema.additional_properties.is_some();
        match schema.types.single() {
            Some(openapi::Type::Boolean) => Type::Bool,
            Some(openapi::Type::Integer) => {
                let ty = match schema.format.as_deref() {
                    Some("int32") => Type::I32,
                    Some("uint64") => Type::U64,
                    _ => Type::I64,
                };
                self.newtype(id, owner, part, ty)
            }
            Some(openapi::Type::Number) => Type::F64,
            Some(openapi::Type::String) => self.lower_string(id, schema, owner, part),
            Some(openapi::Type::Array) => match schema.items {
                Some(items) => Type::List(Box::new(self.lower_part(items, owner, &one_of(part, "item")).into_type())),
                None => Type::List(Box::new(Type::Raw)),
            },
            Some(openapi::Type::Object) => self.lower_object(id, schema, owner, part),
            Some(openapi::Type::Null) | None if schema.types.is_empty() && is_object => {
                self.lower_object(id, schema, owner, part)
            }
            Some(openapi::Type::Null) | None if schema.types.is_empty() => Type::Raw,
            Some(openapi::Type::Null) | None => self.raw(id, "a value of several types"),
        }
    }

    fn lower_string(&mut self, id: SchemaId, schema: &Schema, owner: &Owner, part: &str) -> Type {
        let format = schema.format.as_deref();
        if format == Some("password") || schema.write_only {
            return Type::Secret;
        }
        match format.and_then(|format| self.formats.get(format)) {
            Some(Some(format)) => Type::Format(*format),
            Some(None) => Type::String,
            None => self.newtype(id, owner, part, Type::String),
        }
    }

    /// A plain value that has a name in the description is a type of its own, so that one id can't be passed for another.
    fn newtype(&mut self, id: SchemaId, owner: &Owner, part: &str, ty: Type) -> Type {
        match self.spec.name_of(id) {
            Some(_) => Type::Named(self.define(id, owner, part, TypeKind::Newtype(Newtype { ty }))),
            None => ty,
        }
    }

    fn lower_object(&mut self, id: SchemaId, schema: &Schema, owner: &Owner, part: &str) -> Type {
        if !schema.properties.is_empty() {
            let properties = Properties { all: schema.properties.clone(), required: schema.required.clone() };
            return self.define_struct(id, properties, owner, part);
        }
        match schema.additional_properties {
            Some(Additional::Schema(values)) => {
                Type::Map(Box::new(self.lower_part(values, owner, &one_of(part, "value")).into_type()))
            }
            Some(Additional::Denied) => self.define_struct(id, Properties::default(), owner, part),
            Some(Additional::Allowed) | None => Type::Map(Box::new(Type::Raw)),
        }
    }

    fn lower_all_of(&mut self, id: SchemaId, schema: &Schema, owner: &Owner, part: &str) -> Lowered {
        let mut parts = schema.all_of.iter().filter(|part| !docs::is_words(self.spec.schema(**part)));
        if let (Some(only), None, true, true) =
            (parts.next(), parts.next(), schema.properties.is_empty(), schema.required.is_empty())
        {
            return self.lower_part(*only, owner, part);
        }
        match self.properties(id) {
            Some(properties) => Lowered::plain(self.define_struct(id, properties, owner, part)),
            None => Lowered::plain(self.raw(id, "`allOf` of something that isn't an object")),
        }
    }

    /// The properties of a schema that is an object with known fields.
    fn properties(&self, id: SchemaId) -> Option<Properties> {
        let mut properties = Properties::default();
        self.collect(id, &mut properties, &mut HashSet::new()).then_some(properties)
    }

    fn collect(&self, id: SchemaId, properties: &mut Properties, seen: &mut HashSet<SchemaId>) -> bool {
        let schema = self.spec.schema(id);
        let is_object = schema.types.is_empty() || schema.types.contains(openapi::Type::Object);
        let is_union = !schema.one_of.is_empty() || !schema.any_of.is_empty() || schema.enum_values.is_some();
        if !is_object || is_union {
            return false;
        }
        // Two parts may have a third in common.
        if !seen.insert(id) {
            return true;
        }
        if seen.len() > PARTS {
            return false;
        }
        if !schema.reference.iter().chain(&schema.all_of).all(|part| self.collect(*part, properties, seen)) {
            return false;
        }
        properties.all.extend(schema.properties.iter().map(|(name, id)| (name.clone(), *id)));
        properties.required.extend(schema.required.iter().cloned());
        true
    }

    fn define_struct(&mut self, id: SchemaId, properties: Properties, owner: &Owner, part: &str) -> Type {
        let type_id = self.define(id, owner, part, TypeKind::Struct(Struct { fields: Vec::new(), item: None }));
        self.pending.push((type_id, properties));
        Type::Named(type_id)
    }

    /// Gives an object its fields.
    fn fill(&mut self, type_id: TypeId, properties: &Properties) {
        let given = self.drafts[type_id.0].given.clone();
        let wanted: Vec<_> =
            properties.all.keys().map(|wire| Wanted::new(self.renames.field(given.as_deref(), wire).unwrap_or(wire))).collect();
        let names = assign(&wanted, Role::Field, &[]);
        let mut fields = Vec::new();
        for ((wire, property), named) in properties.all.iter().zip(names) {
            let schema = self.spec.schema(*property);
            if named.clash {
                self.note_clash(schema, wire, &named.name);
            }
            let constant = constant(schema);
            let Lowered { ty, nullable } = match &constant {
                Some(Value::String(_)) => Lowered::plain(Type::String),
                Some(Value::Integer(_)) => Lowered::plain(Type::I64),
                Some(Value::Bool(_)) => Lowered::plain(Type::Bool),
                None => self.lower_part(*property, &Owner::Type(type_id), wire),
            };
            let is_required = properties.required.contains(wire);
            // Any JSON has null among its values, so only its absence needs a word of its own.
            let nullable = if ty == Type::Raw { !is_required } else { nullable };
            let presence = match (is_required, nullable) {
                (true, false) => Presence::Required,
                (true, true) => Presence::RequiredNullable,
                (false, false) => Presence::Optional,
                (false, true) => Presence::OptionalNullable,
            };
            let docs = docs::of_schema(self.spec, schema);
            fields.push(Field { name: named.name, wire: wire.clone(), ty, presence, clear: None, constant, docs });
        }
        name_clearing_setters(&mut fields);
        if let TypeKind::Struct(object) = &mut self.drafts[type_id.0].kind {
            object.fields = fields;
        }
    }

    fn lower_enum(&mut self, id: SchemaId, schema: &Schema, values: &[Node], owner: &Owner, part: &str) -> Type {
        let texts: Option<Vec<&str>> = values.iter().filter(|value| **value != Node::Null).map(Node::as_str).collect();
        let Some(texts) = texts.filter(|texts| !texts.is_empty()) else {
            return match values.iter().find(|value| **value != Node::Null) {
                Some(Node::String(_)) | None => self.raw(id, "an enum of values of several types"),
                Some(value) => self.type_of_value(id, value),
            };
        };
        if texts.len() == 1 && self.spec.name_of(id).is_none() {
            return Type::String;
        }
        let distinct: IndexSet<&str> = texts.into_iter().collect();
        let wanted: Vec<_> = distinct.iter().map(|text| Wanted::new(*text)).collect();
        let variants = distinct.iter().zip(assign(&wanted, Role::Variant, &[])).map(|(text, named)| {
            if named.clash {
                self.note_clash(schema, text, &named.name);
            }
            Variant { name: named.name, wire: vec![(*text).to_owned()], ty: Type::Unit, docs: Docs::default() }
        });
        let kind = TypeKind::Enum(Enum { variants: variants.collect() });
        Type::Named(self.define(id, owner, part, kind))
    }

    /// A `oneOf` or `anyOf`: the only variant beside null, or a union whose variants a property tells apart.
    fn lower_union(&mut self, id: SchemaId, schema: &Schema, owner: &Owner, part: &str) -> Lowered {
        let all: Vec<SchemaId> = schema.one_of.iter().chain(&schema.any_of).copied().collect();
        let is_null = |id: &SchemaId| {
            let schema = self.spec.schema(*id);
            schema.types.len() == 1 && schema.types.contains(openapi::Type::Null)
        };
        let variants: Vec<SchemaId> = all.iter().copied().filter(|id| !is_null(id)).collect();
        let nullable = variants.len() < all.len();
        if let [only] = variants.as_slice() {
            let lowered = self.lower_part(*only, owner, part);
            return Lowered { nullable: nullable || lowered.nullable, ..lowered };
        }
        let Some((tag, tags)) = self.tags(schema, &variants) else {
            return Lowered::plain(self.raw(id, "a union whose variants no property tells apart"));
        };
        let type_id = self.define(id, owner, part, TypeKind::Union(Union { tag: tag.clone(), variants: Vec::new() }));
        self.known.insert(id, Lowered { ty: Type::Named(type_id), nullable });
        let wanted: Vec<_> =
            variants.iter().zip(&tags).map(|(variant, tags)| Wanted::new(self.name_of_variant(*variant, tags))).collect();
        let named = assign(&wanted, Role::Variant, &[]);
        let mut lowered = Vec::new();
        for (((variant, tags), named), wanted) in variants.iter().zip(tags).zip(named).zip(wanted) {
            let ty = self.lower_part(*variant, &Owner::Type(type_id), &wanted.text).ty;
            let docs = docs::of_schema(self.spec, self.spec.schema(*variant));
            lowered.push(Variant { name: named.name, wire: tags, ty, docs });
        }
        if let TypeKind::Union(union) = &mut self.drafts[type_id.0].kind {
            union.variants = lowered;
        }
        Lowered { ty: Type::Named(type_id), nullable }
    }

    /// A variant is called by its tag. One that has several is called as its schema is, or by the first in the alphabet.
    fn name_of_variant(&self, variant: SchemaId, tags: &[String]) -> String {
        let schema = self.spec.name_of(variant).filter(|_| tags.len() > 1).map(str::to_owned);
        schema.or_else(|| tags.iter().min().cloned()).unwrap_or_default()
    }

    /// Makes the tag of a variant a constant: a model that is a variant under one tag only need not be told which.
    pub fn say_tags(&mut self) {
        let mut tags: IndexMap<(TypeId, String), IndexSet<String>> = IndexMap::new();
        for draft in &self.drafts {
            if let TypeKind::Union(union) = &draft.kind {
                for variant in &union.variants {
                    if let Type::Named(id) = variant.ty {
                        tags.entry((id, union.tag.clone())).or_default().extend(variant.wire.iter().cloned());
                    }
                }
            }
        }
        for ((id, tag), values) in tags {
            let (TypeKind::Struct(object), Some(value), 1) = (&mut self.drafts[id.0].kind, values.first(), values.len()) else {
                continue;
            };
            let is_tag =
                |field: &&mut Field| field.wire == tag && field.ty == Type::String && field.presence == Presence::Required;
            if let Some(field) = object.fields.iter_mut().find(is_tag) {
                field.constant.get_or_insert_with(|| Value::String(value.clone()));
            }
        }
    }

    /// The property that tells the variants apart, and its values for each: the discriminator's, or those of a property that is
    /// constant in every variant and the same in no two.
    fn tags(&self, schema: &Schema, variants: &[SchemaId]) -> Option<(String, Vec<Vec<String>>)> {
        let objects: Option<Vec<Properties>> = variants.iter().map(|id| self.properties(*id)).collect();
        let objects = objects?;
        let constant_of = |object: &Properties, name: &str| {
            let property = object.all.get(name)?;
            constants(self.spec.schema(*property))
        };
        if let Some(discriminator) = &schema.discriminator {
            let name = &discriminator.property_name;
            let tags = variants.iter().zip(&objects).map(|(id, object)| {
                let mapped: Vec<String> =
                    discriminator.mapping.iter().filter(|(_, target)| *target == id).map(|(tag, _)| tag.clone()).collect();
                let own = || constant_of(object, name);
                let by_name = || self.spec.name_of(*id).map(|name| vec![name.to_owned()]);
                if mapped.is_empty() { own().or_else(by_name) } else { Some(mapped) }
            });
            return Some((name.clone(), tags.collect::<Option<_>>()?));
        }
        objects.first()?.all.keys().find_map(|name| {
            let tags: Vec<Vec<String>> = objects.iter().map(|object| constant_of(object, name)).collect::<Option<_>>()?;
            let distinct: HashSet<&String> = tags.iter().flatten().collect();
            (distinct.len() == tags.iter().flatten().count()).then(|| (name.clone(), tags))
        })
    }

    fn type_of_value(&mut self, id: SchemaId, value: &Node) -> Type {
        match value {
            Node::String(_) => Type::String,
            Node::Bool(_) => Type::Bool,
            Node::Number(number) if number.as_integer().is_some() => Type::I64,
            Node::Number(_) => Type::F64,
            Node::Null | Node::Sequence(_) | Node::Mapping(_) => self.raw(id, "a constant that is a list, an object or null"),
        }
    }

    fn define(&mut self, id: SchemaId, owner: &Owner, part: &str, kind: TypeKind) -> TypeId {
        let schema = self.spec.schema(id);
        self.drafts.push(Draft {
            place: schema.place.clone(),
            given: self.spec.name_of(id).map(str::to_owned),
            owner: owner.clone(),
            part: part.to_owned(),
            docs: docs::of_schema(self.spec, schema),
            kind,
        });
        TypeId(self.drafts.len() - 1)
    }

    fn raw(&self, id: SchemaId, construct: &str) -> Type {
        let place = self.spec.schema(id).place.clone();
        Diagnostic::new(
            Code::UnsupportedSchema,
            At::Value(place),
            format!("{construct} has no type yet; any JSON (`Raw`) stands in for it"),
        )
        .record(self.faults);
        Type::Raw
    }

    fn note_clash(&self, schema: &Schema, wire: &str, name: &str) {
        Diagnostic::new(
            Code::NameClash,
            At::Key(schema.place.clone()),
            format!("`{wire}` would have the same name as its neighbour; it is called `{name}`"),
        )
        .help("give one of them another name under `renames` in sdk.yaml")
        .record(self.faults);
    }
}

/// The texts of a string that can only be one of some few, for telling variants apart.
fn constants(schema: &Schema) -> Option<Vec<String>> {
    match (&schema.const_value, &schema.enum_values) {
        (Some(Node::String(text)), _) => Some(vec![text.clone()]),
        (None, Some(values)) => values.iter().map(|value| value.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

/// The only value that a schema allows.
fn constant(schema: &Schema) -> Option<Value> {
    let only = match (&schema.const_value, schema.enum_values.as_deref()) {
        (Some(value), _) => value,
        (None, Some([value])) => value,
        _ => return None,
    };
    match only {
        Node::String(text) => Some(Value::String(text.clone())),
        Node::Bool(value) => Some(Value::Bool(*value)),
        Node::Number(number) => Some(Value::Integer(i64::try_from(number.as_integer()?).ok()?)),
        _ => None,
    }
}

/// The setters that make a field null stand beside those of the other fields.
fn name_clearing_setters(fields: &mut [Field]) {
    let taken: Vec<String> = fields.iter().map(|field| field.name.clone()).collect();
    for field in fields.iter_mut().filter(|field| field.presence == Presence::OptionalNullable) {
        let wanted = [Wanted::new(format!("clear {}", field.name))];
        field.clear = assign(&wanted, Role::Field, &taken).pop().map(|named| named.name);
    }
}

/// What each item of a list or value of a map is called.
pub fn one_of(part: &str, word: &str) -> String {
    names::singular(part).unwrap_or_else(|| format!("{part} {word}"))
}

/// The string formats with a type of their own, by default and by `sdk.yaml`.
fn formats(config: &Config, faults: &Faults) -> IndexMap<String, Option<Format>> {
    const SUPPORTED: [(&str, Option<Format>); 3] =
        [("jiff::Timestamp", Some(Format::Timestamp)), ("uuid::Uuid", Some(Format::Uuid)), ("String", None)];
    let mut formats =
        IndexMap::from([("date-time".to_owned(), Some(Format::Timestamp)), ("uuid".to_owned(), Some(Format::Uuid))]);
    for (format, wanted) in &config.formats {
        match SUPPORTED.iter().find(|(name, _)| *name == wanted.value) {
            Some((_, known)) => {
                formats.insert(format.clone(), *known);
            }
            None => Diagnostic::new(
                Code::UnknownFormatType,
                At::Value(wanted.place.clone()),
                format!("there is no support for values of the type `{}`", wanted.value),
            )
            .help(format!("write one of {}", SUPPORTED.map(|(name, _)| format!("`{name}`")).join(", ")))
            .record(faults),
        }
    }
    formats
}
