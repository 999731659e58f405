//! `headers.rs`: a constant for each header that answers may have.

use super::docs;
use super::markdown::code;
use super::tokens::{self, Paths, gate, ident};
use super::{Draft, Target};
use crate::ir::{Api, HeaderKey, Type, TypeKind};
use askama::Template;
use proc_macro2::{Ident, Literal, TokenStream};

#[derive(Template)]
#[template(path = "headers.rs.jinja")]
struct HeadersFile<'a> {
    root: &'a str,
    runtime: &'a str,
    uses_types: bool,
    headers: Vec<HeaderView>,
}

struct HeaderView {
    docs: TokenStream,
    gate: TokenStream,
    constant: Ident,
    ty: TokenStream,
    form: Ident,
    name: Literal,
}

/// The file, if the API has such headers.
pub fn file(api: &Api, target: &Target) -> Option<Draft> {
    let headers: Vec<HeaderView> = api.headers.iter().map(|header| view(api, header)).collect();
    let uses_types = super::types::mentions_types(headers.iter().map(|header| &header.ty));
    let file = HeadersFile { root: &target.root, runtime: &target.runtime, uses_types, headers };
    (!api.headers.is_empty()).then(|| Draft::new("src/headers.rs", file.to_string()))
}

fn view(api: &Api, header: &HeaderKey) -> HeaderView {
    let types = header.ty.named();
    HeaderView {
        docs: docs::outer(&docs::text(&header.docs, &code(&header.wire))),
        gate: gate(types.first().map(|id| api.type_def(*id).features.as_slice()).unwrap_or_default()),
        constant: ident(&header.constant),
        ty: tokens::ty(api, &header.ty, &Paths::in_resources()),
        form: ident(form(api, &header.ty)),
        name: Literal::string(&header.wire),
    }
}

/// The constructor that says how a header of this type is written.
fn form(api: &Api, ty: &Type) -> &'static str {
    match ty {
        Type::List(item) if is_text(api, item) => "string_list",
        Type::List(_) => "json_list",
        ty if is_text(api, ty) => "string",
        _ => "json",
    }
}

/// Whether a value of the type is a text without quotes.
fn is_text(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Secret | Type::Format(_) => true,
        Type::Named(id) => match &api.type_def(*id).kind {
            TypeKind::Enum(values) => values.ty == Type::String,
            TypeKind::Newtype(newtype) => is_text(api, &newtype.ty),
            TypeKind::Struct(_) | TypeKind::Union(_) => false,
        },
        _ => false,
    }
}
