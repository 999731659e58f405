//! The resources, a file each: accessors, methods, and the request of every operation that has something to set.

use super::client::scheme_constant;
use super::examples::Examples;
use super::markdown::code;
use super::tokens::{self, Paths, deprecated, gate, ident, setter_attributes, take};
use super::types::mentions_types;
use super::{Draft, Target, docs};
use super::{answers, bodies};
use crate::ir::{AnswerKind, Api, Form, Location, Operation, Parameter, Resource, Style, Type};
use askama::Template;
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use rayon::prelude::*;

/// `resources/mod.rs` and a file for each resource.
pub fn files(api: &Api, target: &Target) -> Vec<Draft> {
    let module = ResourcesModule {
        client_link: format!("{}::Client", target.root),
        resources: api.resources.iter().map(ResourceLine::new).collect(),
    };
    let mut files = vec![Draft::new("src/resources/mod.rs", module.to_string())];
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
            docs: docs::outer(&docs::text(&resource.docs, &format!("The resource {}.", code(&resource.id)))),
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
    returns: TokenStream,
    returned: TokenStream,
    is_struct: bool,
    request_docs: TokenStream,
    request_name: Ident,
    answer: TokenStream,
    setters: Vec<Setter>,
    stream: TokenStream,
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

struct Setter {
    docs: TokenStream,
    attributes: TokenStream,
    name: Ident,
    argument: TokenStream,
    body: TokenStream,
}

/// How a resource is reached from a client, such as `client.organizations().service_accounts()`.
pub fn call_path(way: &[&Resource]) -> String {
    way.iter().fold("client".to_owned(), |path, resource| format!("{path}.{}()", resource.accessor))
}

fn resource_file(api: &Api, target: &Target, above: &[&Resource], resource: &Resource) -> Draft {
    let way: Vec<&Resource> = above.iter().copied().chain([resource]).collect();
    let way = way.as_slice();
    let folders: String = above.iter().map(|resource| format!("{}/", resource.module)).collect();
    let file =
        if resource.children.is_empty() { format!("{}.rs", resource.module) } else { format!("{}/mod.rs", resource.module) };
    let examples = Examples::new(api);
    let operations: Vec<OperationView> =
        resource.operations.iter().map(|operation| view(api, target, way, operation, &examples)).collect();
    let mentioned = operations.iter().flat_map(|operation| {
        let setters = operation.setters.iter().flat_map(|setter| [&setter.argument, &setter.body]);
        let types =
            [&operation.arguments, &operation.returns, &operation.answer, &operation.stream, &operation.outcome, &operation.item];
        types.into_iter().chain(setters)
    });
    let uses_types = mentions_types(mentioned);
    let text = docs::text(&resource.docs, &format!("The resource {}.", code(&resource.id)));
    let view = ResourceFile {
        root: &target.root,
        runtime: &target.runtime,
        uses_types,
        has_operations: !operations.is_empty(),
        module_docs: docs::inner(&format!("`{}`\n\n{text}", call_path(way))),
        docs: docs::outer(&format!("{text}\n\nReached by `{}`.", call_path(way))),
        module: &resource.module,
        type_name: ident(&resource.type_name),
        children: resource.children.iter().map(ResourceLine::new).collect(),
        operations,
    };
    Draft::new(format!("src/resources/{folders}{file}"), view.to_string())
}

fn view(api: &Api, target: &Target, way: &[&Resource], operation: &Operation, examples: &Examples<'_>) -> OperationView {
    let paths = Paths::in_resources();
    let answer = answers::ty(api, operation, &paths);
    let setters = setters(api, operation, &paths);
    let is_struct = operation.has_request();
    let resource_name = way.last().map(|resource| resource.type_name.as_str()).unwrap_or_default();
    let stream = operation.answer.stream.as_ref().map(|stream| {
        let (ty, call) = answers::stream(api, stream, &paths);
        let method = ident(stream.method());
        let text = docs::outer("Returns the response as a stream. The request is sent when the first item is read.");
        quote! {
            #text
            pub fn #method(self) -> #ty { self.request.#call }
        }
    });
    let constant = constant(&operation.name);
    let request_name = ident(&operation.request_name);
    let (arguments, prepared, chain) = arguments(api, operation, &paths);
    let request = quote!(runtime::request::RequestParts::new(&self.client, &#constant)#chain.into_request());
    let (returns, returned) = if is_struct {
        (quote!(#request_name), quote!(#prepared #request_name { request: #request }))
    } else {
        (quote!(runtime::request::Request<#answer>), quote!(#prepared #request))
    };
    OperationView {
        docs: docs::outer(&docs::operation(api, target, operation, &examples.documented(way, operation))),
        deprecated: deprecated(operation.docs.deprecated),
        allow: allow(operation),
        name: ident(&operation.name),
        arguments,
        returns,
        returned,
        is_struct,
        request_docs: docs::outer(&format!(
            "Request builder of [`{0}::{1}`]. Awaiting it sends the request.",
            resource_name, operation.name
        )),
        request_name,
        setters,
        stream: stream.unwrap_or_default(),
        outcome: answers::definition(api, operation, resource_name, &paths),
        is_paged: operation.page.is_some(),
        item: operation.page.as_ref().map(|page| tokens::ty(api, &page.item, &paths)).unwrap_or_default(),
        answer,
        constant,
        id: Literal::string(&operation.id),
        method: method(operation),
        path: Literal::string(&operation.path),
        security: security(api, target, &operation.security),
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
        let taken = take(api, &parameter.ty, &name, paths);
        let argument = taken.argument;
        arguments.push(quote!(#name: #argument));
        prepared.push(prepare(api, &parameter.ty, &name, taken.value, paths));
        chain.push(given(parameter, &quote!(&#name)));
    }
    chain.extend(operation.fixed.iter().map(|(parameter, value)| {
        let value = tokens::constant(value);
        given(parameter, &quote!(&#value))
    }));
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let name = ident(&body.name);
        let taken = bodies::take(api, body, &name, paths);
        let argument = taken.argument;
        arguments.push(quote!(#name: #argument));
        prepared.push(prepare(api, &body.ty, &name, taken.value, paths));
        chain.push(bodies::given(body, &name));
    }
    (quote!(#(#arguments),*), quote!(#(#prepared)*), quote!(#(#chain)*))
}

/// What makes an argument a value of the type; nothing if it is one.
fn prepare(api: &Api, ty: &Type, name: &Ident, value: TokenStream, paths: &Paths) -> TokenStream {
    if *name == value.to_string() {
        return quote!();
    }
    let exact = tokens::ty(api, ty, paths);
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

/// Where a parameter goes that is written as most are there.
fn usual(parameter: &Parameter) -> Option<&'static str> {
    let is_usual = |form, explode| parameter.style == Style { form, explode, reserved: false, secret: false };
    match parameter.location {
        Location::Path if is_usual(Form::Simple, false) => Some("path"),
        Location::Query if is_usual(Form::Form, true) => Some("query"),
        Location::Header if is_usual(Form::Simple, false) => Some("header"),
        _ => None,
    }
}

fn place_and_style(parameter: &Parameter) -> (TokenStream, TokenStream) {
    let place = ident(&format!("{:?}", parameter.location));
    (quote!(runtime::request::parameter::ParameterLocation::#place), style(parameter.style))
}

/// How a value is written, by the constants of the runtime.
pub fn style(Style { form, explode, reserved, secret }: Style) -> TokenStream {
    let constant = ident(match form {
        Form::Simple => "SIMPLE",
        Form::Label => "LABEL",
        Form::Matrix => "MATRIX",
        Form::Form => "FORM",
        Form::Space => "SPACE_DELIMITED",
        Form::Pipe => "PIPE_DELIMITED",
        Form::Deep => "DEEP_OBJECT",
        Form::Json => "JSON",
    });
    let explode = (explode != form.explodes()).then(|| quote!(.explode(#explode)));
    let reserved = reserved.then(|| quote!(.allow_reserved()));
    let secret = secret.then(|| quote!(.secret()));
    quote!(runtime::request::parameter::ParameterStyle::#constant #explode #reserved #secret)
}

fn setters(api: &Api, operation: &Operation, paths: &Paths) -> Vec<Setter> {
    let value = ident("value");
    let mut setters: Vec<Setter> = operation
        .options
        .iter()
        .map(|parameter| {
            let name = if matches!(parameter.ty, Type::List(_)) { ident("values") } else { value.clone() };
            let taken = take(api, &parameter.ty, &name, paths);
            let wire = &parameter.wire;
            let prepare = prepare(api, &parameter.ty, &name, taken.value, paths);
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
            let argument = taken.argument;
            Setter {
                docs: docs::outer(&docs::text(&parameter.docs, &format!("Sets {}.", code(wire)))),
                attributes: setter_attributes(&parameter.name, parameter.docs.deprecated),
                name: ident(&parameter.name),
                argument: quote!(#name: #argument),
                body: quote!(#prepare self.request.parts.#set;),
            }
        })
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        let taken = bodies::take(api, body, &value, paths);
        let (argument, prepare) = (taken.argument, prepare(api, &body.ty, &value, taken.value, paths));
        let set = bodies::set(body, &value);
        setters.push(Setter {
            docs: docs::outer(&bodies::docs(body)),
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

/// The alternatives of what an operation needs, by the statics of `security.rs`.
pub fn security(api: &Api, target: &Target, alternatives: &[Vec<usize>]) -> TokenStream {
    let module = super::types::ident_path(&format!("{}::security", target.root));
    if !api.schemes.is_empty() && alternatives == api.security {
        return quote!(#module::DEFAULT);
    }
    alternatives_of(api, &quote!(#module::), alternatives)
}

/// The alternatives in full.
pub fn alternatives_of(api: &Api, module: &TokenStream, alternatives: &[Vec<usize>]) -> TokenStream {
    let alternatives = alternatives.iter().map(|alternative| {
        let schemes = alternative.iter().filter_map(|index| api.schemes.get(*index)).map(|scheme| {
            let constant = scheme_constant(scheme);
            quote!(&#module #constant)
        });
        quote!(&[#(#schemes),*])
    });
    quote!(&[#(#alternatives),*])
}

/// What sets an operation apart from one that answers in plain JSON, isn't repeated and has no pages.
fn marks(api: &Api, target: &Target, operation: &Operation) -> TokenStream {
    let accepting = operation.answer.media_type.as_deref().filter(|media_type| *media_type != "application/json");
    let accepting = accepting.map(|media_type| quote!(.accepting(#media_type)));
    let is_text = operation.answer.kind == AnswerKind::Text && operation.answer.successes.is_empty();
    let text = is_text.then(|| quote!(.text()));
    let repeatable = operation.repeatable.then(|| quote!(.idempotent()));
    let rule = operation.page.as_ref().and_then(|page| api.paginations.get(page.rule));
    let paginated = rule.map(|rule| {
        let module = super::types::ident_path(&format!("{}::pagination", target.root));
        let constant = ident(&rule.name.to_shouty_snake_case());
        quote!(.paginated(&#module::#constant))
    });
    let server = operation.server.as_ref().map(|server| quote!(.at(#server)));
    quote!(#server #accepting #text #repeatable #paginated)
}
