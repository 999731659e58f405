//! Which resources at the top mention which types, so that a program that needs one resource compiles only its types; and which types
//! a request can contain, which get a constructor and setters, and which a response can.

use crate::ir::{Direction, Resource, Type, TypeDef, TypeId};

/// Marks every definition with the features that mention it, directly or through other types. One that none mentions is always
/// compiled, with all that it mentions.
pub fn find(resources: &[Resource], definitions: &mut [TypeDef]) {
    let edges: Vec<Vec<TypeId>> = definitions.iter().map(mentioned).collect();
    for resource in resources {
        let mut requests = Vec::new();
        let mut responses = Vec::new();
        resource.visit_types(&mut |direction, ty| {
            if let Type::Named(id) = ty {
                match direction {
                    Direction::Request => requests.push(*id),
                    Direction::Response => responses.push(*id),
                }
            }
        });
        let everything = requests.iter().chain(&responses).copied().collect();
        for id in reached(&edges, everything) {
            definitions[id.0].features.extend(resource.feature.clone());
        }
        for id in reached(&edges, requests) {
            definitions[id.0].in_requests = true;
        }
        for id in reached(&edges, responses) {
            definitions[id.0].in_responses = true;
        }
    }
    let always = (0..definitions.len()).filter(|index| definitions[*index].features.is_empty()).map(TypeId).collect();
    for id in reached(&edges, always) {
        definitions[id.0].features.clear();
    }
}

/// The definitions that a definition mentions.
fn mentioned(definition: &TypeDef) -> Vec<TypeId> {
    let mut ids = Vec::new();
    definition.visit_types(&mut |ty| {
        if let Type::Named(id) = ty {
            ids.push(*id);
        }
    });
    ids
}

fn reached(edges: &[Vec<TypeId>], mut open: Vec<TypeId>) -> Vec<TypeId> {
    let mut seen = vec![false; edges.len()];
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut seen[id.0], true) {
            open.extend(&edges[id.0]);
        }
    }
    (0..edges.len()).filter(|index| seen[*index]).map(TypeId).collect()
}
