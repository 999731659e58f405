//! What the response of an operation holds, as far as its method's name is concerned: `list` is for what gives several things.

use crate::lower::pagination::infer::asks_for_part;
use crate::openapi::{Operation, Parameter, ParameterLocation, SchemaId, Spec, Type};
use std::collections::HashSet;

/// How deep a list may be in a response: `{ result: { collections: [..] } }`.
const DEEP: usize = 2;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponseShape {
    /// It is a list.
    List,
    /// It has a list in it, of which a part can be asked for.
    Part,
    /// It has a list in it.
    Wrapped,
    /// It is one thing, or none.
    One,
    /// The description doesn't say.
    Unknown,
}

/// What a success holds.
pub fn of(spec: &Spec, operation: &Operation) -> ResponseShape {
    let successes = operation.responses.iter().filter(|(status, _)| status.is_success()).map(|(_, response)| response);
    let Some(response) = successes.min_by_key(|response| response.content.is_empty()) else {
        return ResponseShape::Unknown;
    };
    match response.content.iter().find(|(name, _)| name.contains("json") || name.contains("*/*")) {
        Some((_, media_type)) => {
            let found =
                media_type.schema.map_or(ResponseShape::Unknown, |schema| shape_of(spec, schema, DEEP, &mut HashSet::new()));
            let asks_for_part =
                |parameter: &Parameter| parameter.location == ParameterLocation::Query && asks_for_part(&parameter.name);
            if found == ResponseShape::Wrapped && operation.parameters.iter().any(asks_for_part) {
                ResponseShape::Part
            } else {
                found
            }
        }
        None if response.content.is_empty() => ResponseShape::Unknown,
        None => ResponseShape::One,
    }
}

fn shape_of(spec: &Spec, id: SchemaId, deep: usize, seen: &mut HashSet<SchemaId>) -> ResponseShape {
    let schema = spec.schema(id);
    if schema.types.contains(Type::Array) {
        return ResponseShape::List;
    }
    if !seen.insert(id) {
        return ResponseShape::One;
    }
    let mut found = ResponseShape::One;
    for part in schema.reference.iter().chain(&schema.all_of).chain(&schema.any_of).chain(&schema.one_of) {
        match shape_of(spec, *part, deep, seen) {
            ResponseShape::List => return ResponseShape::List,
            ResponseShape::Wrapped => found = ResponseShape::Wrapped,
            ResponseShape::Part | ResponseShape::One | ResponseShape::Unknown => {}
        }
    }
    for property in schema.properties.values().filter(|_| deep > 0) {
        if matches!(shape_of(spec, *property, deep - 1, seen), ResponseShape::List | ResponseShape::Wrapped) {
            found = ResponseShape::Wrapped;
        }
    }
    found
}
