//! The docs and limits of a schema, as an SDK's item has them.

use crate::ir::{Docs, Limit};
use crate::openapi::{MediaType, Schema, Spec};
use crate::source::{Node, Number};

/// The docs of a schema, or else those of the one schema that it annotates.
pub fn of_schema(spec: &Spec, schema: &Schema) -> Docs {
    let parts: Vec<&Schema> = schema.reference.iter().chain(&schema.all_of).map(|id| spec.schema(*id)).collect();
    let (words, others): (Vec<&Schema>, Vec<&Schema>) = parts.into_iter().partition(|part| is_words(part));
    let target = others.first().filter(|_| others.len() == 1 && schema.properties.is_empty());
    let schemas = || [schema].into_iter().chain(words.iter().copied()).chain(target.copied());
    Docs {
        summary: None,
        description: schemas().find_map(|schema| schema.description.clone()).or_else(|| schema.title.clone()),
        limits: limits(spec, schema),
        default: schema.default.clone(),
        example: schemas().find_map(|schema| schema.examples.first()).cloned(),
        deprecated: schema.deprecated,
    }
}

/// The first example of a media type.
pub fn example(media_type: &MediaType) -> Option<Node> {
    media_type.examples.iter().find_map(|example| example.value.clone())
}

/// The one schema that this one is only another name for, or annotates.
pub fn wrapped<'s>(spec: &'s Spec, schema: &Schema) -> Option<&'s Schema> {
    let mut parts = schema.reference.iter().chain(&schema.all_of).map(|id| spec.schema(*id)).filter(|part| !is_words(part));
    let is_plain = schema.properties.is_empty() && schema.one_of.is_empty() && schema.any_of.is_empty();
    parts.next().filter(|_| is_plain && parts.next().is_none())
}

/// The schema itself, or the one that it is only another name for.
pub fn unwrapped<'s>(spec: &'s Spec, mut schema: &'s Schema) -> &'s Schema {
    // Names of names end, or lead back; nobody has as many as this.
    for _ in 0..100 {
        match wrapped(spec, schema) {
            Some(target) => schema = target,
            None => break,
        }
    }
    schema
}

/// Whether a schema is an annotation: it has no keyword that a type could show.
pub fn is_words(schema: &Schema) -> bool {
    let is_plain = schema.types.is_empty() && schema.reference.is_none() && !schema.never;
    let has_values = schema.enum_values.is_some() || schema.const_value.is_some() || schema.items.is_some();
    let is_composed = [&schema.all_of, &schema.any_of, &schema.one_of].iter().any(|parts| !parts.is_empty());
    let is_object = !schema.properties.is_empty() || !schema.required.is_empty() || schema.additional_properties.is_some();
    is_plain && !has_values && !is_composed && !is_object
}

fn limits(spec: &Spec, schema: &Schema) -> Vec<Limit> {
    let mut limits = Vec::new();
    if schema.min_length.is_some() || schema.max_length.is_some() {
        limits.push(Limit::Length(schema.min_length, schema.max_length));
    }
    let written = |number: Option<Number>| number.map(|number| number.to_string());
    if schema.minimum.is_some() || schema.maximum.is_some() {
        limits.push(Limit::Range(written(schema.minimum), written(schema.maximum)));
    }
    limits.extend(written(schema.exclusive_minimum).map(Limit::Over));
    limits.extend(written(schema.exclusive_maximum).map(Limit::Under));
    limits.extend(written(schema.multiple_of).map(Limit::Multiple));
    if schema.min_items.is_some() || schema.max_items.is_some() {
        limits.push(Limit::Items(schema.min_items, schema.max_items));
    }
    limits.extend(format(schema));
    limits.extend(schema.pattern.clone().map(Limit::Pattern));
    let values: Vec<&Node> = schema.enum_values.iter().flatten().filter(|value| **value != Node::Null).collect();
    // The others are those of an enum, or the only one.
    if values.len() > 1 && values.iter().all(|value| value.as_number().is_some()) {
        limits.push(Limit::Values(values.into_iter().map(Node::to_string).collect()));
    }
    if schema.unique_items {
        limits.push(Limit::Unique);
    }
    limits.extend(schema.property_names.and_then(|names| keys(spec.schema(names))));
    limits
}

/// The format or encoding of a string whose type doesn't show it.
fn format(schema: &Schema) -> Option<Limit> {
    // Some formats have types of their own, unless `sdk.yaml` changes that, and raw bytes have no encoding (RFC 2045 §6.2).
    let is_shown = |format: &&String| !["date-time", "date", "uuid", "password", "binary"].contains(&format.as_str());
    let is_encoded = |encoding: &&String| !["binary", "8bit", "7bit"].contains(&encoding.as_str());
    let encoding = || schema.content_encoding.as_ref().filter(is_encoded).cloned().map(Limit::Encoding);
    let own = || schema.format.as_ref().filter(is_shown).cloned().map(Limit::Format);
    schema.is_any_text().then(|| encoding().or_else(own)).flatten()
}

/// The limit that `propertyNames` sets for the keys of a map, which are strings whatever their format.
fn keys(names: &Schema) -> Option<Limit> {
    let values = names.enum_values.as_ref().map(|values| Limit::Values(values.iter().map(Node::to_string).collect()));
    let format = names.format.clone().map(Limit::Format);
    let pattern = names.pattern.clone().map(Limit::Pattern);
    values.or(format).or(pattern).map(|limit| Limit::Keys(Box::new(limit)))
}
