//! An enum of plain values.

use super::TypeContext;
use crate::ir::{Enum, Type};
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, ident};
use crate::render::docs::doc_comment;
use crate::render::docs::type_docs;
use askama::Template;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

#[derive(Template)]
#[template(path = "types/enum.rs.jinja")]
struct EnumFile<'a> {
    runtime: &'a str,
    docs: TokenStream,
    name: Ident,
    variants: Vec<ValueLine>,
    unknown_docs: TokenStream,
    ty: TokenStream,
    codec_macro: Ident,
    listed: TokenStream,
}

struct ValueLine {
    docs: TokenStream,
    name: Ident,
}

/// The file of an enum.
pub fn file(context: &TypeContext<'_>, values: &Enum) -> String {
    let TypeContext { api, target, definition, .. } = *context;
    let listed = values.variants.iter().map(|variant| {
        let (name, wire) = (ident(&variant.name), variant.wire.first().map_or("", String::as_str));
        let value = match wire.parse() {
            Ok(number) if values.ty == Type::I64 => Literal::i64_unsuffixed(number),
            _ => Literal::string(wire),
        };
        quote!(#name = #value)
    });
    let variants = values
        .variants
        .iter()
        .map(|variant| ValueLine { docs: doc_comment::outer(&type_docs::enum_variant(variant)), name: ident(&variant.name) });
    let codec_macro = match values.ty {
        Type::I64 => "integer_enum",
        Type::Raw => "value_enum",
        _ => "string_enum",
    };
    let file = EnumFile {
        runtime: &target.runtime,
        docs: doc_comment::outer(&type_docs::definition(definition)),
        name: ident(&definition.name),
        variants: variants.collect(),
        unknown_docs: doc_comment::outer(&type_docs::unknown_value(definition, values)),
        ty: tokens::ty(api, &values.ty, &Paths::in_types()),
        codec_macro: ident(codec_macro),
        listed: quote!(#(#listed),*),
    };
    file.to_string()
}
