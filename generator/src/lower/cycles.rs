//! A type that holds itself would be infinitely large, so such a field is put on the heap. A list or a map is on the heap anyway;
//! and what must hold itself can't exist at all.

use crate::diagnostics::{Code, Diagnostic, Faults};
use crate::ir::{Presence, Type, TypeDef, TypeId, TypeKind};
use crate::source::At;

/// Boxes the fields and variants on a cycle.
pub fn cut(definitions: &mut [TypeDef], faults: &Faults) {
    let required: Vec<Vec<TypeId>> = definitions.iter().map(|definition| held(definition, true)).collect();
    let any: Vec<Vec<TypeId>> = definitions.iter().map(|definition| held(definition, false)).collect();
    for (index, definition) in definitions.iter_mut().enumerate() {
        if reaches(&required, &required[index], TypeId(index)) {
            Diagnostic::new(
                Code::InfiniteType,
                At::Key(definition.place.clone()),
                format!("a `{}` must hold another one without end", definition.name),
            )
            .help("make one of the properties on the way optional, nullable, or a list")
            .record(faults);
        }
        let on_cycle = |ty: &Type| match ty {
            Type::Named(id) => *id == TypeId(index) || reaches(&any, &any[id.0], TypeId(index)),
            _ => false,
        };
        let box_it = |ty: &mut Type| {
            if on_cycle(ty) {
                *ty = Type::Boxed(Box::new(ty.clone()));
            }
        };
        match &mut definition.kind {
            TypeKind::Struct(object) => object.fields.iter_mut().for_each(|field| box_it(&mut field.ty)),
            TypeKind::Union(union) => union.variants.iter_mut().for_each(|variant| box_it(&mut variant.ty)),
            TypeKind::Enum(_) | TypeKind::Newtype(_) => {}
        }
    }
}

/// The definitions that a value of this one holds in place; with `always`, those that every value holds.
fn held(definition: &TypeDef, always: bool) -> Vec<TypeId> {
    let named = |ty: &Type| match ty {
        Type::Named(id) => Some(*id),
        _ => None,
    };
    match &definition.kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().filter(|field| !always || field.presence == Presence::Required);
            fields.filter_map(|field| named(&field.ty)).collect()
        }
        // A union always has another variant, the unknown one.
        TypeKind::Union(_) if always => Vec::new(),
        TypeKind::Union(union) => union.variants.iter().filter_map(|variant| named(&variant.ty)).collect(),
        TypeKind::Enum(_) | TypeKind::Newtype(_) => Vec::new(),
    }
}

fn reaches(edges: &[Vec<TypeId>], from: &[TypeId], target: TypeId) -> bool {
    let mut seen = vec![false; edges.len()];
    let mut open = from.to_vec();
    while let Some(id) = open.pop() {
        if id == target {
            return true;
        }
        if !std::mem::replace(&mut seen[id.0], true) {
            open.extend(&edges[id.0]);
        }
    }
    false
}
