//! The conversions into a union by way of a variant that is a union itself, such as a condition in a list of conditions: users pass a
//! value of one of the inner variants without naming either enum.

use crate::ir::{Api, Type, TypeDef, TypeId, TypeKind, Union};
use crate::render::code::tokens::{Paths, name_of, ty};
use proc_macro2::TokenStream;
use quote::quote;

/// The types that convert into a union by way of one of its variants.
pub struct ConversionLine {
    pub variant: TokenStream,
    pub types: TokenStream,
}

/// The conversions by way of a variant.
pub fn through_variants(api: &Api, definition: &TypeDef, union: &Union, paths: &Paths) -> Vec<ConversionLine> {
    let line = |(id, types): (TypeId, Vec<&Type>)| {
        let types = rust_types(api, &types, paths);
        ConversionLine { variant: paths.named(&name_of(api, id)), types: quote!(#(#types),*) }
    };
    by_variants(api, definition, union).into_iter().map(line).collect()
}

/// Every type that converts into a union: those of its variants, and those that do so by way of a variant.
pub fn all(api: &Api, definition: &TypeDef, union: &Union, paths: &Paths) -> Vec<TokenStream> {
    let is_only = |ty: &Type| union.variants.iter().filter(|other| other.ty == *ty).count() == 1;
    let own: Vec<&Type> = union.variants.iter().map(|variant| &variant.ty).filter(|ty| is_only(ty)).map(Type::unboxed).collect();
    let through = if definition.in_requests { by_variants(api, definition, union) } else { Vec::new() };
    let through = through.iter().flat_map(|(_, types)| rust_types(api, types, paths));
    rust_types(api, &own, paths).into_iter().chain(through).collect()
}

/// The variants that are unions, with the types that convert by way of them. A type with a variant of its own isn't among them, nor one
/// that is in two of these unions.
fn by_variants<'a>(api: &'a Api, definition: &TypeDef, union: &Union) -> Vec<(TypeId, Vec<&'a Type>)> {
    let own: Vec<&Type> = union.variants.iter().map(|variant| variant.ty.unboxed()).collect();
    let inner: Vec<(TypeId, Vec<&Type>)> = own.iter().filter_map(|ty| variants_of(api, ty)).collect();
    let is_only = |ty: &Type| inner.iter().flat_map(|(_, types)| types).filter(|other| **other == ty).count() == 1;
    let is_itself = |ty: &Type| matches!(ty, Type::Named(id) if api.type_def(*id).name == definition.name);
    let new = |ty: &&Type| !own.contains(ty) && is_only(ty) && !is_itself(ty);
    let by = inner.iter().map(|(id, types)| (*id, types.iter().copied().filter(new).collect::<Vec<_>>()));
    by.filter(|(_, types)| !types.is_empty()).collect()
}

/// The types in Rust. With `String` comes `&str`.
fn rust_types(api: &Api, types: &[&Type], paths: &Paths) -> Vec<TokenStream> {
    let borrowed = types.contains(&&Type::String).then(|| quote!(&str));
    types.iter().map(|converted| ty(api, converted, paths)).chain(borrowed).collect()
}

/// The types that convert into a type that is a union.
fn variants_of<'a>(api: &'a Api, ty: &Type) -> Option<(TypeId, Vec<&'a Type>)> {
    let Type::Named(id) = ty else { return None };
    let TypeKind::Union(union) = &api.type_def(*id).kind else { return None };
    let types = || union.variants.iter().map(|variant| variant.ty.unboxed());
    let is_only = |ty: &Type| union.variants.iter().filter(|other| other.ty.unboxed() == ty).count() == 1;
    Some((*id, types().filter(|ty| is_only(ty)).collect()))
}
