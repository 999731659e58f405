//! The shape of an operation's response, as far as the method name depends on it: `list` is for operations that return several
//! items.

use crate::lower::pagination::infer::selects_part;
use crate::openapi::{Operation, Parameter, ParameterLocation, SchemaId, Spec, Type};
use std::collections::HashSet;

/// How deep a list may be nested in a response: `{ result: { collections: [..] } }`.
const MAX_DEPTH: usize = 2;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponseShape {
    /// A list.
    List,
    /// An object with a list, of which a query parameter selects a part.
    PartialList,
    /// An object with a list.
    WrappedList,
    /// One item, or no JSON.
    Single,
    /// The document doesn't declare it.
    Unknown,
}

/// The shape of the success response.
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
