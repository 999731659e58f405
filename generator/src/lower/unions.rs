//! `oneOf` and `anyOf` become the one type beside null, or a union.

use super::docs;
use super::names::{Role, Wanted, assign};
use super::objects::Properties;
use super::types::{Lowered, Owner, Types};
use crate::ir::{Field, Presence, Type, TypeId, TypeKind, Union, Value, Variant};
use crate::openapi::{self, Schema, SchemaId};
use crate::source::Node;
use indexmap::{IndexMap, IndexSet};
use std::collections::HashSet;

impl Types<'_> {
    /// A `oneOf` or `anyOf`: the only variant beside null, or a union whose variants a property tells apart.
    pub(super) fn lower_union(&mut self, id: SchemaId, schema: &Schema, owner: &Owner, part: &str) -> Lowered {
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
}

/// The texts of a string that can only be one of some few, for telling variants apart.
fn constants(schema: &Schema) -> Option<Vec<String>> {
    match (&schema.const_value, &schema.enum_values) {
        (Some(Node::String(text)), _) => Some(vec![text.clone()]),
        (None, Some(values)) => values.iter().map(|value| value.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}
