//! What the response of an operation holds, as far as its method's name is concerned: `list` is for what gives several things.

use crate::lower::pagination::infer::selects_part;
use crate::openapi::{Operation, Parameter, ParameterLocation, SchemaId, Spec, Type};
use std::collections::HashSet;

/// How deep a list may be in a response: `{ result: { collections: [..] } }`.
const MAX_DEPTH: usize = 2;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponseShape {
    /// It is a list.
    List,
    /// It has a list in it, of which a part can be asked for.
    PartialList,
    /// It has a list in it.
    WrappedList,
    /// It is one thing, or none.
    Single,
    /// The description doesn't say.
    Unknown,
}

/// What a success holds.
pub fn find(spec: &Spec, operation: &Operation) -> ResponseShape {
    let successes = operation.responses.iter().filter(|(status, _)| status.is_success()).map(|(_, response)| response);
    let Some(response) = successes.min_by_key(|response| response.content.is_empty()) else {
        return ResponseShape::Unknown;
    };
    match response.content.iter().find(|(name, _)| name.contains("json") || name.contains("*/*")) {
        Some((_, media_type)) => {
            let found = media_type
                .schema
                .map_or(ResponseShape::Unknown, |schema| schema_shape(spec, schema, MAX_DEPTH, &mut HashSet::new()));
            let selects_part =
                |parameter: &Parameter| parameter.location == ParameterLocation::Query && selects_part(&parameter.name);
            if found == ResponseShape::WrappedList && operation.parameters.iter().any(selects_part) {
                ResponseShape::PartialList
            } else {
                found
            }
        }
        None if response.content.is_empty() => ResponseShape::Unknown,
        None => ResponseShape::Single,
    }
}

fn schema_shape(spec: &Spec, id: SchemaId, depth: usize, seen: &mut HashSet<SchemaId>) -> ResponseShape {
    let schema = spec.schema(id);
    if schema.types.contains(Type::Array) {
        return ResponseShape::List;
    }
    if !seen.insert(id) {
        return ResponseShape::Single;
    }
    let mut found = ResponseShape::Single;
    for part in schema.reference.iter().chain(&schema.all_of).chain(&schema.any_of).chain(&schema.one_of) {
        match schema_shape(spec, *part, depth, seen) {
            ResponseShape::List => return ResponseShape::List,
            ResponseShape::WrappedList => found = ResponseShape::WrappedList,
            ResponseShape::PartialList | ResponseShape::Single | ResponseShape::Unknown => {}
        }
    }
    for property in schema.properties.values().filter(|_| depth > 0) {
        if matches!(schema_shape(spec, *property, depth - 1, seen), ResponseShape::List | ResponseShape::WrappedList) {
            found = ResponseShape::WrappedList;
        }
    }
    found
}
