//! What converts into a union in two steps. Where a variant is a union itself, as a condition is in a list of conditions or one of
//! them, a value of the inner one's variants is as clear, and naming both enums would only be noise.

use super::tokens::{Paths, ident, name_of, ty};
use super::types::unboxed;
use crate::ir::{Api, Type, TypeDef, TypeId, TypeKind, Union};
use proc_macro2::TokenStream;
use quote::quote;

/// The conversions by way of a variant. A type that has a variant of its own, or could go by two ways, has none.
pub fn through_variants(api: &Api, definition: &TypeDef, union: &Union, paths: &Paths) -> TokenStream {
    let own: Vec<&Type> = union.variants.iter().map(|variant| unboxed(&variant.ty)).collect();
    let inner: Vec<(TypeId, Vec<&Type>)> = own.iter().filter_map(|ty| variants_of(api, ty)).collect();
    let is_only = |ty: &Type| inner.iter().flat_map(|(_, types)| types).filter(|other| **other == ty).count() == 1;
    let is_itself = |ty: &Type| matches!(ty, Type::Named(id) if api.type_def(*id).name == definition.name);
    let name = ident(&definition.name);
    let conversions = inner.iter().map(|(id, types)| {
        let (by, inner) = (&paths.types, name_of(api, *id));
        let new = types.iter().filter(|ty| !own.contains(ty) && is_only(ty) && !is_itself(ty));
        let new: Vec<&Type> = new.copied().collect();
        let text = new.contains(&&Type::String).then(|| quote!(&str));
        let new: Vec<TokenStream> = new.iter().map(|new| ty(api, new, paths)).chain(text).collect();
        (!new.is_empty()).then(|| quote!(codec::union!(#name from #by::#inner { #(#new),* });))
    });
    quote!(#(#conversions)*)
}

/// What converts into a type because it is a union.
fn variants_of<'a>(api: &'a Api, ty: &Type) -> Option<(TypeId, Vec<&'a Type>)> {
    let Type::Named(id) = ty else { return None };
    let TypeKind::Union(union) = &api.type_def(*id).kind else { return None };
    let types = || union.variants.iter().map(|variant| unboxed(&variant.ty));
    let is_only = |ty: &Type| union.variants.iter().filter(|other| unboxed(&other.ty) == ty).count() == 1;
    Some((*id, types().filter(|ty| is_only(ty)).collect()))
}
