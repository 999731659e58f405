//! `oneOf` and `anyOf` become the one type beside null, an enum of all the strings that they allow, or a union. A property that is
//! constant in each variant distinguishes them, or else their shape does.

use crate::diagnostics::{Code, Diagnostic};
use crate::ir::{Field, Format, Presence, Type, TypeId, TypeKind, Union, Value, Variant};
use crate::lower::naming::registry::{Role, Wanted, assign};
use crate::lower::naming::variant_names;
use crate::lower::naming::words;
use crate::lower::types::docs;
use crate::lower::types::enums::type_of_values;
use crate::lower::types::objects::Properties;
use crate::lower::types::schema::{Lowered, Types};
use crate::lower::types::site::{Owner, Part, Site};
use crate::openapi::{self, Schema, SchemaId};
use crate::source::{At, Node};
use indexmap::{IndexMap, IndexSet};
use std::collections::HashSet;

/// How deep unions may be nested to become one, or to be distinguished by one property.
const NESTED: usize = 4;

/// The property that distinguishes the variants, and its values for each of them.
type Tags = (String, Vec<Vec<String>>);

impl Types<'_> {
    /// The type of `oneOf` and `anyOf`.
    pub(in crate::lower) fn lower_union(&mut self, site: &Site, schema: &Schema) -> Lowered {
        self.lower_choice(site, &schema.variants())
    }

    /// The type of what is of one of several schemas.
    pub(in crate::lower) fn lower_choice(&mut self, site: &Site, variants: &[SchemaId]) -> Lowered {
        let (variants, nullable) = self.flattened(variants);
        let lowered = self.lower_variants(site, &variants);
        Lowered { nullable: nullable || lowered.nullable, ..lowered }
    }

    /// The variants without those that are null, and whether there was one.
    pub(in crate::lower) fn flattened(&self, variants: &[SchemaId]) -> (Vec<SchemaId>, bool) {
        let mut all = IndexSet::new();
        self.collect_variants(variants, &mut all, 0);
        let (nulls, flat): (Vec<SchemaId>, Vec<SchemaId>) = all.into_iter().partition(|variant| self.is_null(*variant));
        (flat, !nulls.is_empty())
    }

    /// Adds variants. Those of a union without a name inside of another are the outer one's: nobody wants to write both.
    fn collect_variants(&self, variants: &[SchemaId], all: &mut IndexSet<SchemaId>, depth: usize) {
        for variant in variants {
            if depth < NESTED && self.is_only_choice(*variant) {
                self.collect_variants(&self.spec.schema(*variant).variants(), all, depth + 1);
            } else {
                all.insert(*variant);
            }
        }
    }

    /// Whether a schema without a name is nothing but a union whose variants only their shape distinguishes.
    fn is_only_choice(&self, id: SchemaId) -> bool {
        let schema = self.spec.schema(id);
        let is_alone = schema.types.is_empty() && schema.properties.is_empty() && schema.all_of.is_empty();
        let has_more = schema.reference.is_some() || schema.discriminator.is_some() || schema.enum_values.is_some();
        if !is_alone || has_more || schema.const_value.is_some() || self.spec.name_of(id).is_some() || !self.is_union(schema) {
            return false;
        }
        let variants = schema.variants();
        let objects: Vec<Option<Properties>> = variants.iter().map(|variant| self.properties(*variant)).collect();
        self.tags(schema, &variants, &objects).is_none()
    }

    fn lower_variants(&mut self, site: &Site, variants: &[SchemaId]) -> Lowered {
        let spec = self.spec;
        let schema = spec.schema(site.id);
        let base = Properties::from_schema(schema);
        // Variants without properties of their own only list which of the object's are required.
        if !base.all.is_empty() && variants.iter().all(|variant| self.is_condition(*variant)) {
            return Lowered::plain(self.define_struct(site, base));
        }
        if !base.all.is_empty() {
            return self.union_over(site, schema, base, variants);
        }
        match variants {
            [] => Lowered::plain(Type::Raw),
            [only] => self.lower_part(&site.replaced_by(*only)),
            _ => {
                if let Some(ty) = self.one_scalar(variants) {
                    return Lowered::plain(ty);
                }
                if let Some(lowered) = self.merged_enum(site, variants) {
                    return lowered;
                }
                self.union_over(site, schema, base, variants)
            }
        }
    }

    /// A union whose variants all have the properties of `base`, too.
    pub(in crate::lower) fn union_over(
        &mut self,
        site: &Site,
        schema: &Schema,
        base: Properties,
        variants: &[SchemaId],
    ) -> Lowered {
        let objects: Vec<Option<Properties>> =
            variants.iter().map(|variant| Some(self.properties(*variant)?.on_top_of(&base))).collect();
        let (tag, tags) = match self.tags(schema, variants, &objects) {
            Some((tag, tags)) => (Some(tag), tags),
            None => (None, vec![Vec::new(); variants.len()]),
        };
        // A variant that is the schema itself would be the union again.
        let is_base =
            |types: &Self, variant: SchemaId| docs::unwrapped(types.spec, types.spec.schema(variant)).place == schema.place;
        let mut nullable = false;
        let ty = self.define_union(site, tag, |types, union| {
            let lower = |((variant, object), tags): ((&SchemaId, Option<Properties>), Vec<String>)| {
                let name = match tags.is_empty() {
                    true => types.name_by_shape(*variant, variants),
                    false => types.name_by_tag(*variant, &tags),
                };
                let inner = Site::new(*variant, union.clone(), Part::Variant(name.clone()));
                let lowered = match object {
                    Some(object) if !base.all.is_empty() || is_base(types, *variant) => {
                        Lowered::plain(Type::Named(types.define_part(&inner, object)))
                    }
                    _ => types.lower_part(&inner),
                };
                nullable |= lowered.nullable;
                let docs = docs::of_schema(types.spec, types.spec.schema(*variant));
                Variant { name, wire: tags, ty: lowered.ty, docs }
            };
            variants.iter().zip(objects).zip(tags).map(lower).collect()
        });
        Lowered { ty, nullable }
    }

    /// A union of variants that are lowered as parts of it. One without a name is called after its type.
    pub(in crate::lower) fn define_union(
        &mut self,
        site: &Site,
        tag: Option<String>,
        lower: impl FnOnce(&mut Self, &Owner) -> Vec<Variant>,
    ) -> Type {
        let type_id = self.define(site, TypeKind::Union(Union { tag: None, variants: Vec::new() }));
        let own = Type::Named(type_id);
        let whole = self.containers.get(&site.id).map_or(own.clone(), |container| container.wrap(own));
        self.known.insert(site.id, Lowered::plain(whole));
        let mut variants: Vec<Variant> = Vec::new();
        for variant in lower(self, &Owner::Type(type_id)) {
            if tag.is_some() || variants.iter().all(|known| known.ty != variant.ty) {
                variants.push(variant);
            }
        }
        let wanted =
            |variant: &Variant| Wanted::new(if variant.name.is_empty() { word_for(&variant.ty) } else { variant.name.clone() });
        let wanted: Vec<Wanted> = variants.iter().map(wanted).collect();
        for (variant, named) in variants.iter_mut().zip(assign(&wanted, Role::Variant, &[])) {
            variant.name = named.name;
        }
        if tag.is_none() {
            // The most specific variant is tried first, so that it gets the values that others would accept as well.
            variants.sort_by_key(|variant| generality(&variant.ty));
        }
        self.drafts[type_id.0].kind = TypeKind::Union(Union { tag, variants });
        Type::Named(type_id)
    }

    /// Whether null is the only value.
    pub(in crate::lower) fn is_null(&self, id: SchemaId) -> bool {
        let schema = self.spec.schema(id);
        let only_null = |values: &Vec<Node>| !values.is_empty() && values.iter().all(|value| *value == Node::Null);
        // Some tools write `{ nullable: true }`, since 3.0 has no type for null.
        (schema.nullable && docs::is_words(schema))
            || (schema.types.len() == 1 && schema.types.contains(openapi::Type::Null))
            || schema.const_value == Some(Node::Null)
            || schema.enum_values.as_ref().is_some_and(only_null)
    }

    /// Whether a schema is a choice between types, and not only between conditions on one.
    pub(in crate::lower) fn is_union(&self, schema: &Schema) -> bool {
        let mut variants = schema.one_of.iter().chain(&schema.any_of);
        variants.any(|variant| !self.is_condition(*variant))
    }

    /// Whether a schema is a choice between conditions that only list required properties.
    pub(in crate::lower) fn is_choice_of_conditions(&self, id: SchemaId) -> bool {
        let schema = self.spec.schema(id);
        let has_variants = !schema.one_of.is_empty() || !schema.any_of.is_empty();
        has_variants && !self.is_union(schema) && schema.properties.is_empty()
    }

    /// Whether a schema only lists which properties of an object are required.
    fn is_condition(&self, id: SchemaId) -> bool {
        let schema = self.spec.schema(id);
        let is_object = schema.types.is_empty() || schema.types.contains(openapi::Type::Object);
        let is_composed = [&schema.all_of, &schema.any_of, &schema.one_of].iter().any(|parts| !parts.is_empty());
        let has_values = schema.enum_values.is_some() || schema.const_value.is_some() || schema.reference.is_some();
        is_object && !is_composed && !has_values && schema.properties.is_empty() && schema.additional_properties.is_none()
    }

    /// The one type of variants that differ in their formats and limits only.
    fn one_scalar(&self, variants: &[SchemaId]) -> Option<Type> {
        let types: Vec<Type> = variants.iter().map(|variant| self.plain_scalar(*variant)).collect::<Option<_>>()?;
        let is_integer = |ty: &Type| matches!(ty, Type::I32 | Type::I64 | Type::U32 | Type::U64);
        let first = types.first()?.clone();
        match &types {
            types if types.iter().all(|ty| *ty == first) => Some(first),
            types if types.iter().all(is_integer) => Some(Type::I64),
            types if types.iter().all(|ty| is_integer(ty) || *ty == Type::F64) => Some(Type::F64),
            _ => None,
        }
    }

    /// A variant is called by its tag. One that has several, or a number, is called as its schema is, or by the first in the alphabet.
    fn name_by_tag(&self, variant: SchemaId, tags: &[String]) -> String {
        let is_number = tags.iter().all(|tag| variant_names::is_number(tag));
        let title = || self.spec.schema(variant).title.as_deref().filter(|_| is_number);
        let schema = self.spec.name_of(variant).or_else(title).filter(|_| is_number || tags.len() > 1).map(str::to_owned);
        schema.or_else(|| tags.iter().min().cloned()).unwrap_or_default()
    }

    /// A variant without a tag is called as its schema is, or as its items are, or after the property that only it must have, or its
    /// constant, or by a word for what it is. Empty if its type gives the name.
    fn name_by_shape(&self, variant: SchemaId, all: &[SchemaId]) -> String {
        let schema = self.spec.schema(variant);
        if let Some(name) = self.spec.name_of(variant).or(schema.title.as_deref()) {
            return name.to_owned();
        }
        if let Some(name) = schema.items.and_then(|item| self.spec.name_of(item)) {
            return words::plural(name);
        }
        let others = || all.iter().filter(|other| **other != variant).map(|other| self.spec.schema(*other));
        let is_own = |name: &&String| !others().any(|other| other.properties.contains_key(*name));
        let required = || schema.required.iter().filter(|name| schema.properties.contains_key(*name));
        let own = required().chain(schema.properties.keys()).find(is_own);
        let values: Vec<&Node> = schema.enum_values.iter().flatten().collect();
        let word = match schema {
            _ if !values.is_empty() && matches!(type_of_values(schema, &values), Some(Type::String) | None) => "keyword",
            _ if schema.properties.is_empty() && schema.all_of.is_empty() && !self.is_union(schema) => "",
            _ if self.properties(variant).is_some() => "object",
            _ => "choice",
        };
        let constant = || required().find_map(|name| constants(self.spec.schema(schema.properties[name]))?.into_iter().next());
        own.cloned().or_else(constant).unwrap_or_else(|| word.to_owned())
    }

    /// Makes the tag of a variant a constant: a struct that is a variant under one tag only always has that.
    pub fn fix_tags(&mut self) {
        let mut tags: IndexMap<(TypeId, String), IndexSet<String>> = IndexMap::new();
        for draft in &self.drafts {
            if let TypeKind::Union(Union { tag: Some(tag), variants }) = &draft.kind {
                for variant in variants {
                    if let Type::Named(id) = variant.ty {
                        tags.entry((id, tag.clone())).or_default().extend(variant.wire.iter().cloned());
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

    /// The property that distinguishes the variants: the discriminator's, or one that is constant in every variant and the same in no
    /// two.
    fn tags(&self, schema: &Schema, variants: &[SchemaId], objects: &[Option<Properties>]) -> Option<Tags> {
        if let Some(discriminator) = &schema.discriminator {
            let tags = self.discriminated(discriminator, variants, objects, 0);
            if tags.is_none() {
                let message = format!(
                    "the discriminator `{}` doesn't distinguish the variants; their shape is used instead",
                    discriminator.property_name
                );
                Diagnostic::new(Code::AmbiguousUnion, At::Value(discriminator.place.clone()), message)
                    .help("make every variant an object, and give each its own value in `mapping`")
                    .record(self.diagnostics);
            }
            return tags.map(|tags| (discriminator.property_name.clone(), tags));
        }
        let objects: Vec<&Properties> = objects.iter().map(Option::as_ref).collect::<Option<_>>()?;
        objects.first()?.all.keys().find_map(|name| {
            let tags: Vec<Vec<String>> = objects.iter().map(|object| self.constants_of(object, name)).collect::<Option<_>>()?;
            is_distinct(&tags).then(|| (name.clone(), tags))
        })
    }

    /// The values of a discriminator's property for each variant: those that are mapped to it, or else the only ones that the
    /// property can have there, or else the name of the schema (OpenAPI 3.1 §4.8.25). A variant that is a union by the same property
    /// has the values of its own variants.
    fn discriminated(
        &self,
        discriminator: &openapi::Discriminator,
        variants: &[SchemaId],
        objects: &[Option<Properties>],
        depth: usize,
    ) -> Option<Vec<Vec<String>>> {
        let property = &discriminator.property_name;
        let tags = variants.iter().zip(objects).map(|(id, object)| {
            let own = match object {
                Some(object) => self.constants_of(object, property),
                None => Some(self.tags_inside(*id, property, depth)?),
            };
            let mapped: Vec<String> =
                discriminator.mapping.iter().filter(|(_, target)| *target == id).map(|(tag, _)| tag.clone()).collect();
            let by_name = || self.spec.name_of(*id).map(|name| vec![name.to_owned()]);
            if mapped.is_empty() { own.or_else(by_name) } else { Some(mapped) }
        });
        tags.collect::<Option<Vec<_>>>().filter(|tags| is_distinct(tags))
    }

    /// The values of a property for all variants of a union that it distinguishes.
    fn tags_inside(&self, id: SchemaId, property: &str, depth: usize) -> Option<Vec<String>> {
        let union = docs::unwrapped(self.spec, self.spec.schema(id));
        let discriminator = union.discriminator.as_ref().filter(|own| own.property_name == property && depth < NESTED)?;
        let (variants, _) = self.flattened(&union.variants());
        let objects: Vec<Option<Properties>> = variants.iter().map(|variant| self.properties(*variant)).collect();
        Some(self.discriminated(discriminator, &variants, &objects, depth + 1)?.concat())
    }

    fn constants_of(&self, object: &Properties, name: &str) -> Option<Vec<String>> {
        let schema = self.spec.schema(*object.all.get(name)?);
        constants(schema).or_else(|| constants(docs::unwrapped(self.spec, schema)))
    }
}

fn is_distinct(tags: &[Vec<String>]) -> bool {
    let distinct: HashSet<&String> = tags.iter().flatten().collect();
    tags.iter().all(|tags| !tags.is_empty()) && distinct.len() == tags.iter().flatten().count()
}

/// The values of a property with a fixed list of them, to distinguish variants.
fn constants(schema: &Schema) -> Option<Vec<String>> {
    let text = |value: &Node| match value {
        Node::String(text) => Some(text.clone()),
        Node::Bool(_) => Some(value.to_string()),
        Node::Number(number) => number.as_integer().map(|number| number.to_string()),
        Node::Null | Node::Sequence(_) | Node::Mapping(_) => None,
    };
    match (&schema.const_value, &schema.enum_values) {
        (Some(value), _) => Some(vec![text(value)?]),
        (None, Some(values)) => values.iter().map(text).collect(),
        (None, None) => None,
    }
}

/// The name of a variant that has none but its type.
fn word_for(ty: &Type) -> String {
    match ty {
        Type::Bool => "boolean".to_owned(),
        Type::I32 | Type::I64 | Type::U32 | Type::U64 => "integer".to_owned(),
        Type::F64 => "number".to_owned(),
        Type::Format(Format::Timestamp) => "timestamp".to_owned(),
        Type::Format(Format::Date) => "date".to_owned(),
        Type::Format(Format::Uuid) => "uuid".to_owned(),
        Type::List(item) => match item_word(item) {
            word if word.is_empty() || word == "any" => "list".to_owned(),
            word => words::plural(&word),
        },
        Type::Tuple(_) => "tuple".to_owned(),
        Type::Map(_) => "map".to_owned(),
        Type::Nullable(inner) | Type::Boxed(inner) => word_for(inner),
        Type::Secret => "secret".to_owned(),
        Type::File => "file".to_owned(),
        Type::String => "string".to_owned(),
        Type::Raw => "any".to_owned(),
        Type::Named(_) | Type::Bytes | Type::Unit => String::new(),
    }
}

/// The word for one item of a list.
fn item_word(item: &Type) -> String {
    match item {
        Type::List(inner) => format!("{} list", item_word(inner)),
        other => word_for(other),
    }
}

/// How many kinds of values a type accepts; of two types that can read a value the narrower one is meant.
fn generality(ty: &Type) -> u8 {
    match ty {
        Type::Format(_) => 0,
        Type::F64 | Type::String | Type::Secret => 2,
        Type::Map(_) => 3,
        Type::Raw => 4,
        _ => 1,
    }
}
