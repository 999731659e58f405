//! The texts and limits of a description, as an SDK's item has them.

use crate::ir::{Docs, Limit};
use crate::openapi::{Schema, Spec};
use crate::source::Number;

/// What a schema says about its values.
pub fn of_schema(spec: &Spec, schema: &Schema) -> Docs {
    let target = schema.reference.map(|id| spec.schema(id));
    let described = schema.description.clone().or_else(|| target.and_then(|target| target.description.clone()));
    Docs {
        summary: None,
        description: described.or_else(|| schema.title.clone()),
        limits: limits(schema),
        default: schema.default.clone(),
        example: schema.examples.first().or_else(|| target.and_then(|target| target.examples.first())).cloned(),
        deprecated: schema.deprecated,
    }
}

fn limits(schema: &Schema) -> Vec<Limit> {
    let mut limits = Vec::new();
    if schema.min_length.is_some() || schema.max_length.is_some() {
        limits.push(Limit::Length(schema.min_length, schema.max_length));
    }
    let text = |number: Option<Number>| number.map(|number| number.to_string());
    if schema.minimum.is_some() || schema.maximum.is_some() {
        limits.push(Limit::Range(text(schema.minimum), text(schema.maximum)));
    }
    if schema.min_items.is_some() || schema.max_items.is_some() {
        limits.push(Limit::Items(schema.min_items, schema.max_items));
    }
    limits.extend(schema.pattern.clone().map(Limit::Pattern));
    if schema.unique_items {
        limits.push(Limit::Unique);
    }
    limits
}
