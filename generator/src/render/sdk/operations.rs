//! The operations of a resource: a method that creates a request, the request with its setters, and the static that the runtime knows
//! the operation by.

use crate::ir::{Api, Operation, Parameter, Resource, ResponseKind, Stream, Type};
use crate::render::code::coercion::{Coercion, coerce};
use crate::render::code::parameter_style::{location_and_style, shorthand};
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, deprecated, ident, module_path, setter_attributes};
use crate::render::docs::doc_comment;
use crate::render::docs::operation_docs;
use crate::render::extras::examples::Examples;
use crate::render::files::Target;
use crate::render::sdk::bodies;
use crate::render::sdk::responses::{self, ResponseEnum};
use crate::render::sdk::security;
use crate::render::sdk::setter::{SetterView, argument_name};
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

/// What the operations of one file share.
pub struct ResourceContext<'a> {
    pub api: &'a Api,
    pub target: &'a Target,
    pub examples: &'a Examples<'a>,
    pub paths: &'a Paths,
}

/// An operation: its method, its request, its response where that is an enum, and its static.
pub struct OperationView {
    pub docs: TokenStream,
    pub deprecated: TokenStream,
    pub allow: TokenStream,
    pub name: Ident,
    pub arguments: TokenStream,
    pub conversions: TokenStream,
    pub request: TokenStream,
    pub request_docs: TokenStream,
    pub request_name: Ident,
    pub response: TokenStream,
    pub setters: Vec<SetterView>,
    pub stream: Option<StreamView>,
    pub response_enum: Option<ResponseEnum>,
    pub item: Option<TokenStream>,
    pub constant: Ident,
    pub id: Literal,
    pub method: TokenStream,
    pub path: Literal,
    pub security: TokenStream,
    pub properties: TokenStream,
}

/// The method that returns the response as a stream.
pub struct StreamView {
    pub docs: TokenStream,
    pub method: Ident,
    pub ty: TokenStream,
    pub call: TokenStream,
}

impl OperationView {
    /// The view of an operation, by the resources from the top to its own.
    pub fn new(context: &ResourceContext<'_>, path: &[&Resource], operation: &Operation) -> Self {
        let ResourceContext { api, target, examples, paths } = *context;
        let resource = path.last().map(|resource| resource.type_name.as_str()).unwrap_or_default();
        let constant = constant(&operation.name);
        let Arguments { arguments, conversions, calls } = arguments(api, operation, paths);
        let request = quote!(runtime::request::RequestParts::new(&self.client, &#constant)#calls.into_request());
        let example = examples.documented(path, operation);
        Self {
            docs: doc_comment::outer(&operation_docs::method(api, target, operation, &example)),
            deprecated: deprecated(operation.docs.deprecated),
            allow: allow(operation),
            name: ident(&operation.name),
            arguments,
            conversions,
            request,
            request_docs: doc_comment::outer(&operation_docs::request(resource, operation)),
            request_name: ident(&operation.request_name),
            response: responses::ty(api, operation, paths),
            setters: setters(api, operation, paths),
            stream: operation.response.stream.as_ref().map(|stream| StreamView::new(api, stream, paths)),
            response_enum: ResponseEnum::new(api, operation, resource, paths),
            item: operation.page.as_ref().map(|page| tokens::ty(api, &page.item, paths)),
            constant,
            id: Literal::string(&operation.id),
            method: method(operation),
            path: Literal::string(&operation.path),
            security: security::alternatives(api, target, &operation.security),
            properties: properties(api, target, operation),
        }
    }
}

impl StreamView {
    fn new(api: &Api, stream: &Stream, paths: &Paths) -> Self {
        let (ty, call) = responses::stream(api, stream, paths);
        let docs = doc_comment::outer(&operation_docs::stream(stream));
        Self { docs, method: ident(stream.method()), ty, call }
    }
}

/// Lets Clippy accept as many arguments as the operation requires.
fn allow(operation: &Operation) -> TokenStream {
    let body = operation.body.iter().filter(|body| body.required).count();
    if operation.arguments.len() + body >= 7 { quote!(#[allow(clippy::too_many_arguments)]) } else { quote!() }
}

/// The name of an operation's static. Letters without a case stay as they are, and it must not be the name of an argument.
fn constant(method: &str) -> Ident {
    let name = method.to_shouty_snake_case();
    ident(&if name == method { format!("OPERATION_{name}") } else { name })
}

/// The arguments of a method, and how they get into the request.
struct Arguments {
    /// The arguments in its signature.
    arguments: TokenStream,
    /// The statements that convert them into values of their types.
    conversions: TokenStream,
    /// The calls that set these in the request.
    calls: TokenStream,
}

fn arguments(api: &Api, operation: &Operation, paths: &Paths) -> Arguments {
    let mut arguments = Vec::new();
    let mut conversions = Vec::new();
    let mut calls = Vec::new();
    for parameter in &operation.arguments {
        let name = ident(&parameter.name);
        let coercion = coerce(api, &parameter.ty, &name, paths);
        let argument = &coercion.argument;
        arguments.push(quote!(#name: #argument));
        conversions.push(conversion(api, &parameter.ty, &name, &coercion, paths));
        calls.push(builder_call(parameter, &quote!(&#name)));
    }
    calls.extend(operation.fixed.iter().map(|(parameter, value)| {
        let value = tokens::constant(value, paths);
        builder_call(parameter, &quote!(&#value))
    }));
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let name = ident(&body.name);
        let coercion = bodies::coerce_body(api, body, &name, paths);
        let argument = &coercion.argument;
        arguments.push(quote!(#name: #argument));
        conversions.push(conversion(api, &body.ty, &name, &coercion, paths));
        calls.push(bodies::builder_calls(body, &name));
    }
    Arguments { arguments: quote!(#(#arguments),*), conversions: quote!(#(#conversions)*), calls: quote!(#(#calls)*) }
}

/// The statement that converts an argument into a value of its type; nothing if it is one.
fn conversion(api: &Api, ty: &Type, name: &Ident, coercion: &Coercion, paths: &Paths) -> TokenStream {
    if coercion.is_exact() {
        return quote!();
    }
    let (exact, value) = (tokens::ty(api, ty, paths), coercion.value());
    quote!(let #name: #exact = #value;)
}

/// The call that sets a parameter while a request is built.
fn builder_call(parameter: &Parameter, value: &TokenStream) -> TokenStream {
    let wire = &parameter.wire;
    match shorthand(parameter) {
        Some(method) => {
            let method = ident(method);
            quote!(.#method(#wire, #value))
        }
        None => {
            let (location, style) = location_and_style(parameter);
            quote!(.parameter(#location, #wire, #style, #value))
        }
    }
}

/// The setters of the optional parameters and of an optional body.
fn setters(api: &Api, operation: &Operation, paths: &Paths) -> Vec<SetterView> {
    let mut setters: Vec<SetterView> = operation
        .options
        .iter()
        .map(|parameter| {
            let name = argument_name(&parameter.ty);
            let coercion = coerce(api, &parameter.ty, &name, paths);
            let wire = &parameter.wire;
            let conversion = conversion(api, &parameter.ty, &name, &coercion, paths);
            let set = match shorthand(parameter) {
                Some(method) => {
                    let method = format_ident!("set_{method}");
                    quote!(#method(#wire, &#name))
                }
                None => {
                    let (location, style) = location_and_style(parameter);
                    quote!(set_parameter(#location, #wire, #style, &#name))
                }
            };
            let argument = &coercion.argument;
            SetterView {
                docs: doc_comment::outer(&operation_docs::setter(parameter)),
                attributes: setter_attributes(&parameter.name, parameter.docs.deprecated),
                name: ident(&parameter.name),
                argument: quote!(#name: #argument),
                body: quote!(#conversion self.request.parts.#set;),
            }
        })
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        let value = argument_name(&body.ty);
        let coercion = bodies::coerce_body(api, body, &value, paths);
        let (argument, conversion) = (&coercion.argument, conversion(api, &body.ty, &value, &coercion, paths));
        let set = bodies::setter_statements(body, &value);
        setters.push(SetterView {
            docs: doc_comment::outer(&operation_docs::body(body)),
            attributes: quote!(),
            name: ident(&body.name),
            argument: quote!(#value: #argument),
            body: quote!(#conversion #set),
        });
    }
    setters
}

fn method(operation: &Operation) -> TokenStream {
    let method = format_ident!("{}", operation.method.as_str());
    quote!(http::Method::#method)
}

/// The calls that set what differs from the defaults of an operation: a response in JSON, no pages, not idempotent.
fn properties(api: &Api, target: &Target, operation: &Operation) -> TokenStream {
    let accepting = operation.response.media_type.as_deref().filter(|media_type| *media_type != "application/json");
    let accepting = accepting.map(|media_type| quote!(.accepting(#media_type)));
    let is_text = operation.response.kind == ResponseKind::Text && operation.response.successes.is_empty();
    let text = is_text.then(|| quote!(.text_response()));
    let idempotent = operation.idempotent.then(|| quote!(.idempotent()));
    let rule = operation.page.as_ref().and_then(|page| api.paginations.get(page.rule));
    let paginated = rule.map(|rule| {
        let module = module_path(&format!("{}::pagination", target.root));
        let constant = ident(&rule.name.to_shouty_snake_case());
        quote!(.paginated(&#module::#constant))
    });
    let server = operation.server.as_ref().map(|server| quote!(.server(#server)));
    quote!(#server #accepting #text #idempotent #paginated)
}
