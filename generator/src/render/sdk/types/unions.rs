//! A union: an enum of types.

use super::TypeContext;
use super::conversions::{ConversionLine, through_variants};
use crate::ir::{Union, Variant};
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, ident};
use crate::render::docs::doc_comment;
use crate::render::docs::type_docs;
use askama::Template;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

#[derive(Template)]
#[template(path = "types/union.rs.jinja")]
struct UnionFile<'a> {
    root: &'a str,
    runtime: &'a str,
    uses_types: bool,
    docs: TokenStream,
    name: Ident,
    tag: TokenStream,
    variants: Vec<VariantLine>,
    listed: TokenStream,
    conversions: Vec<ConversionLine>,
    is_boxed: bool,
}

struct VariantLine {
    docs: TokenStream,
    name: Ident,
    ty: TokenStream,
}

/// The file of a union.
pub fn file(context: &TypeContext<'_>, union: &Union) -> String {
    let TypeContext { api, target, definition, is_boxed } = *context;
    let paths = Paths::in_types();
    let variants: Vec<VariantLine> = union
        .variants
        .iter()
        .map(|variant| VariantLine {
            docs: doc_comment::outer(&type_docs::union_variant(variant)),
            name: ident(&variant.name),
            ty: tokens::ty(api, &variant.ty, &paths),
        })
        .collect();
    // A type that is in two variants converts into neither.
    let is_only = |variant: &Variant| union.variants.iter().filter(|other| other.ty == variant.ty).count() == 1;
    let listed = union.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let ty = tokens::ty(api, variant.ty.unboxed(), &paths);
        let converts = if is_only(variant) { quote!((#ty)) } else { quote!() };
        let tags = &variant.wire;
        let values = if union.tag.is_some() { quote!(= #(#tags)|*) } else { quote!() };
        quote!(#name #converts #values)
    });
    let conversions = match definition.in_requests {
        true => through_variants(api, definition, union, &paths),
        false => Vec::new(),
    };
    let tag = union.tag.as_ref().map(|tag| quote!(by #tag));
    let file = UnionFile {
        root: &target.root,
        runtime: &target.runtime,
        uses_types: paths.names_types(),
        docs: doc_comment::outer(&type_docs::definition(definition)),
        name: ident(&definition.name),
        tag: tag.unwrap_or_default(),
        listed: quote!(#(#listed),*),
        conversions,
        variants,
        is_boxed,
    };
    file.to_string()
}
