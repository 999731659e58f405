//! Which resources at the top reach which types, so that a program that needs one resource compiles only its types; and which
//! types a request can hold, which are the ones that get a constructor and setters, and which a response.

use crate::ir::{Operation, Resource, TypeDef, TypeId};
use crate::lower::naming::type_names::types_of;

/// Marks every definition with the features that reach it. A definition that none reaches is always there, with all that it is made
/// of.
pub fn find(resources: &[Resource], definitions: &mut [TypeDef]) {
    let edges: Vec<Vec<TypeId>> = definitions
        .iter_mut()
        .map(|definition| {
            let mut ids = Vec::new();
            types_of(&mut definition.kind, &mut |ty| ids.extend(ty.named()));
            ids
        })
        .collect();
    for resource in resources {
        let mut everything = Vec::new();
        let mut requests = Vec::new();
        let mut responses = Vec::new();
        each_operation(resource, &mut |operation| {
            let parameters = operation.arguments.iter().chain(&operation.options);
            requests.extend(parameters.flat_map(|parameter| parameter.ty.named()));
            requests.extend(operation.body.iter().flat_map(|body| body.ty.named()));
            responses.extend(operation.response.ty.named());
            responses.extend(operation.response.successes.iter().flat_map(|success| success.ty.named()));
            responses.extend(operation.response.stream.iter().filter_map(|stream| stream.ty()).flat_map(|ty| ty.named()));
            responses.extend(operation.headers().flat_map(|header| header.ty.named()));
            responses.extend(operation.errors.iter().filter_map(|error| error.ty.as_ref()).flat_map(|ty| ty.named()));
        });
        everything.extend(requests.iter().chain(&responses));
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

pub fn each_operation<'a>(resource: &'a Resource, each: &mut dyn FnMut(&'a Operation)) {
    resource.operations.iter().for_each(&mut *each);
    resource.children.iter().for_each(|child| each_operation(child, each));
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
