//! The named types, a file each.

use crate::ir::{Api, Enum, Field, Newtype, Presence, Struct, Type, TypeDef, TypeId, TypeKind, Union, Value, Variant};
use crate::render::code::coercion::coerce;
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, constant, deprecated, field_type, gate, ident, module_path, setter_attributes};
use crate::render::docs::doc_comment;
use crate::render::docs::type_docs;
use crate::render::files::SourceFile;
use crate::render::files::Target;
use crate::render::sdk::conversions::through_variants;
use askama::Template;
use indexmap::IndexMap;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use rayon::prelude::*;
use std::collections::HashSet;

/// `types/mod.rs` and a file for each type.
pub fn files(api: &Api, target: &Target) -> Vec<SourceFile> {
    let module = TypesModule {
        types: api.types.iter().map(|ty| TypeLine { gate: gate(&ty.features), module: ident(&ty.module) }).collect(),
        exports: exports(api),
    };
    let mut files = vec![SourceFile::new("src/types/mod.rs", module.to_string())];
    let boxed = boxed(api);
    files.par_extend(api.types.par_iter().enumerate().map(|(index, definition)| {
        let is_boxed = boxed.contains(&TypeId(index));
        let text = match &definition.kind {
            TypeKind::Struct(object) => struct_file(api, target, definition, object, is_boxed),
            TypeKind::Enum(values) => enum_file(api, target, definition, values),
            TypeKind::Union(union) => union_file(api, target, definition, union, is_boxed),
            TypeKind::Newtype(newtype) => newtype_file(api, target, definition, newtype),
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

/// The types that the same features reach, together.
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
    setters: Vec<Setter>,
    listed: TokenStream,
    is_boxed: bool,
    additional: TokenStream,
    paginated: TokenStream,
}

struct FieldLine {
    docs: TokenStream,
    name: Ident,
    ty: TokenStream,
}

struct Setter {
    docs: TokenStream,
    attributes: TokenStream,
    name: Ident,
    argument: TokenStream,
    body: TokenStream,
}

fn struct_file(api: &Api, target: &Target, definition: &TypeDef, object: &Struct, is_boxed: bool) -> String {
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
    let setters: Vec<Setter> = optional.flat_map(|field| setters(api, field, &paths)).collect();
    let paginated = object.item.as_ref().map(|item| {
        let item = tokens::ty(api, item, &paths);
        let runtime = module_path(&target.runtime);
        let name = ident(&definition.name);
        quote!(impl #runtime::pagination::Paginated for #name { type Item = #item; })
    });
    let (new_arguments, new_body) = constructor(api, &required, &paths);
    let additional = object.additional.as_ref().map(|ty| tokens::ty(api, ty, &paths));
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
        listed: listed(object),
        is_boxed,
        fields,
        additional: additional.unwrap_or_default(),
        paginated: paginated.unwrap_or_default(),
    };
    file.to_string()
}

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

/// The setter of an optional field, and the one that makes it null. A field that can only have one value isn't asked for it.
fn setters(api: &Api, field: &Field, paths: &Paths) -> Vec<Setter> {
    let name = ident(&field.name);
    let value = ident("value");
    let coercion = coerce(api, &field.ty, &value, paths);
    let (argument, expression) = match &field.constant {
        Some(only) => (quote!(), constant(only)),
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
    let mut setters = vec![Setter {
        docs: doc_comment::outer(&type_docs::setter(field)),
        attributes: setter_attributes(&field.name, field.docs.deprecated),
        name: name.clone(),
        argument,
        body: set,
    }];
    if let Some(clear) = &field.clear {
        setters.push(Setter {
            docs: doc_comment::outer(&type_docs::clearing_setter(field)),
            attributes: deprecated(field.docs.deprecated),
            name: ident(clear),
            argument: quote!(),
            body: quote!(self.#name = codec::Nullable::Null;),
        });
    }
    setters
}

/// The fields as the codec has to know them: a key where it isn't the field's name, whether it must be there, and the only value.
fn listed(object: &Struct) -> TokenStream {
    let fields = object.fields.iter().map(|field| {
        let name = ident(&field.name);
        let wire = &field.wire;
        let key = (field.wire != field.name).then(|| quote!(as #wire));
        let constant = field.constant.as_ref().filter(|_| field.presence == Presence::Required).map(|value| {
            let value = constant(value);
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

#[derive(Template)]
#[template(path = "types/enum.rs.jinja")]
struct EnumFile<'a> {
    runtime: &'a str,
    docs: TokenStream,
    name: Ident,
    variants: Vec<VariantLine>,
    unknown_docs: TokenStream,
    ty: TokenStream,
    codec_macro: Ident,
    listed: TokenStream,
}

struct VariantLine {
    docs: TokenStream,
    name: Ident,
    ty: TokenStream,
}

fn enum_file(api: &Api, target: &Target, definition: &TypeDef, values: &Enum) -> String {
    let listed = values.variants.iter().map(|variant| {
        let (name, wire) = (ident(&variant.name), variant.wire.first().map_or("", String::as_str));
        let value = match wire.parse() {
            Ok(number) if values.ty == Type::I64 => Literal::i64_unsuffixed(number),
            _ => Literal::string(wire),
        };
        quote!(#name = #value)
    });
    let variants = values.variants.iter().map(|variant| VariantLine {
        docs: doc_comment::outer(&type_docs::enum_variant(variant)),
        name: ident(&variant.name),
        ty: quote!(),
    });
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

#[derive(Template)]
#[template(path = "types/union.rs.jinja")]
struct UnionFile<'a> {
    root: &'a str,
    runtime: &'a str,
    uses_types: bool,
    docs: TokenStream,
    name: Ident,
    by: TokenStream,
    variants: Vec<VariantLine>,
    listed: TokenStream,
    through: TokenStream,
    is_boxed: bool,
}

fn union_file(api: &Api, target: &Target, definition: &TypeDef, union: &Union, is_boxed: bool) -> String {
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
        let told_by = if union.tag.is_some() { quote!(= #(#tags)|*) } else { quote!() };
        quote!(#name #converts #told_by)
    });
    let through = definition.in_requests.then(|| through_variants(api, definition, union, &paths));
    let by = union.tag.as_ref().map(|tag| quote!(by #tag));
    let file = UnionFile {
        root: &target.root,
        runtime: &target.runtime,
        uses_types: paths.names_types(),
        docs: doc_comment::outer(&type_docs::definition(definition)),
        name: ident(&definition.name),
        by: by.unwrap_or_default(),
        listed: quote!(#(#listed),*),
        through: through.unwrap_or_default(),
        variants,
        is_boxed,
    };
    file.to_string()
}

#[derive(Template)]
#[template(path = "types/newtype.rs.jinja")]
struct NewtypeFile<'a> {
    runtime: &'a str,
    docs: TokenStream,
    name: Ident,
    inner: TokenStream,
}

fn newtype_file(api: &Api, target: &Target, definition: &TypeDef, newtype: &Newtype) -> String {
    let file = NewtypeFile {
        runtime: &target.runtime,
        docs: doc_comment::outer(&type_docs::definition(definition)),
        name: ident(&definition.name),
        inner: tokens::ty(api, &newtype.ty, &Paths::in_types()),
    };
    file.to_string()
}
