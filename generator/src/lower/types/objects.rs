//! Objects become structs, maps, or structs of all that their `allOf` adds up to.

use crate::ir::{Field, Presence, Side, Struct, Type, TypeId, TypeKind, Value};
use crate::lower::naming::clearing_setters;
use crate::lower::naming::registry::{Role, Wanted, assign};
use crate::lower::types::docs;
use crate::lower::types::schema::{Container, Lowered, Types};
use crate::lower::types::site::{Owner, Part, Site};
use crate::openapi::{self, Additional, Schema, SchemaId, Spec};
use crate::source::Node;
use indexmap::{IndexMap, IndexSet};
use std::collections::HashSet;

/// How many parts an `allOf` may have, those of its parts included.
const PARTS: usize = 500;

/// The properties of an object, those of its `allOf` included.
#[derive(Default)]
pub(in crate::lower) struct Properties {
    pub(in crate::lower) all: IndexMap<String, SchemaId>,
    pub(in crate::lower) required: IndexSet<String>,
    /// The schema of additional properties.
    pub(in crate::lower) additional: Option<SchemaId>,
    /// Those that a later part describes again: the earlier description and the later one.
    pub(in crate::lower) replaced: Vec<(String, SchemaId, SchemaId)>,
}

impl Properties {
    pub(in crate::lower) fn from_schema(schema: &Schema) -> Self {
        Properties {
            all: schema.properties.clone(),
            required: schema.required.clone(),
            additional: additional(schema),
            replaced: Vec::new(),
        }
    }

    /// These properties beside those of another object, which come first.
    pub(in crate::lower) fn on_top_of(self, base: &Properties) -> Self {
        let mut all = base.all.clone();
        all.extend(self.all);
        let additional = self.additional.or(base.additional);
        Properties { all, required: &base.required | &self.required, additional, replaced: self.replaced }
    }
}

impl Types<'_> {
    pub(in crate::lower) fn lower_object(&mut self, site: &Site, schema: &Schema) -> Type {
        let heirs = self.heirs(site.id, schema);
        if !heirs.is_empty() {
            return self.union_over(site, schema, Properties::default(), &heirs).ty;
        }
        if !schema.properties.is_empty() {
            return self.define_struct(site, Properties::from_schema(schema));
        }
        if schema.additional_properties == Some(Additional::Denied) && schema.pattern_properties.is_empty() {
            return self.define_struct(site, Properties::default());
        }
        self.lower_map(site, schema)
    }

    /// An object with any keys.
    pub(in crate::lower) fn lower_map(&mut self, site: &Site, schema: &Schema) -> Type {
        let mut values: Vec<SchemaId> = schema.pattern_properties.values().copied().collect();
        match schema.additional_properties {
            Some(Additional::Schema(others)) => values.push(others),
            Some(Additional::Allowed) => values.clear(),
            // Who lists patterns means no other properties.
            Some(Additional::Denied) | None => {}
        }
        match values.as_slice() {
            [] => Type::Map(Box::new(Type::Raw)),
            [only] => Type::Map(Box::new(self.lower_part(&site.value(*only)).into_type())),
            several => self.lower_mixed(site, Container::Map, several),
        }
    }

    /// The schemas that an object with a discriminator stands for: those that have it among their `allOf` (OpenAPI 3.1 §4.8.25).
    fn heirs(&self, id: SchemaId, schema: &Schema) -> Vec<SchemaId> {
        if schema.discriminator.is_none() {
            return Vec::new();
        }
        let mut heirs = vec![id];
        let mut known = 0;
        while known < heirs.len() {
            known = heirs.len();
            for heir in self.spec.components.schemas.values() {
                let parts = &self.spec.schema(*heir).all_of;
                if !heirs.contains(heir) && parts.iter().any(|part| heirs.contains(part)) {
                    heirs.push(*heir);
                }
            }
        }
        heirs.split_off(1)
    }

    /// The properties of a schema that is an object with known fields.
    pub(in crate::lower) fn properties(&self, id: SchemaId) -> Option<Properties> {
        let mut properties = Properties::default();
        self.collect(id, &mut properties, &mut HashSet::new()).then_some(properties)
    }

    fn collect(&self, id: SchemaId, properties: &mut Properties, seen: &mut HashSet<SchemaId>) -> bool {
        let schema = self.spec.schema(id);
        let is_object = schema.types.is_empty() || schema.types.contains(openapi::Type::Object);
        if !is_object || self.is_union(schema) || schema.enum_values.is_some() || schema.const_value.is_some() {
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
        for (name, id) in &schema.properties {
            let earlier = properties.all.get(name).copied().filter(|earlier| earlier != id);
            properties.replaced.extend(earlier.map(|earlier| (name.clone(), earlier, *id)));
            // An annotation of a property that another part describes doesn't replace its type.
            if earlier.is_none() || !docs::is_words(self.spec.schema(*id)) {
                properties.all.insert(name.clone(), *id);
            }
        }
        properties.required.extend(schema.required.iter().cloned());
        properties.additional = additional(schema).or(properties.additional);
        true
    }

    /// A struct for an object that has properties beside those of its schema.
    pub(in crate::lower) fn define_part(&mut self, site: &Site, properties: Properties) -> TypeId {
        let type_id = self.define_object(site, properties);
        // The name is that of the schema by itself.
        self.drafts[type_id.0].document_name = None;
        type_id
    }

    pub(in crate::lower) fn define_struct(&mut self, site: &Site, properties: Properties) -> Type {
        Type::Named(self.define_object(site, properties))
    }

    fn define_object(&mut self, site: &Site, properties: Properties) -> TypeId {
        let type_id = self.define(site, TypeKind::Struct(Struct::default()));
        self.pending.push((type_id, properties));
        type_id
    }

    /// Gives an object its fields.
    pub(in crate::lower) fn fill(&mut self, type_id: TypeId, properties: &Properties) {
        let document_name = self.drafts[type_id.0].document_name.clone();
        // A property whose schema is `false` can't be there.
        let possible = || properties.all.iter().filter(|(_, id)| !self.spec.schema(**id).never);
        let wanted: Vec<_> =
            possible().map(|(wire, _)| Wanted::new(self.renames.field(document_name.as_deref(), wire).unwrap_or(wire))).collect();
        let names = assign(&wanted, Role::Field, &[]);
        let mut fields = Vec::new();
        let possible: Vec<_> = possible().zip(names).collect();
        for ((wire, property), named) in possible {
            let schema = self.spec.schema(*property);
            if named.clash {
                self.note_clash(schema, wire, &named.name);
            }
            let is_required = properties.required.contains(wire);
            // An optional one covers null already.
            let is_null = is_required && !schema.nullable && self.is_null(*property);
            let constant = constant(schema).or_else(|| is_null.then(|| Value::Json("null".to_owned())));
            let Lowered { ty, nullable } = match &constant {
                Some(Value::String(_)) => Lowered::plain(Type::String),
                Some(Value::Integer(_)) => Lowered::plain(Type::I64),
                Some(Value::Bool(_)) => Lowered::plain(Type::Bool),
                Some(Value::Json(_)) => Lowered::plain(Type::Raw),
                None => self.lower_part(&Site::new(*property, Owner::Type(type_id), Part::Property(wire.clone()))),
            };
            // Any JSON includes null, so only its absence needs a type of its own.
            let nullable = if ty == Type::Raw { !is_required } else { nullable };
            let presence = match (is_required, nullable) {
                (true, false) => Presence::Required,
                (true, true) => Presence::RequiredNullable,
                (false, false) => Presence::Optional,
                (false, true) => Presence::OptionalNullable,
            };
            let docs = docs::of_schema(self.spec, schema);
            let set_by = set_by(self.spec, schema);
            fields.push(Field { name: named.name, wire: wire.clone(), ty, presence, set_by, clear: None, constant, docs });
        }
        clearing_setters::assign_names(&mut fields);
        let additional = properties
            .additional
            .map(|values| self.lower_part(&Site::new(values, Owner::Type(type_id), Part::AdditionalProperty)).into_type());
        if let TypeKind::Struct(object) = &mut self.drafts[type_id.0].kind {
            object.fields = fields;
            // Any JSON is also the type of unknown fields.
            object.additional = additional.filter(|ty| *ty != Type::Raw);
        }
    }
}

/// The schema of the properties that a schema doesn't name.
fn additional(schema: &Schema) -> Option<SchemaId> {
    let patterns: Vec<SchemaId> = schema.pattern_properties.values().copied().collect();
    match (schema.additional_properties, patterns.as_slice()) {
        (Some(Additional::Schema(values)), []) => Some(values),
        (Some(Additional::Denied) | None, [values]) => Some(*values),
        _ => None,
    }
}

/// The only value that a schema allows. One beside null is not the only one.
pub(in crate::lower) fn constant(schema: &Schema) -> Option<Value> {
    if schema.nullable || schema.types.contains(openapi::Type::Null) {
        return None;
    }
    let only = match (&schema.const_value, schema.enum_values.as_deref()) {
        (Some(value), _) => value,
        (None, Some([value])) => value,
        _ => return None,
    };
    match only {
        Node::String(text) => Some(Value::String(text.clone())),
        Node::Bool(value) => Some(Value::Bool(*value)),
        Node::Number(number) => match number.as_integer().map(i64::try_from) {
            Some(Ok(integer)) => Some(Value::Integer(integer)),
            _ => Some(Value::Json(only.to_string())),
        },
        Node::Null => None,
        Node::Sequence(_) | Node::Mapping(_) => Some(Value::Json(only.to_string())),
    }
}

/// Which side sets a property, by itself or by what it refers to.
fn set_by(spec: &Spec, schema: &Schema) -> Option<Side> {
    let parts = || [schema].into_iter().chain(schema.reference.iter().chain(&schema.all_of).map(|id| spec.schema(*id)));
    if parts().any(|part| part.read_only) {
        return Some(Side::Api);
    }
    parts().any(|part| part.write_only).then_some(Side::User)
}
