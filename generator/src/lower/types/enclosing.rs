//! Which schema stands in which other one of the document. A reference may lead to an inline schema before its owner is reached, but
//! the schema is called after where it stands, so that the order of a document names nothing.

use crate::lower::types::site::Part;
use crate::openapi::{Additional, SchemaId, Spec};
use crate::source::Place;
use std::collections::HashMap;

/// For each schema that stands in another one, that schema and its keyword for it.
pub struct Enclosing<'s>(HashMap<SchemaId, (SchemaId, Keyword<'s>)>);

/// The keyword under which a schema stands in another one.
#[derive(Debug, Clone, Copy)]
enum Keyword<'s> {
    Property(&'s str),
    Items,
    AdditionalProperties,
    /// One that adds nothing to a name, such as `allOf`.
    Other,
}

impl<'s> Enclosing<'s> {
    pub fn new(spec: &'s Spec) -> Self {
        let mut enclosing = HashMap::new();
        for (outer, schema) in spec.schemas() {
            let at = |keyword: &str| schema.place.key(keyword);
            // What stands elsewhere is only referred to.
            let mut add = |inner: SchemaId, place: Place, keyword: Keyword<'s>| {
                if spec.schema(inner).place == place {
                    enclosing.insert(inner, (outer, keyword));
                }
            };
            for (name, property) in &schema.properties {
                add(*property, at("properties").key(name), Keyword::Property(name));
            }
            for (pattern, property) in &schema.pattern_properties {
                add(*property, at("patternProperties").key(pattern), Keyword::Other);
            }
            if let Some(Additional::Schema(additional)) = schema.additional_properties {
                add(additional, at("additionalProperties"), Keyword::AdditionalProperties);
                add(additional, at("unevaluatedProperties"), Keyword::Other);
            }
            if let Some(items) = schema.items {
                add(items, at("items"), Keyword::Items);
                add(items, at("items").item(0), Keyword::Items);
                add(items, at("additionalItems"), Keyword::Other);
            }
            for (index, member) in schema.prefix_items.iter().enumerate() {
                add(*member, at("prefixItems").item(index), Keyword::Other);
                add(*member, at("items").item(index), Keyword::Items);
            }
            for (keyword, choices) in [("allOf", &schema.all_of), ("anyOf", &schema.any_of), ("oneOf", &schema.one_of)] {
                for (index, choice) in choices.iter().enumerate() {
                    add(*choice, at(keyword).item(index), Keyword::Other);
                }
            }
            let others = [
                ("not", schema.not),
                ("if", schema.if_schema),
                ("then", schema.then_schema),
                ("else", schema.else_schema),
                ("contains", schema.contains),
                ("propertyNames", schema.property_names),
                ("contentSchema", schema.content_schema),
            ];
            for (keyword, inner) in others.into_iter().filter_map(|(keyword, inner)| Some((keyword, inner?))) {
                add(inner, at(keyword), Keyword::Other);
            }
        }
        Self(enclosing)
    }

    /// The innermost schema around this one that has an owner, and what this one is there.
    pub fn innermost<'o, O>(&self, id: SchemaId, owner: impl Fn(SchemaId) -> Option<&'o O>) -> Option<(&'o O, Part)> {
        let mut keywords = Vec::new();
        let mut id = id;
        let owner = loop {
            let (outer, keyword) = self.0.get(&id)?;
            keywords.push(*keyword);
            id = *outer;
            if let Some(owner) = owner(id) {
                break owner;
            }
        };
        let part = keywords.into_iter().rev().fold(Part::Whole, |part, keyword| match (keyword, part) {
            (Keyword::Property(name), _) => Part::Property(name.to_owned()),
            (Keyword::Items, part) => part.item(),
            (Keyword::AdditionalProperties, Part::Whole) => Part::AdditionalProperty,
            (Keyword::AdditionalProperties, part) => part.value(),
            (Keyword::Other, part) => part,
        });
        Some((owner, part))
    }
}
