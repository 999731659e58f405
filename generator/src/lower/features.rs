//! Which resources at the top reach which types, so that a program that needs one resource compiles only its types; and which
//! types a request can hold, which are the ones that get a constructor and setters.

use super::type_names::types_of;
use crate::ir::{Operation, Resource, Type, TypeDef, TypeId};

/// Marks every definition with the features that reach it. A definition that none reaches is always there, with all that it is made
/// of.
pub fn find(resources: &[Resource], definitions: &mut [TypeDef]) {
    let edges: Vec<Vec<TypeId>> = definitions
        .iter_mut()
        .map(|definition| {
            let mut ids = Vec::new();
            types_of(&mut definition.kind, &mut |ty| ids.extend(named(ty)));
            ids
        })
        .collect();
    for resource in resources {
        let mut everything = Vec::new();
        let mut requests = Vec::new();
        each_operation(resource, &mut |operation| {
            let parameters = operation.arguments.iter().chain(&operation.options);
            requests.extend(parameters.filter_map(|parameter| named(&parameter.ty)));
            requests.extend(operation.body.iter().filter_map(|body| named(&body.ty)));
            everything.extend(named(&operation.answer.ty));
        });
        everything.extend(&requests);
        for id in reached(&edges, everything) {
            definitions[id.0].features.extend(resource.feature.clone());
        }
        for id in reached(&edges, requests) {
            definitions[id.0].in_requests = true;
        }
    }
    let always = (0..definitions.len()).filter(|index| definitions[*index].features.is_empty()).map(TypeId).collect();
    for id in reached(&edges, always) {
        definitions[id.0].features.clear();
    }
}

fn each_operation<'a>(resource: &'a Resource, each: &mut dyn FnMut(&'a Operation)) {
    resource.operations.iter().for_each(&mut *each);
    resource.children.iter().for_each(|child| each_operation(child, each));
}

fn named(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => named(inner),
        _ => None,
    }
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
