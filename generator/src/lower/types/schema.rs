//! Schemas become types. A schema with a name of its own, or one whose values need a struct or an enum, becomes a definition; any
//! other becomes a type in place. What isn't supported becomes `Raw`, any JSON, with a warning.

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Docs, Format, Newtype, Type, TypeId, TypeKind, Variant};
use crate::lower::Input;
use crate::lower::naming::renames::Renames;
use crate::lower::types::docs;
use crate::lower::types::draft::TypeDraft;
use crate::lower::types::enums::type_of_values;
use crate::lower::types::objects::Properties;
use crate::lower::types::site::{Owner, Part, Site};
use crate::openapi::{self, Schema, SchemaId, Spec};
use crate::source::{At, Node, Number};
use indexmap::IndexMap;
use std::collections::{HashMap, HashSet};

/// The types of an SDK while schemas are lowered.
pub struct Types<'a> {
    pub spec: &'a Spec,
    pub(in crate::lower) renames: &'a Renames<'a>,
    pub(in crate::lower) diagnostics: &'a Diagnostics,
    formats: IndexMap<String, Option<Format>>,
    pub drafts: Vec<TypeDraft>,
    pub(in crate::lower) known: HashMap<SchemaId, Lowered>,
    /// The schemas being lowered that aren't definitions; one that is met again would have infinite size.
    open: HashSet<SchemaId>,
    /// The schemas that are lists or maps of what is defined for them.
    pub(in crate::lower) containers: HashMap<SchemaId, Container>,
    /// The schemas whose values are files.
    pub(in crate::lower) files: HashSet<SchemaId>,
    /// The objects whose fields are still to be lowered.
    pub(in crate::lower) pending: Vec<(TypeId, Properties)>,
}

/// How many lists, maps and references may be inside each other; nobody could read more of them.
const NESTED: usize = 64;

/// How many members a tuple may have.
const TUPLE: usize = 6;

/// A type with any number of values of another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::lower) enum Container {
    List,
    Map,
}

impl Container {
    /// The type of a container of such values.
    pub(in crate::lower) fn wrap(self, ty: Type) -> Type {
        match self {
            Container::List => Type::List(Box::new(ty)),
            Container::Map => Type::Map(Box::new(ty)),
        }
    }

    /// Where the values stand that the container's own schema describes.
    fn inside(self, site: &Site) -> Site {
        match self {
            Container::List => site.item(site.id),
            Container::Map => site.value(site.id),
        }
    }
}

/// A type, and whether null is one of its values.
#[derive(Debug, Clone)]
pub struct Lowered {
    pub ty: Type,
    pub nullable: bool,
}

impl Lowered {
    pub(in crate::lower) fn plain(ty: Type) -> Self {
        Self { ty, nullable: false }
    }

    /// The type in a place that has no other word for null.
    pub fn into_type(self) -> Type {
        if self.nullable && self.ty != Type::Raw { Type::Nullable(Box::new(self.ty)) } else { self.ty }
    }
}

impl<'a> Types<'a> {
    /// The types of the schemas that the root document names, whether an operation uses them or not.
    pub(in crate::lower) fn of_components(input: Input<'a>) -> Self {
        let Input { spec, config, renames, diagnostics } = input;
        let mut types = Self {
            spec,
            renames,
            diagnostics,
            formats: formats(config, diagnostics),
            drafts: Vec::new(),
            known: HashMap::new(),
            open: HashSet::new(),
            containers: HashMap::new(),
            files: HashSet::new(),
            pending: Vec::new(),
        };
        types.find_files();
        for (name, id) in &spec.components.schemas {
            types.lower(&Site::new(*id, Owner::Component(name.clone()), Part::Whole));
        }
        types
    }

    pub fn kind(&self, id: TypeId) -> &TypeKind {
        &self.drafts[id.0].kind
    }

    /// Whether every value of a type is a plain string, number or boolean.
    pub fn is_scalar(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(id) => matches!(self.kind(*id), TypeKind::Enum(_) | TypeKind::Newtype(_)),
            Type::List(_)
            | Type::Tuple(_)
            | Type::Map(_)
            | Type::Nullable(_)
            | Type::Boxed(_)
            | Type::Unit
            | Type::Bytes
            | Type::File
            | Type::Raw => false,
            _ => true,
        }
    }

    /// The types of an object's values; none if it isn't known to be an object.
    pub fn values_of<'t>(&'t self, ty: &'t Type) -> Option<Vec<&'t Type>> {
        match ty {
            Type::Map(value) => Some(vec![&**value]),
            Type::Boxed(inner) | Type::Nullable(inner) => self.values_of(inner),
            Type::Named(id) => match self.kind(*id) {
                TypeKind::Struct(object) => Some(object.fields.iter().map(|field| &field.ty).collect()),
                _ => None,
            },
            _ => None,
        }
    }

    /// Marks a definition as a page of a list.
    pub fn mark_page(&mut self, id: TypeId, item: Type) {
        if let TypeKind::Struct(object) = &mut self.drafts[id.0].kind {
            object.item = Some(item);
        }
    }

    /// The type of a schema. One without a name is called after where it stands.
    pub fn lower(&mut self, site: &Site) -> Lowered {
        let lowered = self.lower_part(site);
        // One after the other and not one inside another: objects can lead from one to the next for as long as the documents are.
        while let Some((object, properties)) = self.pending.pop() {
            self.fill(object, &properties);
        }
        lowered
    }

    pub(in crate::lower) fn lower_part(&mut self, site: &Site) -> Lowered {
        let id = site.id;
        if let Some(known) = self.known.get(&id) {
            return known.clone();
        }
        if self.open.len() >= NESTED {
            return Lowered::plain(self.raw(id, "a list, map or reference that is nested this deeply"));
        }
        if !self.open.insert(id) {
            return Lowered::plain(self.raw(id, "a list or map that contains itself without a named object in between"));
        }
        let lowered = self.lower_new(site);
        self.open.remove(&id);
        self.known.insert(id, lowered.clone());
        lowered
    }

    fn lower_new(&mut self, site: &Site) -> Lowered {
        let spec = self.spec;
        let schema = spec.schema(site.id);
        self.note_ignored(schema);
        // A part with nothing but `nullable: true` makes the whole nullable, since 3.0 has no other place for it beside a `$ref`.
        let mut own =
            [schema].into_iter().chain(schema.all_of.iter().map(|part| spec.schema(*part)).filter(|part| docs::is_words(part)));
        let mut nullable = own.any(|part| part.nullable) || schema.types.contains(openapi::Type::Null);
        let inner = if self.files.contains(&site.id) {
            Lowered::plain(Type::File)
        } else if schema.reference.is_some() || !schema.all_of.is_empty() {
            self.lower_composed(site, schema)
        } else if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
            self.lower_union(site, schema)
        } else if let Some(values) = &schema.enum_values {
            nullable |= values.contains(&Node::Null);
            Lowered::plain(self.lower_enum(site, schema, values))
        } else if let Some(constant) = &schema.const_value {
            Lowered::plain(type_of_values(schema, &[constant]).unwrap_or(Type::Raw))
        } else {
            Lowered::plain(self.lower_plain(site, schema))
        };
        Lowered { ty: inner.ty, nullable: nullable || inner.nullable }
    }

    fn lower_plain(&mut self, site: &Site, schema: &Schema) -> Type {
        let is_object = !schema.properties.is_empty() || schema.additional_properties.is_some() || schema.discriminator.is_some();
        match schema.types.single() {
            Some(openapi::Type::Boolean) => Type::Bool,
            Some(openapi::Type::Integer) => self.newtype(site, integer(schema)),
            Some(openapi::Type::Number) => number(schema),
            Some(openapi::Type::String) => self.lower_string(site, schema),
            Some(openapi::Type::Array) => self.lower_array(site, schema),
            Some(openapi::Type::Object) => self.lower_object(site, schema),
            Some(openapi::Type::Null) | None if schema.types.is_empty() && is_object => self.lower_object(site, schema),
            Some(openapi::Type::Null) | None if schema.types.is_empty() && schema.items.is_some() => {
                self.lower_array(site, schema)
            }
            Some(openapi::Type::Null) | None if schema.types.len() < 2 => Type::Raw,
            Some(openapi::Type::Null) | None => self.lower_several(site, schema),
        }
    }

    /// A value of one of several types, such as `type: [string, integer]`.
    fn lower_several(&mut self, site: &Site, schema: &Schema) -> Type {
        let allowed = schema.types.without(openapi::Type::Null);
        if allowed == [openapi::Type::Integer, openapi::Type::Number].into_iter().collect() {
            return Type::F64;
        }
        self.define_union(site, None, |types, union| {
            let within = |word: &str| Site::new(site.id, union.clone(), Part::Variant(word.to_owned()));
            let lower = |ty| {
                let (name, ty) = match ty {
                    openapi::Type::Null => return None,
                    openapi::Type::Boolean => ("", Type::Bool),
                    openapi::Type::Integer => ("", integer(schema)),
                    openapi::Type::Number => ("", number(schema)),
                    openapi::Type::String => ("", types.type_of_format(schema).unwrap_or(Type::String)),
                    openapi::Type::Array => ("", types.lower_array(&within("list"), schema)),
                    openapi::Type::Object if schema.properties.is_empty() => ("", types.lower_map(&within("map"), schema)),
                    openapi::Type::Object => {
                        let object = types.define_part(&within("object"), Properties::from_schema(schema));
                        ("object", Type::Named(object))
                    }
                };
                Some(Variant { name: name.to_owned(), wire: Vec::new(), ty, docs: Docs::default() })
            };
            allowed.iter().filter_map(lower).collect()
        })
    }

    /// The items of an array, or the members of a tuple.
    fn lower_array(&mut self, site: &Site, schema: &Schema) -> Type {
        let has_more = schema.items.is_some_and(|items| !self.spec.schema(items).never);
        let members = &schema.prefix_items;
        if members.is_empty() {
            return Type::List(Box::new(match schema.items {
                Some(items) => self.lower_part(&site.item(items)).into_type(),
                None => Type::Raw,
            }));
        }
        if has_more || members.len() > TUPLE {
            let items: Vec<SchemaId> = members.iter().copied().chain(schema.items.filter(|_| has_more)).collect();
            return self.lower_mixed(site, Container::List, &items);
        }
        let members = members.iter().enumerate();
        Type::Tuple(members.map(|(index, member)| self.lower_part(&site.member(*member, index + 1)).into_type()).collect())
    }

    /// A list or map of values that are each of one of several schemas.
    pub(in crate::lower) fn lower_mixed(&mut self, site: &Site, container: Container, values: &[SchemaId]) -> Type {
        let site = match self.spec.name_of(site.id) {
            Some(document_name) => {
                let name = self.renames.schema(document_name).unwrap_or(document_name).to_owned();
                &Site::new(site.id, Owner::Component(name), Part::Whole)
            }
            None => site,
        };
        let own = self.drafts.len();
        self.containers.insert(site.id, container);
        let lowered = self.lower_choice(&container.inside(site), values);
        // The name is that of the list or map.
        self.drafts[own..].iter_mut().filter(|draft| draft.site.id == site.id).for_each(|draft| draft.document_name = None);
        container.wrap(lowered.into_type())
    }

    /// The type of a value that has neither a name nor a format of its own.
    pub(in crate::lower) fn plain_scalar(&self, id: SchemaId) -> Option<Type> {
        let schema = self.spec.schema(id);
        if self.spec.name_of(id).is_some() || !schema.is_scalar() || schema.enum_values.is_some() || schema.const_value.is_some()
        {
            return None;
        }
        match schema.types.single()? {
            openapi::Type::Boolean => Some(Type::Bool),
            openapi::Type::Integer => Some(integer(schema)),
            openapi::Type::Number => Some(number(schema)),
            openapi::Type::String => Some(self.type_of_format(schema).unwrap_or(Type::String)).filter(|ty| *ty == Type::String),
            openapi::Type::Null | openapi::Type::Array | openapi::Type::Object => None,
        }
    }

    /// Reports keywords that no type can express.
    fn note_ignored(&self, schema: &Schema) {
        for (keyword, rule) in [("not", schema.not), ("if", schema.if_schema)] {
            if rule.is_some() {
                let message = format!("`{keyword}` isn't applied: the type also accepts the values that it excludes");
                Diagnostic::new(Code::IgnoredKeyword, At::Key(schema.place.key(keyword)), message).record(self.diagnostics);
            }
        }
    }

    fn lower_string(&mut self, site: &Site, schema: &Schema) -> Type {
        self.type_of_format(schema).unwrap_or_else(|| self.newtype(site, Type::String))
    }

    /// The type of a string whose format has one, by default or by `sdk.yaml`.
    fn type_of_format(&self, schema: &Schema) -> Option<Type> {
        let format = schema.format.as_deref();
        if format == Some("password") || schema.write_only {
            return Some(Type::Secret);
        }
        self.formats.get(format?).map(|format| format.map_or(Type::String, Type::Format))
    }

    /// A plain value that has a name in the document is a type of its own, so that one ID can't be passed for another.
    fn newtype(&mut self, site: &Site, ty: Type) -> Type {
        match self.spec.name_of(site.id) {
            Some(_) => Type::Named(self.define(site, TypeKind::Newtype(Newtype { ty }))),
            None => ty,
        }
    }

    pub(in crate::lower) fn define(&mut self, site: &Site, kind: TypeKind) -> TypeId {
        let schema = self.spec.schema(site.id);
        self.drafts.push(TypeDraft {
            place: schema.place.clone(),
            document_name: self.spec.name_of(site.id).map(str::to_owned),
            site: site.clone(),
            docs: docs::of_schema(self.spec, schema),
            kind,
        });
        TypeId(self.drafts.len() - 1)
    }

    pub(in crate::lower) fn raw(&self, id: SchemaId, construct: &str) -> Type {
        let place = self.spec.schema(id).place.clone();
        Diagnostic::new(
            Code::UnsupportedSchema,
            At::Value(place),
            format!("{construct} isn't supported; its type is any JSON (`Raw`)"),
        )
        .record(self.diagnostics);
        Type::Raw
    }

    pub(in crate::lower) fn note_clash(&self, schema: &Schema, wire: &str, name: &str) {
        Diagnostic::new(
            Code::NameClash,
            At::Key(schema.place.clone()),
            format!("`{wire}` clashes with the name of its neighbor; it is named `{name}`"),
        )
        .help("rename one of them under `renames` in sdk.yaml")
        .record(self.diagnostics);
    }
}

/// The integers that a format or a limit asks for (the OpenAPI Format Registry, and what others use beside it).
pub(in crate::lower) fn integer(schema: &Schema) -> Type {
    let is_large = |number: &Number| number.as_integer().is_some_and(|number| number > i64::MAX.into());
    let mut values = schema.enum_values.iter().flatten().chain(&schema.const_value).filter_map(Node::as_number);
    match schema.format.as_deref() {
        Some("int8" | "int16" | "int32") => Type::I32,
        Some("uint8" | "uint16" | "uint32") => Type::U32,
        Some("uint64" | "uint") => Type::U64,
        _ if schema.maximum.as_ref().is_some_and(is_large) || values.any(|value| is_large(&value)) => Type::U64,
        _ => Type::I64,
    }
}

/// A number with an integer format is an integer, so that it doesn't lose its last digits in a float.
fn number(schema: &Schema) -> Type {
    match schema.format.as_deref() {
        Some("int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64") => integer(schema),
        _ => Type::F64,
    }
}

/// The string formats with a type of their own, by default and by `sdk.yaml`.
fn formats(config: &Config, diagnostics: &Diagnostics) -> IndexMap<String, Option<Format>> {
    const SUPPORTED: [(&str, Option<Format>); 4] = [
        ("jiff::Timestamp", Some(Format::Timestamp)),
        ("jiff::civil::Date", Some(Format::Date)),
        ("uuid::Uuid", Some(Format::Uuid)),
        ("String", None),
    ];
    let known = [("date-time", Format::Timestamp), ("date", Format::Date), ("uuid", Format::Uuid)];
    let mut formats = IndexMap::from(known.map(|(name, format)| (name.to_owned(), Some(format))));
    for (format, wanted) in &config.formats {
        match SUPPORTED.iter().find(|(name, _)| *name == wanted.value) {
            Some((_, known)) => {
                formats.insert(format.clone(), *known);
            }
            None => Diagnostic::new(
                Code::UnknownFormatType,
                At::Value(wanted.place.clone()),
                format!("the Rust type `{}` isn't supported for a format", wanted.value),
            )
            .help(format!("write one of {}", SUPPORTED.map(|(name, _)| format!("`{name}`")).join(", ")))
            .record(diagnostics),
        }
    }
    formats
}
