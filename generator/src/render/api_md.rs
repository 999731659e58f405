//! `api.md`: every method with its signature and its `METHOD /path`, and every type with its fields. It is made to be read in the
//! diff of a pull request: what changed there changed for the users.

use super::File;
use super::resources::call_path;
use super::tokens::{self, Paths, field_type, ident, take};
use crate::ir::{Api, Operation, Resource, TypeDef, TypeKind};
use proc_macro2::TokenStream;
use quote::quote;

/// The file.
pub fn file(api: &Api) -> File {
    let mut text = format!(
        "# The public face of `{}`\n\nMade by `cargo xtask codegen`. Each method gives a request that is sent when it is awaited; what \
         it is awaited to stands behind `=>`.\n\n## Methods\n",
        api.crate_name
    );
    for way in api.all_resources() {
        if let Some(resource) = way.last() {
            text.push_str(&resource_text(api, &way, resource));
        }
    }
    text.push_str("\n## Types\n");
    for definition in &api.types {
        text.push_str(&type_text(api, definition));
    }
    File { path: "api.md".to_owned(), text }
}

fn resource_text(api: &Api, way: &[&Resource], resource: &Resource) -> String {
    let mut text = format!("\n### `{}`\n", call_path(way));
    for operation in &resource.operations {
        text.push_str(&format!(
            "\n`{} {}`\n\n```rust\n{}\n```\n",
            operation.method,
            operation.path,
            operation_text(api, operation)
        ));
    }
    text
}

fn operation_text(api: &Api, operation: &Operation) -> String {
    let paths = public_paths();
    let name = ident(&operation.name);
    let mut arguments: Vec<TokenStream> = operation
        .arguments
        .iter()
        .map(|parameter| {
            let name = ident(&parameter.name);
            let argument = take(api, &parameter.ty, &name, &paths).argument;
            quote!(#name: #argument)
        })
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let (name, ty) = (ident(&body.name), tokens::ty(api, &body.ty, &paths));
        arguments.push(quote!(#name: #ty));
    }
    let mut lines = vec![spaced(&quote!(fn #name(#(#arguments),*)))];
    for parameter in &operation.options {
        let name = ident(&parameter.name);
        let argument = take(api, &parameter.ty, &name, &paths).argument;
        lines.push(format!("    .{}", spaced(&quote!(fn #name(#argument))).trim_start_matches("fn ")));
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        let (name, ty) = (ident(&body.name), tokens::ty(api, &body.ty, &paths));
        lines.push(format!("    .{}", spaced(&quote!(fn #name(#ty))).trim_start_matches("fn ")));
    }
    if let Some(page) = &operation.page {
        let item = spaced(&tokens::ty(api, &page.item, &paths));
        lines.push(format!("    .items() -> Items<{item}>"));
    }
    lines.push(format!("    => {}", spaced(&tokens::ty(api, &operation.answer.ty, &paths))));
    lines.join("\n")
}

fn type_text(api: &Api, definition: &TypeDef) -> String {
    let paths = public_paths();
    let name = &definition.name;
    let lines: Vec<String> = match &definition.kind {
        TypeKind::Newtype(newtype) => {
            return format!("\n```rust\nstruct {name}({})\n```\n", spaced(&tokens::ty(api, &newtype.ty, &paths)));
        }
        TypeKind::Enum(values) => {
            let variant = |variant: &crate::ir::Variant| format!("    {}, // {}", variant.name, variant.wire.join(", "));
            [format!("enum {name} {{")].into_iter().chain(values.variants.iter().map(variant)).chain(["}".to_owned()]).collect()
        }
        TypeKind::Union(union) => {
            let variant = |variant: &crate::ir::Variant| {
                format!(
                    "    {}({}), // {}: {}",
                    variant.name,
                    spaced(&tokens::ty(api, &variant.ty, &paths)),
                    union.tag,
                    variant.wire.join(", ")
                )
            };
            [format!("enum {name} {{")].into_iter().chain(union.variants.iter().map(variant)).chain(["}".to_owned()]).collect()
        }
        TypeKind::Struct(object) => {
            let field = |field: &crate::ir::Field| {
                let ty = spaced(&field_type(api, &field.ty, field.presence, &paths));
                let wire = if field.wire == field.name { String::new() } else { format!(" // {}", field.wire) };
                format!("    {}: {ty},{wire}", field.name)
            };
            let required = object.fields.iter().filter(|field| field.presence.is_required() && field.constant.is_none());
            let arguments: Vec<&str> = required.map(|field| field.name.as_str()).collect();
            let new = definition.in_requests.then(|| format!("    fn new({})", arguments.join(", ")));
            [format!("struct {name} {{")]
                .into_iter()
                .chain(object.fields.iter().map(field))
                .chain(new)
                .chain(["}".to_owned()])
                .collect()
        }
    };
    format!("\n```rust\n{}\n```\n", lines.join("\n"))
}

/// How users refer to the SDK's own names after importing them.
fn public_paths() -> Paths {
    Paths { types: quote!(types), codec: quote!(keep) }
}

/// Tokens on one line, spaced as people do, without the modules that every reader knows.
fn spaced(tokens: &TokenStream) -> String {
    let mut text = tokens.to_string();
    for (from, to) in [
        (" :: ", "::"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" :", ":"),
        ("& ", "&"),
    ] {
        text = text.replace(from, to);
    }
    ["keep::", "types::", "secrecy::", "jiff::", "uuid::"].iter().fold(text, |text, module| text.replace(module, ""))
}
