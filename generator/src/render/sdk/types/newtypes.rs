//! A newtype around a string or an integer.

use super::TypeContext;
use crate::ir::Newtype;
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, ident};
use crate::render::docs::doc_comment;
use crate::render::docs::type_docs;
use askama::Template;
use proc_macro2::{Ident, TokenStream};

#[derive(Template)]
#[template(path = "types/newtype.rs.jinja")]
struct NewtypeFile<'a> {
    runtime: &'a str,
    docs: TokenStream,
    name: Ident,
    inner: TokenStream,
}

/// The file of a newtype.
pub fn file(context: &TypeContext<'_>, newtype: &Newtype) -> String {
    let TypeContext { api, target, definition, .. } = *context;
    let file = NewtypeFile {
        runtime: &target.runtime,
        docs: doc_comment::outer(&type_docs::definition(definition)),
        name: ident(&definition.name),
        inner: tokens::ty(api, &newtype.ty, &Paths::in_types()),
    };
    file.to_string()
}
