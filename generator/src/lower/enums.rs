//! Lists of allowed values become enums: of texts always, of integers where the description names them.

use super::docs;
use super::names::{Role, Wanted, assign};
use super::types::{Lowered, Owner, Types};
use crate::ir::{Docs, Enum, Type, TypeKind, Variant};
use crate::openapi::{self, Schema, SchemaId};
use crate::source::Node;
use indexmap::IndexMap;

/// How deep choices of constants may be inside each other.
const NESTED: usize = 16;

/// What a schema allows, if that is a list of values.
#[derive(Default)]
struct Allowed<'s> {
    /// Each value, with the schema that has words for it alone.
    values: Vec<(&'s Node, Option<&'s Schema>)>,
    /// Whether any other value of the type is allowed as well.
    texts: bool,
    integers: bool,
}

impl<'s> Types<'s> {
    /// The type of `enum`.
    pub(super) fn lower_enum(&mut self, id: SchemaId, schema: &Schema, values: &[Node], owner: &Owner, part: &str) -> Type {
        let mut others = values.iter().filter(|value| **value != Node::Null);
        let texts: Option<Vec<&str>> = others.clone().map(Node::as_str).collect();
        let Some(texts) = texts.filter(|texts| !texts.is_empty()) else {
            return match others.next() {
                Some(first) if others.all(|value| value.kind() == first.kind()) => self.type_of_value(first),
                _ => Type::Raw,
            };
        };
        if texts.len() == 1 && self.spec.name_of(id).is_none() {
            return Type::String;
        }
        let texts = texts.into_iter().map(|text| (text.to_owned(), Wanted::new(text), Docs::default()));
        self.define_enum(id, schema, Type::String, texts.collect(), owner, part)
    }

    /// The one enum of variants that are enums or constants themselves. It is open, so a plain text beside them adds nothing.
    pub(super) fn merged_enum(&mut self, id: SchemaId, variants: &[SchemaId], owner: &Owner, part: &str) -> Option<Lowered> {
        let spec = self.spec;
        let mut allowed = Allowed::default();
        for variant in variants {
            self.collect_allowed(*variant, &mut allowed, 0)?;
        }
        let (nulls, values): (Vec<_>, Vec<_>) = allowed.values.into_iter().partition(|(value, _)| **value == Node::Null);
        let lowered = |ty| Some(Lowered { ty, nullable: !nulls.is_empty() });
        if values.is_empty() {
            return None;
        }
        // An enum with a name of its own needs no second one.
        let closed = |variant: &&SchemaId| !docs::unwrapped(spec, spec.schema(**variant)).is_any_text();
        let mut enums = variants.iter().filter(closed);
        if let (Some(only), None) = (enums.next(), enums.next()) {
            return lowered(self.lower_part(*only, owner, part).ty);
        }
        let words = |schema: &Option<&Schema>| schema.map(|schema| docs::of_schema(spec, schema)).unwrap_or_default();
        let schema = spec.schema(id);
        if !allowed.integers && values.iter().all(|(value, _)| value.as_str().is_some()) {
            let texts = values.iter().filter_map(|(value, words_of)| {
                let text = value.as_str()?;
                Some((text.to_owned(), Wanted::new(text), words(words_of)))
            });
            return lowered(self.define_enum(id, schema, Type::String, texts.collect(), owner, part));
        }
        let integer = |value: &Node| value.as_number().and_then(|number| i64::try_from(number.as_integer()?).ok());
        if allowed.texts || values.iter().any(|(value, _)| integer(value).is_none()) {
            return None;
        }
        let named: Option<Vec<_>> = values
            .iter()
            .map(|(value, words_of)| Some((value.to_string(), Wanted::new(words_of.as_ref()?.title.clone()?), words(words_of))))
            .collect();
        match named {
            Some(named) => lowered(self.define_enum(id, schema, Type::I64, named, owner, part)),
            None => lowered(Type::I64),
        }
    }

    /// Adds what a schema allows; None if that is no list of values.
    fn collect_allowed(&self, id: SchemaId, allowed: &mut Allowed<'s>, depth: usize) -> Option<()> {
        let schema = docs::unwrapped(self.spec, self.spec.schema(id));
        if depth > NESTED {
            return None;
        }
        if let Some(values) = &schema.enum_values {
            allowed.values.extend(values.iter().map(|value| (value, None)));
        } else if let Some(value) = &schema.const_value {
            allowed.values.push((value, Some(schema)));
        } else if schema.is_any_text() {
            allowed.texts = true;
        } else if schema.types.single() == Some(openapi::Type::Integer) {
            allowed.integers = true;
        } else if schema.types.is_empty() || schema.is_scalar() {
            let mut variants = schema.one_of.iter().chain(&schema.any_of).peekable();
            variants.peek()?;
            return variants.try_for_each(|variant| self.collect_allowed(*variant, allowed, depth + 1));
        } else {
            return None;
        }
        Some(())
    }

    fn define_enum(
        &mut self,
        id: SchemaId,
        schema: &Schema,
        ty: Type,
        values: Vec<(String, Wanted, Docs)>,
        owner: &Owner,
        part: &str,
    ) -> Type {
        // Of a value that is allowed twice, the first says what it is.
        let mut distinct = IndexMap::new();
        for (wire, wanted, docs) in values {
            distinct.entry(wire).or_insert((wanted, docs));
        }
        let wanted: Vec<_> = distinct.values().map(|(wanted, _)| wanted.clone()).collect();
        let named = assign(&wanted, Role::Variant, &[]);
        let variants = distinct.into_iter().zip(named).map(|((wire, (_, docs)), named)| {
            if named.clash {
                self.note_clash(schema, &wire, &named.name);
            }
            Variant { name: named.name, wire: vec![wire], ty: Type::Unit, docs }
        });
        let kind = TypeKind::Enum(Enum { ty, variants: variants.collect() });
        Type::Named(self.define(id, owner, part, kind))
    }
}
