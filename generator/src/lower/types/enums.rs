//! Lists of allowed values become enums: always of strings and of values of several types, of integers if the document names them.

use crate::ir::{Docs, Enum, Type, TypeKind, Variant};
use crate::lower::naming::registry::{Role, Wanted, assign};
use crate::lower::types::docs;
use crate::lower::types::schema::{Lowered, Types, integer};
use crate::lower::types::site::Site;
use crate::openapi::{self, Schema, SchemaId};
use crate::source::Node;
use indexmap::IndexMap;

/// How deep choices of constants may be inside each other.
const NESTED: usize = 16;

/// What a schema allows, if that is a list of values.
#[derive(Default)]
struct Allowed<'s> {
    /// Each value, with the schema that documents it alone.
    values: Vec<(&'s Node, Option<&'s Schema>)>,
    /// Whether any other value of the type is allowed as well.
    strings: bool,
    integers: bool,
}

impl<'s> Types<'s> {
    /// The type of `enum`.
    pub(in crate::lower) fn lower_enum(&mut self, site: &Site, schema: &Schema, values: &[Node]) -> Type {
        let values: Vec<&Node> = values.iter().filter(|value| **value != Node::Null).collect();
        match type_of_values(schema, &values) {
            Some(Type::String) if values.len() > 1 || self.spec.name_of(site.id).is_some() => {}
            Some(ty) => return ty,
            None => {}
        }
        let named = |value: &&Node| Some((Wanted::new(value_words(value)?), Docs::default()));
        match values.iter().map(named).collect::<Option<Vec<_>>>() {
            Some(named) if !named.is_empty() => self.define_enum(site, schema, values.into_iter().zip(named)),
            _ => Type::Raw,
        }
    }

    /// The one enum of variants that are enums or constants themselves. It is open, so a plain string beside them adds nothing.
    pub(in crate::lower) fn merged_enum(&mut self, site: &Site, variants: &[SchemaId]) -> Option<Lowered> {
        let spec = self.spec;
        let mut allowed = Allowed::default();
        for variant in variants {
            self.collect_allowed(*variant, &mut allowed, 0)?;
        }
        let (nulls, values): (Vec<_>, Vec<_>) = allowed.values.into_iter().partition(|(value, _)| **value == Node::Null);
        let lowered = |ty| Some(Lowered { ty, nullable: !nulls.is_empty() });
        let are_strings = values.iter().all(|(value, _)| value.as_str().is_some());
        let are_integers = values.iter().all(|(value, _)| is_integer(value));
        // An open enum accepts all values of its own type, and none of another.
        if values.is_empty() || (allowed.strings && !are_strings) || (allowed.integers && !are_integers) {
            return None;
        }
        // An enum with a name of its own needs no second one.
        let closed = |variant: &&SchemaId| !docs::unwrapped(spec, spec.schema(**variant)).is_any_text();
        let mut enums = variants.iter().filter(closed);
        if let (Some(only), None) = (enums.next(), enums.next()) {
            return lowered(self.lower_part(&site.replaced_by(*only)).ty);
        }
        let words = |schema: &Option<&Schema>| schema.map(|schema| docs::of_schema(spec, schema)).unwrap_or_default();
        let schema = spec.schema(site.id);
        // An integer makes no name by itself, so its variant is named by the title.
        let name = |value: &Node, words_of: &Option<&Schema>| match value {
            Node::String(text) => Some(text.clone()),
            value => words_of.and_then(|schema| schema.title.clone()).or_else(|| value_words(value).filter(|_| !are_integers)),
        };
        let named = values.iter().map(|(value, words_of)| Some((Wanted::new(name(value, words_of)?), words(words_of))));
        match named.collect::<Option<Vec<_>>>() {
            Some(named) => {
                let values = values.iter().map(|(value, _)| *value).zip(named);
                lowered(self.define_enum(site, schema, values))
            }
            None if are_integers => lowered(Type::I64),
            None => None,
        }
    }

    /// Adds what a schema allows; `None` if that is no list of values.
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
            allowed.strings = true;
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

    /// An enum of strings or integers, or of the JSON of values that are both.
    fn define_enum<'v>(
        &mut self,
        site: &Site,
        schema: &Schema,
        values: impl Iterator<Item = (&'v Node, (Wanted, Docs))>,
    ) -> Type {
        // A value that is listed twice keeps its first docs.
        let mut distinct: IndexMap<String, (&Node, (Wanted, Docs))> = IndexMap::new();
        for (value, words) in values {
            distinct.entry(value.to_string()).or_insert((value, words));
        }
        let ty = match &distinct {
            all if all.values().all(|(value, _)| value.as_str().is_some()) => Type::String,
            all if all.values().all(|(value, _)| is_integer(value)) => Type::I64,
            _ => Type::Raw,
        };
        let wanted: Vec<_> = distinct.values().map(|(_, (wanted, _))| wanted.clone()).collect();
        let named = assign(&wanted, Role::Variant, &[]);
        let variants = distinct.into_iter().zip(named).map(|((json, (value, (_, docs))), named)| {
            let wire = if ty == Type::String { value.as_str().unwrap_or_default().to_owned() } else { json };
            if named.clash {
                self.note_clash(schema, &wire, &named.name);
            }
            Variant { name: named.name, wire: vec![wire], ty: Type::Unit, docs }
        });
        let kind = TypeKind::Enum(Enum { variants: variants.collect(), ty });
        Type::Named(self.define(site, kind))
    }
}

/// The plain type that all of the values have, if there is one.
pub(in crate::lower) fn type_of_values(schema: &Schema, values: &[&Node]) -> Option<Type> {
    let all = |fits: fn(&Node) -> bool| !values.is_empty() && values.iter().all(|value| fits(value));
    let is_whole = |value: &Node| value.as_number().is_some_and(|number| number.as_integer().is_some());
    match schema.types.single() {
        _ if all(|value| value.as_str().is_some()) => Some(Type::String),
        _ if all(|value| value.as_bool().is_some()) => Some(Type::Bool),
        Some(openapi::Type::Number) if all(|value| value.as_number().is_some()) => Some(Type::F64),
        _ if all(is_whole) => Some(integer(schema)),
        _ if all(|value| value.as_number().is_some()) => Some(Type::F64),
        _ => None,
    }
}

/// Whether a value is an integer of 64 bits.
fn is_integer(value: &Node) -> bool {
    value.as_number().and_then(|number| i64::try_from(number.as_integer()?).ok()).is_some()
}

/// The words for a value; `None` for a list or an object.
fn value_words(value: &Node) -> Option<String> {
    match value {
        Node::String(text) => Some(text.clone()),
        Node::Number(_) | Node::Bool(_) => Some(value.to_string()),
        Node::Null | Node::Sequence(_) | Node::Mapping(_) => None,
    }
}
