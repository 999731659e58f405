//! `headers.rs`: a constant for each documented header of a response.

use crate::ir::{Api, HeaderKey, Type, TypeKind};
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, gate, ident};
use crate::render::docs::doc_comment;
use crate::render::docs::markdown::code;
use crate::render::files::SourceFile;
use crate::render::files::Target;
use askama::Template;
use proc_macro2::{Ident, Literal, TokenStream};

#[derive(Template)]
#[template(path = "headers.rs.jinja")]
struct HeadersFile<'a> {
    root: &'a str,
    runtime: &'a str,
    uses_types: bool,
    uses_codec: bool,
    headers: Vec<HeaderView>,
}

struct HeaderView {
    docs: TokenStream,
    gate: TokenStream,
    constant: Ident,
    ty: TokenStream,
    constructor: Ident,
    name: Literal,
}

/// The file, if the API has such headers.
pub fn file(api: &Api, target: &Target) -> Option<SourceFile> {
    let paths = Paths::in_types();
    let headers: Vec<HeaderView> = api.headers.iter().map(|header| view(api, header, &paths)).collect();
    let file = HeadersFile {
        root: &target.root,
        runtime: &target.runtime,
        uses_types: paths.names_types(),
        uses_codec: paths.names_codec(),
        headers,
    };
    (!api.headers.is_empty()).then(|| SourceFile::new("src/headers.rs", file.to_string()))
}

fn view(api: &Api, header: &HeaderKey, paths: &Paths) -> HeaderView {
    let types = header.ty.named();
    HeaderView {
        docs: doc_comment::outer(&doc_comment::text(&header.docs, &code(&header.wire))),
        gate: gate(types.first().map(|id| api.type_def(*id).features.as_slice()).unwrap_or_default()),
        constant: ident(&header.constant),
        ty: tokens::ty(api, &header.ty, paths),
        constructor: ident(constructor(api, &header.ty)),
        name: Literal::string(&header.wire),
    }
}

/// The constructor for headers of this type, by how their values are written.
fn constructor(api: &Api, ty: &Type) -> &'static str {
    match ty {
        Type::List(item) if is_string(api, item) => "string_list",
        Type::List(_) => "json_list",
        ty if is_string(api, ty) => "string",
        _ => "json",
    }
}

/// Whether a value of the type is a string, which a header has without quotes.
fn is_string(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Secret | Type::Format(_) => true,
        Type::Named(id) => match &api.type_def(*id).kind {
            TypeKind::Enum(values) => values.ty == Type::String,
            TypeKind::Newtype(newtype) => is_string(api, &newtype.ty),
            TypeKind::Struct(_) | TypeKind::Union(_) => false,
        },
        _ => false,
    }
}
