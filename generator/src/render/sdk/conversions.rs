//! What converts into a union in two steps. Where a variant is a union itself, as a condition is in a list of conditions or one of
//! them, a value of the inner one's variants is as clear, and naming both enums would only be noise.

use crate::ir::{Api, Type, TypeDef, TypeId, TypeKind, Union};
use crate::render::code::tokens::{Paths, ident, name_of, ty};
use proc_macro2::TokenStream;
use quote::quote;

/// The conversions by way of a variant.
pub fn through_variants(api: &Api, definition: &TypeDef, union: &Union, paths: &Paths) -> TokenStream {
    let name = ident(&definition.name);
    let conversions = by_variants(api, definition, union).into_iter().map(|(id, types)| {
        let (inner, types) = (paths.named(&name_of(api, id)), written(api, &types, paths));
        quote!(codec::union!(#name from #inner { #(#types),* });)
    });
    quote!(#(#conversions)*)
}

/// Everything that converts into a union: the types of its variants, and what does so by way of one.
pub fn all(api: &Api, definition: &TypeDef, union: &Union, paths: &Paths) -> Vec<TokenStream> {
    let is_only = |ty: &Type| union.variants.iter().filter(|other| other.ty == *ty).count() == 1;
    let own: Vec<&Type> = union.variants.iter().map(|variant| &variant.ty).filter(|ty| is_only(ty)).map(Type::unboxed).collect();
    let through = if definition.in_requests { by_variants(api, definition, union) } else { Vec::new() };
    let through = through.iter().flat_map(|(_, types)| written(api, types, paths));
    written(api, &own, paths).into_iter().chain(through).collect()
}

/// The variants that are unions, with the types that convert by way of them. A type that has a variant of its own, or could go by two
/// ways, has none.
fn by_variants<'a>(api: &'a Api, definition: &TypeDef, union: &Union) -> Vec<(TypeId, Vec<&'a Type>)> {
    let own: Vec<&Type> = union.variants.iter().map(|variant| variant.ty.unboxed()).collect();
    let inner: Vec<(TypeId, Vec<&Type>)> = own.iter().filter_map(|ty| variants_of(api, ty)).collect();
    let is_only = |ty: &Type| inner.iter().flat_map(|(_, types)| types).filter(|other| **other == ty).count() == 1;
    let is_itself = |ty: &Type| matches!(ty, Type::Named(id) if api.type_def(*id).name == definition.name);
    let new = |ty: &&Type| !own.contains(ty) && is_only(ty) && !is_itself(ty);
    let by = inner.iter().map(|(id, types)| (*id, types.iter().copied().filter(new).collect::<Vec<_>>()));
    by.filter(|(_, types)| !types.is_empty()).collect()
}

/// Types as Rust names them; with a `String`, a text that is borrowed converts, too.
fn written(api: &Api, types: &[&Type], paths: &Paths) -> Vec<TokenStream> {
    let text = types.contains(&&Type::String).then(|| quote!(&str));
    types.iter().map(|new| ty(api, new, paths)).chain(text).collect()
}

/// What converts into a type because it is a union.
fn variants_of<'a>(api: &'a Api, ty: &Type) -> Option<(TypeId, Vec<&'a Type>)> {
    let Type::Named(id) = ty else { return None };
    let TypeKind::Union(union) = &api.type_def(*id).kind else { return None };
    let types = || union.variants.iter().map(|variant| variant.ty.unboxed());
    let is_only = |ty: &Type| union.variants.iter().filter(|other| other.ty.unboxed() == ty).count() == 1;
    Some((*id, types().filter(|ty| is_only(ty)).collect()))
}
