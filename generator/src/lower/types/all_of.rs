//! `allOf`, and a `$ref` with other keywords beside it: objects are added up to one struct, a union among them gets what the others
//! have, and of plain values the most specific part is used.

use crate::diagnostics::{Code, Diagnostic};
use crate::ir::Type;
use crate::lower::types::docs;
use crate::lower::types::objects::Properties;
use crate::lower::types::schema::{Lowered, Types};
use crate::lower::types::site::Site;
use crate::openapi::{self, Schema, SchemaId};
use crate::source::At;

impl<'s> Types<'s> {
    pub(in crate::lower) fn lower_composed(&mut self, site: &Site, schema: &Schema) -> Lowered {
        let parts: Vec<SchemaId> = schema
            .reference
            .iter()
            .chain(&schema.all_of)
            .copied()
            .filter(|part| !docs::is_words(self.spec.schema(*part)) && !self.is_choice_of_conditions(*part))
            .collect();
        let is_union = self.is_union(schema);
        let is_object = is_union || !schema.properties.is_empty() || !schema.required.is_empty();
        if let ([only], false) = (parts.as_slice(), is_object) {
            return self.lower_part(&site.replaced_by(*only));
        }
        if let Some(properties) = self.properties(site.id) {
            self.note_conflicts(&properties);
            return Lowered::plain(self.define_struct(site, properties));
        }
        let unions: Vec<SchemaId> = parts.iter().copied().filter(|part| self.union_in(*part).is_some()).collect();
        if let Some(lowered) = self.lower_around_unions(site, schema, &parts, &unions) {
            return lowered;
        }
        let is_described = !schema.properties.is_empty() || !schema.required.is_empty();
        if is_described || !unions.is_empty() || is_union {
            return Lowered::plain(self.raw(site.id, "`allOf` with a part that isn't an object"));
        }
        self.most_specific(site, schema, &parts)
    }

    /// Objects with a union among them: each of its variants has what the others have. `None` if there is no union, or no object.
    fn lower_around_unions(&mut self, site: &Site, schema: &Schema, parts: &[SchemaId], unions: &[SchemaId]) -> Option<Lowered> {
        let own = self.is_union(schema).then_some(schema);
        let target = match (unions, own) {
            ([], None) => return None,
            ([], Some(own)) => Some(own),
            ([only], None) => self.union_in(*only),
            _ => None,
        };
        let mut base = Properties::default();
        for other in parts.iter().filter(|part| !unions.contains(part)) {
            base = self.properties(*other)?.on_top_of(&base);
        }
        let base = Properties::from_schema(schema).on_top_of(&base);
        if let Some(union) = target {
            let (variants, has_null) = self.flattened(&union.variants());
            let lowered = self.union_over(site, union, base, &variants);
            // Null is valid only if each of the parts has it among its values.
            let others = parts.iter().filter(|part| !unions.contains(part)).map(|part| self.spec.schema(*part)).chain([schema]);
            let takes_null = others.map(|other| other.types).all(|types| types.is_empty() || types.contains(openapi::Type::Null));
            return Some(Lowered { nullable: takes_null && (has_null || lowered.nullable), ..lowered });
        }
        let properties = self.superset(own, unions, base)?;
        let message = "several unions in one object can't be combined; it has the properties of all their variants";
        Diagnostic::new(Code::UnsupportedSchema, At::Value(schema.place.clone()), message).record(self.diagnostics);
        Some(Lowered::plain(self.define_struct(site, properties)))
    }

    /// The most specific part of plain values. They must be of one type.
    fn most_specific(&mut self, site: &Site, schema: &Schema, parts: &[SchemaId]) -> Lowered {
        let types: Vec<openapi::Types> =
            parts.iter().map(|part| self.types_of(*part)).filter(|types| !types.is_empty()).collect();
        let agree = types.windows(2).all(|pair| pair[0].iter().any(|ty| pair[1].contains(ty)));
        let specificity = |part: &&SchemaId| {
            let schema = docs::unwrapped(self.spec, self.spec.schema(**part));
            let has_values = schema.enum_values.is_some() || schema.const_value.is_some();
            (has_values, self.spec.name_of(**part).is_some(), schema.format.is_some())
        };
        match parts.iter().rev().max_by_key(specificity) {
            Some(best) if agree => self.lower_part(&site.replaced_by(*best)),
            _ => {
                let message = "no value matches all parts of this `allOf`; its type is any JSON (`Raw`)";
                Diagnostic::new(Code::ConflictingParts, At::Value(schema.place.clone()), message)
                    .help("give all parts a type that they have in common")
                    .record(self.diagnostics);
                Lowered::plain(Type::Raw)
            }
        }
    }

    /// The types that a schema allows; none if it has no `type`.
    fn types_of(&self, id: SchemaId) -> openapi::Types {
        docs::unwrapped(self.spec, self.spec.schema(id)).types.without(openapi::Type::Null)
    }

    /// The union that a schema is, seen through what is only a name for it.
    fn union_in(&self, id: SchemaId) -> Option<&'s Schema> {
        let schema = docs::unwrapped(self.spec, self.spec.schema(id));
        (self.is_union(schema) && schema.properties.is_empty()).then_some(schema)
    }

    /// The properties of the variants of several unions. Only what all variants of one require is required.
    fn superset(&self, own: Option<&Schema>, unions: &[SchemaId], base: Properties) -> Option<Properties> {
        let mut all = base;
        for union in unions.iter().filter_map(|id| self.union_in(*id)).chain(own) {
            let (variants, _) = self.flattened(&union.variants());
            let variants: Option<Vec<Properties>> = variants.into_iter().map(|variant| self.properties(variant)).collect();
            let mut variants = variants?.into_iter();
            let mut merged = variants.next()?;
            for variant in variants {
                let required = merged.required.intersection(&variant.required).cloned().collect();
                merged = Properties { required, ..variant.on_top_of(&merged) };
            }
            all = merged.on_top_of(&all);
        }
        Some(all)
    }

    /// Reports properties that two parts describe with different types.
    fn note_conflicts(&self, properties: &Properties) {
        for (name, earlier, later) in &properties.replaced {
            let (old, new) = (self.types_of(*earlier), self.types_of(*later));
            let is_number = |ty| matches!(ty, openapi::Type::Integer | openapi::Type::Number);
            let agree = old.iter().any(|ty| new.contains(ty) || is_number(ty) && new.iter().any(is_number));
            if !agree && !old.is_empty() && !new.is_empty() {
                let place = self.spec.schema(*later).place.clone();
                let message = format!("another part of the same `allOf` gives `{name}` a different type; this one is used");
                Diagnostic::new(Code::ConflictingParts, At::Value(place), message).record(self.diagnostics);
            }
        }
    }
}
