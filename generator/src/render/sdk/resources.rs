//! The resources, a file each: accessors, methods, and the request of every operation that has something to set.

use crate::ir::{Api, Operation, Parameter, Resource, ResponseKind, Type};
use crate::render::code::coercion::{Coercion, coerce};
use crate::render::code::parameter_style::{place_and_style, usual};
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, deprecated, gate, ident, module_path, setter_attributes};
use crate::render::docs::doc_comment;
use crate::render::docs::operation_docs;
use crate::render::extras::examples::Examples;
use crate::render::files::SourceFile;
use crate::render::files::Target;
use crate::render::sdk::bodies;
use crate::render::sdk::responses;
use crate::render::sdk::security;
use askama::Template;
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use rayon::prelude::*;

/// `resources/mod.rs` and a file for each resource.
pub fn files(api: &Api, target: &Target) -> Vec<SourceFile> {
    let module = ResourcesModule {
        client_link: format!("{}::Client", target.root),
        resources: api.resources.iter().map(ResourceLine::new).collect(),
    };
    let mut files = vec![SourceFile::new("src/resources/mod.rs", module.to_string())];
    let ways = api.all_resources();
    let made =
        ways.par_iter().filter_map(|way| way.split_last().map(|(resource, above)| resource_file(api, target, above, resource)));
    files.par_extend(made);
    files
}

#[derive(Template)]
#[template(path = "resources_mod.rs.jinja")]
struct ResourcesModule {
    client_link: String,
    resources: Vec<ResourceLine>,
}

/// What refers to a resource: the module, the accessor.
pub struct ResourceLine {
    pub docs: TokenStream,
    pub gate: TokenStream,
    pub accessor: Ident,
    pub module: Ident,
    pub type_name: Ident,
}

impl ResourceLine {
    pub fn new(resource: &Resource) -> Self {
        Self {
            docs: doc_comment::outer(&operation_docs::resource(resource)),
            gate: gate(resource.feature.as_slice()),
            accessor: ident(&resource.accessor),
            module: ident(&resource.module),
            type_name: ident(&resource.type_name),
        }
    }
}

#[derive(Template)]
#[template(path = "resource.rs.jinja")]
struct ResourceFile<'a> {
    root: &'a str,
    runtime: &'a str,
    uses_types: bool,
    has_operations: bool,
    module_docs: TokenStream,
    docs: TokenStream,
    module: &'a str,
    type_name: Ident,
    children: Vec<ResourceLine>,
    operations: Vec<OperationView>,
}

struct OperationView {
    docs: TokenStream,
    deprecated: TokenStream,
    allow: TokenStream,
    name: Ident,
    arguments: TokenStream,
    prepared: TokenStream,
    request: TokenStream,
    request_docs: TokenStream,
    request_name: Ident,
    answer: TokenStream,
    setters: Vec<Setter>,
    stream: Option<StreamView>,
    outcome: TokenStream,
    is_paged: bool,
    item: TokenStream,
    constant: Ident,
    id: Literal,
    method: TokenStream,
    path: Literal,
    security: TokenStream,
    marks: TokenStream,
}

/// The method that returns the response as a stream.
struct StreamView {
    docs: TokenStream,
    method: Ident,
    ty: TokenStream,
    call: TokenStream,
}

struct Setter {
    docs: TokenStream,
    attributes: TokenStream,
    name: Ident,
    argument: TokenStream,
    body: TokenStream,
}

fn resource_file(api: &Api, target: &Target, above: &[&Resource], resource: &Resource) -> SourceFile {
    let way: Vec<&Resource> = above.iter().copied().chain([resource]).collect();
    let way = way.as_slice();
    let folders: String = above.iter().map(|resource| format!("{}/", resource.module)).collect();
    let file =
        if resource.children.is_empty() { format!("{}.rs", resource.module) } else { format!("{}/mod.rs", resource.module) };
    let examples = Examples::new(api);
    let paths = Paths::in_resources();
    let operations: Vec<OperationView> =
        resource.operations.iter().map(|operation| view(api, target, way, operation, &examples, &paths)).collect();
    let view = ResourceFile {
        root: &target.root,
        runtime: &target.runtime,
        uses_types: paths.names_types(),
        has_operations: !operations.is_empty(),
        module_docs: doc_comment::inner(&operation_docs::resource_module(way)),
        docs: doc_comment::outer(&operation_docs::resource_type(way)),
        module: &resource.module,
        type_name: ident(&resource.type_name),
        children: resource.children.iter().map(ResourceLine::new).collect(),
        operations,
    };
    SourceFile::new(format!("src/resources/{folders}{file}"), view.to_string())
}

fn view(
    api: &Api,
    target: &Target,
    way: &[&Resource],
    operation: &Operation,
    examples: &Examples<'_>,
    paths: &Paths,
) -> OperationView {
    let answer = responses::ty(api, operation, paths);
    let setters = setters(api, operation, paths);
    let resource_name = way.last().map(|resource| resource.type_name.as_str()).unwrap_or_default();
    let stream = operation.response.stream.as_ref().map(|stream| {
        let (ty, call) = responses::stream(api, stream, paths);
        let docs = doc_comment::outer(&operation_docs::stream(stream));
        StreamView { docs, method: ident(stream.method()), ty, call }
    });
    let constant = constant(&operation.name);
    let request_name = ident(&operation.request_name);
    let (arguments, prepared, chain) = arguments(api, operation, paths);
    let request = quote!(runtime::request::RequestParts::new(&self.client, &#constant)#chain.into_request());
    OperationView {
        docs: doc_comment::outer(&operation_docs::method(api, target, operation, &examples.documented(way, operation))),
        deprecated: deprecated(operation.docs.deprecated),
        allow: allow(operation),
        name: ident(&operation.name),
        arguments,
        prepared,
        request,
        request_docs: doc_comment::outer(&operation_docs::request(resource_name, operation)),
        request_name,
        setters,
        stream,
        outcome: responses::definition(api, operation, resource_name, paths),
        is_paged: operation.page.is_some(),
        item: operation.page.as_ref().map(|page| tokens::ty(api, &page.item, paths)).unwrap_or_default(),
        answer,
        constant,
        id: Literal::string(&operation.id),
        method: method(operation),
        path: Literal::string(&operation.path),
        security: security::alternatives(api, target, &operation.security),
        marks: marks(api, target, operation),
    }
}

/// What Clippy is asked to bear: as many arguments as the operation requires.
fn allow(operation: &Operation) -> TokenStream {
    let body = operation.body.iter().filter(|body| body.required).count();
    if operation.arguments.len() + body >= 7 { quote!(#[allow(clippy::too_many_arguments)]) } else { quote!() }
}

/// The static of an operation. Letters without a case would make it the name of an argument, too.
fn constant(method: &str) -> Ident {
    let name = method.to_shouty_snake_case();
    ident(&if name == method { format!("OPERATION_{name}") } else { name })
}

/// The arguments of a method, what makes them values, and what puts these into the request.
fn arguments(api: &Api, operation: &Operation, paths: &Paths) -> (TokenStream, TokenStream, TokenStream) {
    let mut arguments = Vec::new();
    let mut prepared = Vec::new();
    let mut chain = Vec::new();
    for parameter in &operation.arguments {
        let name = ident(&parameter.name);
        let coercion = coerce(api, &parameter.ty, &name, paths);
        let argument = &coercion.argument;
        arguments.push(quote!(#name: #argument));
        prepared.push(prepare(api, &parameter.ty, &name, &coercion, paths));
        chain.push(given(parameter, &quote!(&#name)));
    }
    chain.extend(operation.fixed.iter().map(|(parameter, value)| {
        let value = tokens::constant(value);
        given(parameter, &quote!(&#value))
    }));
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let name = ident(&body.name);
        let coercion = bodies::coerce_body(api, body, &name, paths);
        let argument = &coercion.argument;
        arguments.push(quote!(#name: #argument));
        prepared.push(prepare(api, &body.ty, &name, &coercion, paths));
        chain.push(bodies::given(body, &name));
    }
    (quote!(#(#arguments),*), quote!(#(#prepared)*), quote!(#(#chain)*))
}

/// What makes an argument a value of the type; nothing if it is one.
fn prepare(api: &Api, ty: &Type, name: &Ident, coercion: &Coercion, paths: &Paths) -> TokenStream {
    if coercion.is_exact() {
        return quote!();
    }
    let (exact, value) = (tokens::ty(api, ty, paths), coercion.value());
    quote!(let #name: #exact = #value;)
}

/// What gives a request the value of a parameter that it requires.
fn given(parameter: &Parameter, value: &TokenStream) -> TokenStream {
    let wire = &parameter.wire;
    match usual(parameter) {
        Some(method) => {
            let method = ident(method);
            quote!(.#method(#wire, #value))
        }
        None => {
            let (place, style) = place_and_style(parameter);
            quote!(.parameter(#place, #wire, #style, #value))
        }
    }
}

fn setters(api: &Api, operation: &Operation, paths: &Paths) -> Vec<Setter> {
    let value = ident("value");
    let mut setters: Vec<Setter> = operation
        .options
        .iter()
        .map(|parameter| {
            let name = if matches!(parameter.ty, Type::List(_)) { ident("values") } else { value.clone() };
            let coercion = coerce(api, &parameter.ty, &name, paths);
            let wire = &parameter.wire;
            let prepare = prepare(api, &parameter.ty, &name, &coercion, paths);
            let set = match usual(parameter) {
                Some(method) => {
                    let method = format_ident!("set_{method}");
                    quote!(#method(#wire, &#name))
                }
                None => {
                    let (place, style) = place_and_style(parameter);
                    quote!(set_parameter(#place, #wire, #style, &#name))
                }
            };
            let argument = &coercion.argument;
            Setter {
                docs: doc_comment::outer(&operation_docs::setter(parameter)),
                attributes: setter_attributes(&parameter.name, parameter.docs.deprecated),
                name: ident(&parameter.name),
                argument: quote!(#name: #argument),
                body: quote!(#prepare self.request.parts.#set;),
            }
        })
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        let coercion = bodies::coerce_body(api, body, &value, paths);
        let (argument, prepare) = (&coercion.argument, prepare(api, &body.ty, &value, &coercion, paths));
        let set = bodies::set(body, &value);
        setters.push(Setter {
            docs: doc_comment::outer(&operation_docs::body(body)),
            attributes: quote!(),
            name: ident(&body.name),
            argument: quote!(#value: #argument),
            body: quote!(#prepare #set),
        });
    }
    setters
}

fn method(operation: &Operation) -> TokenStream {
    let method = format_ident!("{}", operation.method.as_str());
    quote!(http::Method::#method)
}

/// What sets an operation apart from one that answers in plain JSON, isn't repeated and has no pages.
fn marks(api: &Api, target: &Target, operation: &Operation) -> TokenStream {
    let accepting = operation.response.media_type.as_deref().filter(|media_type| *media_type != "application/json");
    let accepting = accepting.map(|media_type| quote!(.accepting(#media_type)));
    let is_text = operation.response.kind == ResponseKind::Text && operation.response.successes.is_empty();
    let text = is_text.then(|| quote!(.text()));
    let idempotent = operation.idempotent.then(|| quote!(.idempotent()));
    let rule = operation.page.as_ref().and_then(|page| api.paginations.get(page.rule));
    let paginated = rule.map(|rule| {
        let module = module_path(&format!("{}::pagination", target.root));
        let constant = ident(&rule.name.to_shouty_snake_case());
        quote!(.paginated(&#module::#constant))
    });
    let server = operation.server.as_ref().map(|server| quote!(.at(#server)));
    quote!(#server #accepting #text #idempotent #paginated)
}
