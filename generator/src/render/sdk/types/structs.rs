//! A struct: its fields, its constructor and its setters.

use super::TypeContext;
use crate::ir::{Api, Field, Presence, Struct, Value};
use crate::render::code::coercion::coerce;
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, constant, deprecated, field_type, ident, setter_attributes};
use crate::render::docs::doc_comment;
use crate::render::docs::type_docs;
use crate::render::sdk::setter::{SetterView, argument_name};
use askama::Template;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

#[derive(Template)]
#[template(path = "types/struct.rs.jinja")]
struct StructFile<'a> {
    root: &'a str,
    runtime: &'a str,
    uses_types: bool,
    docs: TokenStream,
    name: Ident,
    fields: Vec<FieldLine>,
    in_requests: bool,
    is_default: bool,
    new_docs: TokenStream,
    new_allow: TokenStream,
    new_arguments: TokenStream,
    new_body: TokenStream,
    setters: Vec<SetterView>,
    listed: TokenStream,
    is_boxed: bool,
    additional: Option<TokenStream>,
    item: Option<TokenStream>,
}

struct FieldLine {
    docs: TokenStream,
    name: Ident,
    ty: TokenStream,
}

/// The file of a struct.
pub fn file(context: &TypeContext<'_>, object: &Struct) -> String {
    let TypeContext { api, target, definition, is_boxed } = *context;
    let paths = Paths::in_types();
    let fields: Vec<FieldLine> = object
        .fields
        .iter()
        .map(|field| FieldLine {
            docs: doc_comment::outer(&type_docs::field(field)),
            name: ident(&field.name),
            ty: field_type(api, &field.ty, field.presence, &paths),
        })
        .collect();
    let required: Vec<&Field> =
        object.fields.iter().filter(|field| field.presence.is_required() && field.constant.is_none()).collect();
    let optional = object.fields.iter().filter(|field| !field.presence.is_required());
    let setters: Vec<SetterView> = optional.flat_map(|field| setters(api, field, &paths)).collect();
    let (new_arguments, new_body) = constructor(api, &required, &paths);
    let additional = object.additional.as_ref().map(|ty| tokens::ty(api, ty, &paths));
    let item = object.item.as_ref().map(|item| tokens::ty(api, item, &paths));
    let file = StructFile {
        root: &target.root,
        runtime: &target.runtime,
        uses_types: paths.names_types(),
        docs: doc_comment::outer(&type_docs::definition(definition)),
        name: ident(&definition.name),
        in_requests: definition.in_requests,
        is_default: required.is_empty(),
        new_docs: doc_comment::outer(&type_docs::constructor(&definition.name, object)),
        new_allow: if required.len() > 7 { quote!(#[allow(clippy::too_many_arguments)]) } else { quote!() },
        new_arguments,
        new_body,
        setters,
        listed: listed(object, &paths),
        is_boxed,
        fields,
        additional,
        item,
    };
    file.to_string()
}

/// The arguments and the body of the constructor.
fn constructor(api: &Api, required: &[&Field], paths: &Paths) -> (TokenStream, TokenStream) {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in required {
        let name = ident(&field.name);
        let (argument, value) = match field.presence {
            Presence::RequiredNullable => (field_type(api, &field.ty, field.presence, paths), None),
            _ => {
                let coercion = coerce(api, &field.ty, &name, paths);
                let value = (!coercion.is_exact()).then(|| coercion.value());
                (coercion.argument, value)
            }
        };
        arguments.push(quote!(#name: #argument));
        values.push(value.map_or_else(|| quote!(#name), |value| quote!(#name: #value)));
    }
    let body =
        if required.is_empty() { quote!(codec::Empty::empty()) } else { quote!(Self { #(#values,)* ..codec::Empty::empty() }) };
    (quote!(#(#arguments),*), body)
}

/// The setter of an optional field, and the one that makes it null. The setter of a field with a single allowed value has no argument.
fn setters(api: &Api, field: &Field, paths: &Paths) -> Vec<SetterView> {
    let name = ident(&field.name);
    let value = argument_name(&field.ty);
    let coercion = coerce(api, &field.ty, &value, paths);
    let (argument, expression) = match &field.constant {
        Some(only) => (quote!(), constant(only, paths)),
        None => {
            let (ty, expression) = (&coercion.argument, coercion.value());
            (quote!(#value: #ty), expression)
        }
    };
    let is_nullable = field.presence == Presence::OptionalNullable;
    let set = if is_nullable {
        quote!(self.#name = codec::Nullable::Value(#expression);)
    } else {
        quote!(self.#name = Some(#expression);)
    };
    let mut setters = vec![SetterView {
        docs: doc_comment::outer(&type_docs::setter(field)),
        attributes: setter_attributes(&field.name, field.docs.deprecated),
        name: name.clone(),
        argument,
        body: set,
    }];
    if let Some(clear) = &field.clear {
        setters.push(SetterView {
            docs: doc_comment::outer(&type_docs::clearing_setter(field)),
            attributes: deprecated(field.docs.deprecated),
            name: ident(clear),
            argument: quote!(),
            body: quote!(self.#name = codec::Nullable::Null;),
        });
    }
    setters
}

/// The fields as the macro of the codec takes them: the key where it isn't the field's name, the presence, and the only value.
fn listed(object: &Struct, paths: &Paths) -> TokenStream {
    let fields = object.fields.iter().map(|field| {
        let name = ident(&field.name);
        let wire = &field.wire;
        let key = (field.wire != field.name).then(|| quote!(as #wire));
        let constant = field.constant.as_ref().filter(|_| field.presence == Presence::Required).map(|value| {
            let value = constant(value, paths);
            quote!(= #value)
        });
        let presence = match &field.constant {
            // JSON of several parts can be written in several ways.
            Some(Value::String(_) | Value::Integer(_) | Value::Bool(_)) if constant.is_some() => ident("Fixed"),
            _ if field.presence.is_required() => ident("Required"),
            _ => ident("Optional"),
        };
        quote!(#name #key: #presence #constant)
    });
    quote!(#(#fields),*)
}
