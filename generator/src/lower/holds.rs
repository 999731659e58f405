//! What the answer of an operation holds, as far as its method's name is concerned: `list` is for what gives several things.

use super::answers::is_success;
use super::infer_pages::asks_for_part;
use crate::openapi::{Location, Operation, Parameter, SchemaId, Spec, Type};
use std::collections::HashSet;

/// How deep a list may be in an answer: `{ result: { collections: [..] } }`.
const DEEP: usize = 2;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
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
pub fn of(spec: &Spec, operation: &Operation) -> Holds {
    let successes = operation.responses.iter().filter(|(status, _)| is_success(**status)).map(|(_, response)| response);
    let Some(response) = successes.min_by_key(|response| response.content.is_empty()) else {
        return Holds::Unknown;
    };
    match response.content.iter().find(|(name, _)| name.contains("json") || name.contains("*/*")) {
        Some((_, media_type)) => {
            let found = media_type.schema.map_or(Holds::Unknown, |schema| holds(spec, schema, DEEP, &mut HashSet::new()));
            let asks_for_part = |parameter: &Parameter| parameter.location == Location::Query && asks_for_part(&parameter.name);
            if found == Holds::Wrapped && operation.parameters.iter().any(asks_for_part) { Holds::Part } else { found }
        }
        None if response.content.is_empty() => Holds::Unknown,
        None => Holds::One,
    }
}

fn holds(spec: &Spec, id: SchemaId, deep: usize, seen: &mut HashSet<SchemaId>) -> Holds {
    let schema = spec.schema(id);
    if schema.types.contains(Type::Array) {
        return Holds::List;
    }
    if !seen.insert(id) {
        return Holds::One;
    }
    let mut found = Holds::One;
    for part in schema.reference.iter().chain(&schema.all_of).chain(&schema.any_of).chain(&schema.one_of) {
        match holds(spec, *part, deep, seen) {
            Holds::List => return Holds::List,
            Holds::Wrapped => found = Holds::Wrapped,
            Holds::Part | Holds::One | Holds::Unknown => {}
        }
    }
    for property in schema.properties.values().filter(|_| deep > 0) {
        if matches!(holds(spec, *property, deep - 1, seen), Holds::List | Holds::Wrapped) {
            found = Holds::Wrapped;
        }
    }
    found
}
