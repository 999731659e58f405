//! Objects become structs, maps, or structs of all that their `allOf` adds up to.

use super::docs;
use super::names::{Role, Wanted, assign};
use super::types::{Lowered, Owner, Types, one_of};
use crate::ir::{Field, Presence, Struct, Type, TypeId, TypeKind, Value};
use crate::openapi::{self, Additional, Schema, SchemaId};
use crate::source::Node;
use indexmap::{IndexMap, IndexSet};
use std::collections::HashSet;

/// How many parts an `allOf` may have, those of its parts included.
const PARTS: usize = 500;
/// The properties of an object, those of its `allOf` included.
#[derive(Default)]
pub(super) struct Properties {
    pub(super) all: IndexMap<String, SchemaId>,
    pub(super) required: IndexSet<String>,
}
impl Types<'_> {
    pub(super) fn lower_object(&mut self, id: SchemaId, schema: &Schema, owner: &Owner, part: &str) -> Type {
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

    pub(super) fn lower_all_of(&mut self, id: SchemaId, schema: &Schema, owner: &Owner, part: &str) -> Lowered {
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
    pub(super) fn properties(&self, id: SchemaId) -> Option<Properties> {
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

    pub(super) fn define_struct(&mut self, id: SchemaId, properties: Properties, owner: &Owner, part: &str) -> Type {
        let type_id = self.define(id, owner, part, TypeKind::Struct(Struct { fields: Vec::new(), item: None }));
        self.pending.push((type_id, properties));
        Type::Named(type_id)
    }

    /// Gives an object its fields.
    pub(super) fn fill(&mut self, type_id: TypeId, properties: &Properties) {
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
