//! The named types, a file each.

mod conversions;
mod enums;
mod newtypes;
mod structs;
mod unions;

pub use conversions::all as conversions;

use crate::ir::{Api, Type, TypeDef, TypeId, TypeKind};
use crate::render::code::tokens::{gate, ident};
use crate::render::files::SourceFile;
use crate::render::files::Target;
use askama::Template;
use indexmap::IndexMap;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use rayon::prelude::*;
use std::collections::HashSet;

/// A type, and what it is rendered by.
struct TypeContext<'a> {
    api: &'a Api,
    target: &'a Target,
    definition: &'a TypeDef,
    /// Whether a value of the type is in a box somewhere.
    is_boxed: bool,
}

/// `types/mod.rs` and a file for each type.
pub fn files(api: &Api, target: &Target) -> Vec<SourceFile> {
    let module = TypesModule {
        types: api.types.iter().map(|ty| TypeLine { gate: gate(&ty.features), module: ident(&ty.module) }).collect(),
        exports: exports(api),
    };
    let mut files = vec![SourceFile::new("src/types/mod.rs", module.to_string())];
    let boxed = boxed(api);
    files.par_extend(api.types.par_iter().enumerate().map(|(index, definition)| {
        let context = TypeContext { api, target, definition, is_boxed: boxed.contains(&TypeId(index)) };
        let text = match &definition.kind {
            TypeKind::Struct(object) => structs::file(&context, object),
            TypeKind::Enum(values) => enums::file(&context, values),
            TypeKind::Union(union) => unions::file(&context, union),
            TypeKind::Newtype(newtype) => newtypes::file(&context, newtype),
        };
        SourceFile::new(format!("src/types/{}.rs", definition.module), text)
    }));
    files
}

#[derive(Template)]
#[template(path = "types_mod.rs.jinja")]
struct TypesModule {
    types: Vec<TypeLine>,
    exports: Vec<ExportLine>,
}

struct TypeLine {
    gate: TokenStream,
    module: Ident,
}

struct ExportLine {
    gate: TokenStream,
    names: TokenStream,
}

/// The exports, those with the same features together.
fn exports(api: &Api) -> Vec<ExportLine> {
    let mut groups: IndexMap<&[String], Vec<&TypeDef>> = IndexMap::new();
    for ty in &api.types {
        groups.entry(&ty.features).or_default().push(ty);
    }
    let export = |(features, types): (&[String], Vec<&TypeDef>)| {
        let names = types.iter().map(|ty| (ident(&ty.module), ident(&ty.name))).map(|(module, name)| quote!(#module::#name));
        ExportLine { gate: gate(features), names: quote!(#(#names),*) }
    };
    groups.into_iter().map(export).collect()
}

/// The types that another one, or the type itself, contains in a box.
fn boxed(api: &Api) -> HashSet<TypeId> {
    let mut boxed = HashSet::new();
    api.visit_types(&mut |ty| {
        if let Type::Boxed(inner) = ty {
            boxed.extend(inner.named());
        }
    });
    boxed
}
