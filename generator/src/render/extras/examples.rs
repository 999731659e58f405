//! Calls with realistic values, for the docs of every method and for the wire tests. The values are the document's own examples;
//! where it has none, a plain value of the type is used.

use crate::ir::{
    Api, Body, BodyKind, Docs, Field, Operation, Parameter, Presence, Resource, Type, TypeId, TypeKind, Union, Variant,
};
use crate::render::code::format::snippet;
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, ident, name_of};
use crate::render::sdk::bodies;
use crate::source::Node;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use std::cell::{Cell, RefCell};

/// How deep values are nested at most; types may contain themselves.
const MAX_DEPTH: usize = 6;

/// How many objects and unions a call may have. A type that is a part of many others would be built once for each of them.
const MAX_PARTS: usize = 1000;

/// The examples of an API.
pub struct Examples<'a> {
    api: &'a Api,
    /// The types whose values are being built, the outermost first.
    open: RefCell<Vec<TypeId>>,
    /// How deep optional values are built in the call at hand.
    deepest: Cell<usize>,
    /// How many more objects and unions it may have.
    parts_left: Cell<usize>,
    /// Whether it names a type of the API.
    names_types: Cell<bool>,
}

/// A call with realistic values.
pub struct ExampleCall {
    pub expression: TokenStream,
    /// Whether the module `types` has to be imported for it.
    pub names_types: bool,
}

/// What is set in a call.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// Only what must be.
    Required,
    /// Everything.
    Full,
}

impl<'a> Examples<'a> {
    pub fn new(api: &'a Api) -> Self {
        Self {
            api,
            open: RefCell::default(),
            deepest: Cell::new(MAX_DEPTH),
            parts_left: Cell::new(MAX_PARTS),
            names_types: Cell::new(false),
        }
    }

    /// A program around a call, for a method's docs. Its frame is hidden by rustdoc.
    pub fn documented(&self, path: &[&Resource], operation: &Operation) -> String {
        let (imports, body) = self.program_parts(path, operation);
        let allow = if operation.docs.deprecated { "# #![allow(deprecated)]\n" } else { "" };
        let frame = snippet(&quote!(fn example() { #body }).to_string());
        let body = frame.lines().skip(1).filter(|line| *line != "}").map(|line| line.strip_prefix("    ").unwrap_or(line));
        format!(
            "{allow}{}\n# async fn example() -> Result<(), Box<dyn std::error::Error>> {{\n{}\n# Ok(())\n# }}\n",
            snippet(&imports.to_string()),
            body.collect::<Vec<_>>().join("\n")
        )
    }

    /// A whole program around a call, for a README.
    pub fn program(&self, path: &[&Resource], operation: &Operation) -> String {
        let (imports, body) = self.program_parts(path, operation);
        let main = quote! {
            #[tokio::main]
            async fn main() -> Result<(), Box<dyn std::error::Error>> {
                #body
                Ok(())
            }
        };
        format!("{}\n{}", snippet(&imports.to_string()), snippet(&main.to_string()))
    }

    /// A call with options of its own and the whole response, for a README.
    pub fn with_options(&self, path: &[&Resource], operation: &Operation) -> String {
        let crate_ident = crate_ident(self.api);
        let call = self.call(path, operation, Extent::Required);
        let expression = &call.expression;
        let imports =
            if call.names_types { quote!(use #crate_ident::{Client, types};) } else { quote!(use #crate_ident::Client;) };
        let example = quote! {
            async fn example(client: Client) -> Result<(), #crate_ident::Error> {
                let response = #expression.options().timeout(std::time::Duration::from_secs(5)).max_retries(0).header("x-trace", "1").send().await?;
                println!("{} after {} retries", response.status(), response.retries());
                println!("request ID: {:?}", response.request_id());
                Ok(())
            }
        };
        format!("{}\n{}", snippet(&imports.to_string()), snippet(&example.to_string()))
    }

    fn program_parts(&self, path: &[&Resource], operation: &Operation) -> (TokenStream, TokenStream) {
        let crate_ident = crate_ident(self.api);
        let call = self.call(path, operation, Extent::Required);
        let expression = &call.expression;
        let shown = match (&operation.page, &operation.response.stream, &operation.response.ty) {
            (Some(page), ..) => {
                let (item, shown) = self.variable(&page.item, "item");
                quote! {
                    let mut items = #expression.items();
                    while let Some(#item) = items.try_next().await? {
                        println!(#shown);
                    }
                }
            }
            (None, Some(stream), Type::Bytes) => {
                let (method, part) = (ident(stream.method()), ident(stream.item()));
                let shown = format!("{{{part}:?}}");
                quote! {
                    let mut #method = #expression.#method();
                    while let Some(#part) = #method.try_next().await? {
                        println!(#shown);
                    }
                }
            }
            _ if !operation.response.successes.is_empty() => quote! {
                let response = #expression.await?;
                println!("{response:?}");
            },
            (None, _, Type::Unit) => quote!(#expression.await?;),
            (None, None, Type::Bytes) => quote! {
                let bytes = #expression.await?;
                println!("{} bytes", bytes.len());
            },
            (None, _, ty) => {
                let (response, shown) = self.variable(ty, "response");
                quote! {
                    let #response = #expression.await?;
                    println!(#shown);
                }
            }
        };
        let imports =
            if call.names_types { quote!(use #crate_ident::{Client, types};) } else { quote!(use #crate_ident::Client;) };
        (imports, quote!(let client = Client::from_env()?; #shown))
    }

    /// The variable that holds a value, named after its type, and the format string that prints it.
    fn variable(&self, ty: &Type, otherwise: &str) -> (Ident, String) {
        let name = match ty {
            Type::Named(id) => self.api.type_def(*id).module.as_str(),
            _ => otherwise,
        };
        // The example uses some names for something else, and the name of a response's own type says nothing.
        let is_plain = !["client", "items", "types"].contains(&name) && name.split('_').all(|word| word != "response");
        let name = if is_plain { name } else { otherwise };
        (ident(name), format!("{{{name}:?}}"))
    }

    /// The call with everything set; None if what is required alone is too much.
    pub fn full_call(&self, path: &[&Resource], operation: &Operation) -> Option<ExampleCall> {
        let call = self.call(path, operation, Extent::Full);
        (self.parts_left.get() > 0).then_some(call)
    }

    /// The call with values as deep as it can have them without being too long.
    fn call(&self, path: &[&Resource], operation: &Operation, extent: Extent) -> ExampleCall {
        for deepest in (1..=MAX_DEPTH).rev() {
            let call = self.call_of_depth(path, operation, extent, deepest);
            if self.parts_left.get() > 0 {
                return call;
            }
        }
        self.call_of_depth(path, operation, extent, 0)
    }

    fn call_of_depth(&self, path: &[&Resource], operation: &Operation, extent: Extent, deepest: usize) -> ExampleCall {
        self.deepest.set(deepest);
        self.parts_left.set(MAX_PARTS);
        self.names_types.set(false);
        let accessors = path.iter().map(|resource| ident(&resource.accessor));
        let method = ident(&operation.name);
        let mut arguments: Vec<TokenStream> = operation.arguments.iter().map(|parameter| self.parameter(parameter)).collect();
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            arguments.push(self.body(body, extent));
        }
        let mut setters = Vec::new();
        if extent == Extent::Full {
            for parameter in &operation.options {
                let (name, value) = (ident(&parameter.name), self.parameter(parameter));
                setters.push(quote!(.#name(#value)));
            }
        }
        // Where a body is optional, the document mostly just doesn't say that it is required.
        if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
            let (name, value) = (ident(&body.name), self.body(body, extent));
            setters.push(quote!(.#name(#value)));
        }
        let expression = quote!(client #(.#accessors())* .#method(#(#arguments),*)#(#setters)*);
        ExampleCall { expression, names_types: self.names_types.get() }
    }

    fn body(&self, body: &Body, extent: Extent) -> TokenStream {
        let example = body.docs.example.as_ref();
        match body.kind {
            _ if bodies::is_exact(body) => self.value(&body.ty, example, extent, 0),
            BodyKind::Bytes => self.value(&body.ty, example, extent, 0),
            BodyKind::Json | BodyKind::Form(_) | BodyKind::Multipart(_) | BodyKind::Text => {
                self.argument(&body.ty, example, extent, 0)
            }
        }
    }

    fn parameter(&self, parameter: &Parameter) -> TokenStream {
        self.argument(&parameter.ty, example(&parameter.docs), Extent::Full, 0)
    }

    /// An argument where anything that converts into the type is accepted.
    fn argument(&self, ty: &Type, example: Option<&Node>, extent: Extent, depth: usize) -> TokenStream {
        // Rust can't infer the type of the items of an empty list where anything that converts is accepted, so it gets an item.
        let crate_ident = crate_ident(self.api);
        let filled = example.filter(|example| match example {
            Node::Sequence(items) => !items.is_empty(),
            Node::Mapping(entries) => !entries.is_empty(),
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => true,
        });
        match ty {
            Type::String | Type::Secret => {
                let text = string_of(example, "text");
                quote!(#text)
            }
            Type::Named(id) => match &self.api.type_def(*id).kind {
                TypeKind::Newtype(newtype) => {
                    let example = example.or(self.api.type_def(*id).docs.example.as_ref());
                    self.argument(&newtype.ty, example, extent, depth)
                }
                _ => self.value(ty, example, extent, depth),
            },
            Type::Raw => raw(example),
            Type::List(item) if self.ends(item, extent, depth) => {
                let item = self.rust_type(item);
                quote!(Vec::<#item>::new())
            }
            Type::Map(value) if self.ends(value, extent, depth) => {
                let value = self.rust_type(value);
                quote!(#crate_ident::Map::<#value>::default())
            }
            Type::List(item) => {
                let are_several = filled.and_then(Node::as_sequence).is_some_and(|items| items.len() > 1);
                let items = items(filled, |example| self.item(item, are_several, example, extent, depth + 1));
                quote!([#(#items),*])
            }
            Type::Map(value) => {
                let are_several = filled.and_then(Node::as_mapping).is_some_and(|entries| entries.len() > 1);
                let entries = entries(filled, |example| self.item(value, are_several, example, extent, depth + 1));
                let entries = entries.into_iter().map(|(key, value)| quote!((#key, #value)));
                quote!([#(#entries),*])
            }
            Type::Boxed(inner) => self.argument(inner, example, extent, depth),
            _ => self.value(ty, example, extent, depth),
        }
    }

    /// The type of the items of an empty list or map, which Rust can't infer where anything that converts is accepted.
    fn rust_type(&self, ty: &Type) -> TokenStream {
        let crate_ident = crate_ident(self.api);
        let paths = Paths::in_program(&crate_ident);
        let rust_type = tokens::ty(self.api, ty.unboxed(), &paths);
        self.names_types.set(self.names_types.get() || paths.names_types());
        rust_type
    }

    /// An item of a list or map. If there are several and each holds several, they may be of different lengths, which arrays of one
    /// type can't.
    fn item(&self, ty: &Type, are_several: bool, example: Option<&Node>, extent: Extent, depth: usize) -> TokenStream {
        let argument = self.argument(ty, example, extent, depth);
        match ty {
            Type::List(inner) | Type::Map(inner) if are_several && !self.ends(inner, extent, depth) => quote!(vec! #argument),
            _ => argument,
        }
    }

    /// A value of exactly the type.
    fn value(&self, ty: &Type, example: Option<&Node>, extent: Extent, depth: usize) -> TokenStream {
        let crate_ident = crate_ident(self.api);
        let integer = |otherwise: i64| {
            let number = example.and_then(Node::as_number).and_then(|number| i64::try_from(number.as_integer()?).ok());
            let number = Literal::i64_unsuffixed(number.unwrap_or(otherwise));
            quote!(#number)
        };
        match ty {
            Type::Bool => {
                let value = example.and_then(Node::as_bool).unwrap_or(true);
                quote!(#value)
            }
            Type::I32 | Type::I64 | Type::U32 | Type::U64 => integer(1),
            Type::F64 => {
                let number = Literal::f64_unsuffixed(example.and_then(Node::as_number).map_or(1.5, |number| number.as_f64()));
                quote!(#number)
            }
            Type::String => {
                let text = string_of(example, "text");
                quote!(#text.to_owned())
            }
            Type::Secret => {
                let text = string_of(example, "secret");
                quote!(#text.into())
            }
            Type::Format(crate::ir::Format::Timestamp) => {
                let text = string_of(example, "2026-01-02T03:04:05Z");
                quote!(#text.parse()?)
            }
            Type::Format(crate::ir::Format::Date) => {
                let text = string_of(example, "2026-01-02");
                quote!(#text.parse()?)
            }
            Type::Format(crate::ir::Format::Uuid) => {
                let text = string_of(example, "018f3b5e-7c4a-7e11-9d2b-0c6a5f1e2d3c");
                quote!(#text.parse()?)
            }
            Type::Raw => {
                let value = raw(example);
                quote!(#value.into())
            }
            Type::Bytes => quote!("content"),
            Type::File => quote!(#crate_ident::File::bytes("file.txt", "content")),
            Type::Unit => quote!(()),
            Type::Named(id) => self.named(*id, example, extent, depth),
            Type::List(item) if self.ends(item, extent, depth) => quote!(vec![]),
            Type::Map(value) if self.ends(value, extent, depth) => quote!(#crate_ident::Map::default()),
            Type::Nullable(inner) if self.ends(inner, extent, depth) => quote!(None),
            Type::List(item) => {
                let items = items(example, |example| self.value(item, example, extent, depth + 1));
                quote!(vec![#(#items),*])
            }
            Type::Map(value) => {
                let entries = entries(example, |example| self.value(value, example, extent, depth + 1));
                let entries = entries.into_iter().map(|(key, value)| quote!((#key.to_owned(), #value)));
                quote!(#crate_ident::Map::from_iter([#(#entries),*]))
            }
            Type::Tuple(members) => {
                let examples = example.and_then(Node::as_sequence).unwrap_or_default();
                let members = members.iter().enumerate();
                let values = members.map(|(index, member)| self.value(member, examples.get(index), extent, depth + 1));
                quote!((#(#values,)*))
            }
            Type::Nullable(inner) => {
                let value = self.value(inner, example, extent, depth);
                quote!(Some(#value))
            }
            Type::Boxed(inner) => {
                let value = self.value(inner, example, extent, depth);
                quote!(Box::new(#value))
            }
        }
    }

    fn named(&self, id: TypeId, example: Option<&Node>, extent: Extent, depth: usize) -> TokenStream {
        let definition = self.api.type_def(id);
        let name = name_of(self.api, id);
        self.names_types.set(true);
        let example = example.or(definition.docs.example.as_ref());
        let is_whole = matches!(definition.kind, TypeKind::Struct(_) | TypeKind::Union(_));
        self.parts_left.set(self.parts_left.get().saturating_sub(usize::from(is_whole)));
        if is_whole && self.parts_left.get() == 0 {
            return quote!(types::#name::from_json("{}")?);
        }
        self.open.borrow_mut().push(id);
        let value = match &definition.kind {
            TypeKind::Newtype(newtype) => {
                let value = self.argument(&newtype.ty, example, extent, depth);
                quote!(types::#name::new(#value))
            }
            TypeKind::Enum(values) => {
                let wanted = example.map(|example| match values.ty {
                    Type::Raw => example.to_string(),
                    _ => string_of(Some(example), ""),
                });
                let variant = values.variants.iter().find(|variant| variant.wire.first() == wanted.as_ref());
                let variant =
                    variant.or(values.variants.first()).map_or_else(|| ident("Unknown"), |variant| ident(&variant.name));
                quote!(types::#name::#variant)
            }
            TypeKind::Union(union) => match self.variant(union, example, |variant| !self.ends(&variant.ty, extent, depth)) {
                Some(variant) => {
                    let value = self.value(&variant.ty, example, extent, depth + 1);
                    let variant = ident(&variant.name);
                    quote!(types::#name::#variant(#value))
                }
                None => quote!(types::#name::Unknown(serde_json::Value::Null.into())),
            },
            TypeKind::Struct(object) => {
                let required = object.fields.iter().filter(|field| field.presence.is_required() && field.constant.is_none());
                let arguments = required.map(|field| self.field(field, example, extent, depth));
                let shown = |field: &Field| example.is_some_and(|example| example.get(&field.wire).is_some());
                let set = |field: &&Field| {
                    !field.presence.is_required() && depth < self.deepest.get() && (extent == Extent::Full || shown(field))
                };
                let setters = object.fields.iter().filter(set).map(|field| {
                    let name = ident(&field.name);
                    let value = field.constant.is_none().then(|| self.field(field, example, extent, depth));
                    quote!(.#name(#value))
                });
                quote!(types::#name::new(#(#arguments),*)#(#setters)*)
            }
        };
        self.open.borrow_mut().pop();
        value
    }

    /// Whether an example goes no deeper here, since the type is a part of itself: what can be empty is left empty, and a union gets
    /// another variant.
    fn ends(&self, ty: &Type, extent: Extent, depth: usize) -> bool {
        match ty {
            Type::Boxed(inner) | Type::Nullable(inner) => self.ends(inner, extent, depth),
            Type::Named(id) => self.open.borrow().contains(id) && (extent == Extent::Required || depth >= self.deepest.get()),
            _ => false,
        }
    }

    /// The variant that an example is a value of, or else the first one, among those that are allowed.
    fn variant<'u>(
        &self,
        union: &'u Union,
        example: Option<&Node>,
        is_allowed: impl Fn(&Variant) -> bool,
    ) -> Option<&'u Variant> {
        let variants = || union.variants.iter();
        let of_example = example.and_then(|example| match &union.tag {
            Some(tag) => {
                let wanted = example.get(tag).and_then(Node::as_str);
                variants().find(|variant| variant.wire.iter().any(|wire| Some(wire.as_str()) == wanted))
            }
            None => {
                let fitting = variants().filter_map(|variant| Some((self.misfit(&variant.ty, example)?, variant)));
                fitting.min_by_key(|(misfit, _)| *misfit).map(|(_, variant)| variant)
            }
        });
        of_example.filter(|variant| is_allowed(variant)).or_else(|| variants().find(|variant| is_allowed(variant)))
    }

    /// How many parts of a value a type has no place for; none if the value isn't one of the type at all.
    fn misfit(&self, ty: &Type, value: &Node) -> Option<usize> {
        let fits = match (ty, value) {
            (Type::Raw, _) => return Some(1),
            (Type::Boxed(inner) | Type::Nullable(inner), _) => return self.misfit(inner, value),
            (Type::Bool, value) => value.as_bool().is_some(),
            (Type::I32 | Type::I64 | Type::U32 | Type::U64, Node::Number(number)) => number.as_integer().is_some(),
            (Type::F64, Node::Number(_)) => true,
            (Type::String | Type::Secret | Type::Format(_), Node::String(_)) => true,
            (Type::List(item), Node::Sequence(items)) => return items.iter().map(|value| self.misfit(item, value)).sum(),
            (Type::Tuple(members), Node::Sequence(items)) => members.len() == items.len(),
            (Type::Map(item), Node::Mapping(entries)) => return entries.values().map(|value| self.misfit(item, value)).sum(),
            (Type::Named(id), value) => match (&self.api.type_def(*id).kind, value) {
                (TypeKind::Newtype(newtype), value) => return self.misfit(&newtype.ty, value),
                (TypeKind::Enum(values), value) => return self.misfit(&values.ty, value),
                (TypeKind::Union(_), _) => true,
                (TypeKind::Struct(object), Node::Mapping(entries)) => {
                    let is_there = |field: &Field| !field.presence.is_required() || entries.contains_key(&field.wire);
                    let is_known = |key: &&String| object.fields.iter().any(|field| field.wire == **key);
                    let unknown = entries.keys().filter(|key| !is_known(key)).count();
                    return object.fields.iter().all(is_there).then_some(unknown);
                }
                (TypeKind::Struct(_), _) => false,
            },
            _ => false,
        };
        fits.then_some(0)
    }

    fn field(&self, field: &Field, object: Option<&Node>, extent: Extent, depth: usize) -> TokenStream {
        let own = object.and_then(|object| object.get(&field.wire)).filter(|value| **value != Node::Null);
        let example = own.or_else(|| example(&field.docs));
        match field.presence {
            Presence::RequiredNullable if self.ends(&field.ty, extent, depth) => quote!(None),
            Presence::RequiredNullable => {
                let value = self.value(&field.ty, example, extent, depth + 1);
                quote!(Some(#value))
            }
            _ => self.argument(&field.ty, example, extent, depth + 1),
        }
    }
}

/// The items of a list: those of its example, else one.
fn items(example: Option<&Node>, item: impl Fn(Option<&Node>) -> TokenStream) -> Vec<TokenStream> {
    match example.and_then(Node::as_sequence) {
        Some(items) => items.iter().map(|example| item(Some(example))).collect(),
        None => vec![item(None)],
    }
}

/// The entries of a map: those of its example, else one.
fn entries(example: Option<&Node>, value: impl Fn(Option<&Node>) -> TokenStream) -> Vec<(String, TokenStream)> {
    match example.and_then(Node::as_mapping) {
        Some(entries) => entries.iter().map(|(key, example)| (key.clone(), value(Some(example)))).collect(),
        None => vec![("key".to_owned(), value(None))],
    }
}

/// The name of the crate in code.
pub fn crate_ident(api: &Api) -> proc_macro2::Ident {
    ident(&api.crate_name.replace('-', "_"))
}

fn example(docs: &Docs) -> Option<&Node> {
    docs.example.as_ref().or(docs.default.as_ref())
}

fn string_of(example: Option<&Node>, otherwise: &str) -> String {
    match example {
        Some(Node::String(text)) => text.clone(),
        Some(value @ (Node::Number(_) | Node::Bool(_))) => value.to_string(),
        _ => otherwise.to_owned(),
    }
}

/// Any JSON, through serde_json's macro, whose syntax is JSON's.
fn raw(example: Option<&Node>) -> TokenStream {
    let text = example.map_or_else(|| r#"{"key":"value"}"#.to_owned(), Node::to_string);
    match text.parse::<TokenStream>() {
        Ok(tokens) => quote!(serde_json::json!(#tokens)),
        Err(_) => quote!(serde_json::Value::Null),
    }
}
