//! A recursive type has infinite size, so a field on the cycle is put on the heap. A list or a map is on the heap anyway; and a type
//! that requires itself has no finite value at all, so its fields on the cycle are treated as optional.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Presence, Type, TypeDef, TypeId, TypeKind};
use crate::source::At;

/// Boxes the fields and variants on a cycle.
pub fn cut(definitions: &mut [TypeDef], diagnostics: &Diagnostics) {
    let required: Vec<Vec<TypeId>> = definitions.iter().map(|definition| contained(definition, true)).collect();
    let any: Vec<Vec<TypeId>> = definitions.iter().map(|definition| contained(definition, false)).collect();
    let (endless, cycles) = (cycles(&required), cycles(&any));
    for (index, definition) in definitions.iter_mut().enumerate() {
        if required[index].iter().any(|id| endless[id.0] == endless[index]) {
            Diagnostic::new(
                Code::InfiniteType,
                At::Key(definition.place.clone()),
                format!("the recursive type `{}` has infinite size", definition.name),
            )
            .note("the required properties that lead back to it are treated as optional")
            .help("make one of them optional, nullable or a list")
            .record(diagnostics);
            if let TypeKind::Struct(object) = &mut definition.kind {
                let leads_back = |ty: &Type| in_place(ty).iter().any(|id| endless[id.0] == endless[index]);
                let fields = object.fields.iter_mut().filter(|field| field.presence == Presence::Required);
                fields.filter(|field| leads_back(&field.ty)).for_each(|field| field.presence = Presence::Optional);
            }
        }
        let on_cycle = |id: TypeId| cycles[id.0] == cycles[index];
        let box_it = |ty: &mut Type| box_in_place(ty, &on_cycle);
        match &mut definition.kind {
            TypeKind::Struct(object) => object.fields.iter_mut().for_each(|field| box_it(&mut field.ty)),
            TypeKind::Union(union) => union.variants.iter_mut().for_each(|variant| box_it(&mut variant.ty)),
            TypeKind::Enum(_) | TypeKind::Newtype(_) => {}
        }
    }
}

/// The definitions that a value of this one contains in place; with `always`, those that every value contains.
fn contained(definition: &TypeDef, always: bool) -> Vec<TypeId> {
    match &definition.kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().filter(|field| !always || field.presence == Presence::Required);
            fields.flat_map(|field| in_place(&field.ty)).collect()
        }
        // A union always has another variant, the unknown one.
        TypeKind::Union(_) if always => Vec::new(),
        TypeKind::Union(union) => union.variants.iter().flat_map(|variant| in_place(&variant.ty)).collect(),
        TypeKind::Enum(_) | TypeKind::Newtype(_) => Vec::new(),
    }
}

/// The definitions whose values are part of a value of this type, and not on the heap.
fn in_place(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Named(id) => vec![*id],
        Type::Tuple(members) => members.iter().flat_map(in_place).collect(),
        _ => Vec::new(),
    }
}

fn box_in_place(ty: &mut Type, is_boxed: &dyn Fn(TypeId) -> bool) {
    match ty {
        Type::Named(id) if is_boxed(*id) => *ty = Type::Boxed(Box::new(ty.clone())),
        Type::Tuple(members) => members.iter_mut().for_each(|member| box_in_place(member, is_boxed)),
        _ => {}
    }
}

/// For each definition the representative of its cycle: two are on one if each leads to the other (Kosaraju's algorithm).
fn cycles(edges: &[Vec<TypeId>]) -> Vec<usize> {
    let mut back = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        targets.iter().for_each(|target| back[target.0].push(TypeId(from)));
    }
    let mut left = Vec::new();
    let mut seen = vec![false; edges.len()];
    for start in 0..edges.len() {
        walk(edges, start, &mut seen, &mut |node| left.push(node));
    }
    let mut cycles = vec![0; edges.len()];
    seen.fill(false);
    for start in left.into_iter().rev() {
        walk(&back, start, &mut seen, &mut |node| cycles[node] = start);
    }
    cycles
}

/// Depth-first search from a node over those that weren't seen yet; `leave` gets each node after all that it leads to.
fn walk(edges: &[Vec<TypeId>], start: usize, seen: &mut [bool], leave: &mut dyn FnMut(usize)) {
    let mut open = Vec::new();
    if !std::mem::replace(&mut seen[start], true) {
        open.push((start, edges[start].iter()));
    }
    while let Some((node, rest)) = open.last_mut() {
        match rest.find(|next| !seen[next.0]) {
            Some(next) => {
                seen[next.0] = true;
                open.push((next.0, edges[next.0].iter()));
            }
            None => {
                leave(*node);
                open.pop();
            }
        }
    }
}
