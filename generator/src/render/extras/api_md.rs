//! `api.md`: every method with its signature and its `METHOD /path`, and every type with its fields. It is read in the diff of a pull
//! request: what changes there changes for users.

use crate::ir::call_path;
use crate::ir::{Api, Operation, Pagination, Resource, Rule, SchemeKind, Struct, Total, Type, TypeDef, TypeKind};
use crate::render::code::coercion::coerce;
use crate::render::code::macro_call::on_one_line;
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, field_type, ident};
use crate::render::files::{File, GENERATED};
use crate::render::sdk::bodies;
use crate::render::sdk::responses;
use crate::render::sdk::setter::argument_name;
use crate::render::sdk::types::conversions;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The file.
pub fn file(api: &Api) -> File {
    let mut text = format!(
        "# Public API of `{}`\n\n{GENERATED}\n\nEvery method with its request, and every type.\n\n\
         Every request also has `options(self) -> Request<T>`, `send(self) -> ResponseFuture<T>`, \
         `into_future(self) -> ValueFuture<T>`, and with the feature `blocking` `send_blocking(self) -> Result<Response<T>, Error>`. \
         The trait `Maybe` adds `maybe(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self` to all of them. \
         Every struct and union has `from_json`, `to_json`, and with the feature `serde` serde's traits; every struct has `extra` and \
         `extra_mut`.\n\n\
         ## Methods\n{}\n### `client`\n\n```rust\n{}\n```\n",
        api.crate_name,
        settings(api),
        accessors(&api.resources)
    );
    for path in api.all_resources() {
        if let Some(resource) = path.last() {
            text.push_str(&resource_text(api, &path, resource));
        }
    }
    text.push_str(&headers(api));
    text.push_str(&webhooks(api));
    text.push_str("\n## Types\n");
    for definition in &api.types {
        text.push_str(&type_text(api, definition));
    }
    File { path: "api.md".to_owned(), text }
}

fn resource_text(api: &Api, path: &[&Resource], resource: &Resource) -> String {
    let mut text = format!("\n### `{}`\n", call_path(path));
    if !resource.children.is_empty() {
        text.push_str(&format!("\n```rust\n{}\n```\n", accessors(&resource.children)));
    }
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

/// The constants of the headers of responses.
fn headers(api: &Api) -> String {
    let lines = api.headers.iter().map(|header| {
        let ty = on_one_line(tokens::ty(api, &header.ty, &Paths::bare()));
        format!("{}: Header<{ty}> // {}\n", header.constant, header.wire.replace(char::is_control, " "))
    });
    if api.headers.is_empty() { String::new() } else { format!("\n## `headers`\n\n```rust\n{}```\n", lines.collect::<String>()) }
}

/// The requests that the API sends, and the types of their bodies.
fn webhooks(api: &Api) -> String {
    if api.webhooks.is_empty() {
        return String::new();
    }
    let lines = api.webhooks.iter().map(|webhook| {
        let ty = on_one_line(tokens::ty(api, &webhook.ty, &Paths::bare()));
        format!("- {}: `{}` of `{ty}`\n", webhook.title, webhook.method)
    });
    format!(
        "\n## Webhooks\n\nThe bodies of requests that the API sends; `from_json` decodes them.\n\n{}",
        lines.collect::<String>()
    )
}

/// The setters of the builder for security schemes and for variables in the URLs of servers, and the constants of the servers. The
/// builder's other methods are the same for every API.
fn settings(api: &Api) -> String {
    let lines = api.schemes.iter().map(|scheme| {
        let settings = scheme
            .settings
            .iter()
            .map(|setting| format!("fn {}(self, value: impl Into<SecretString>) -> Self // {}\n", setting.setter, setting.env));
        let exchange = match &scheme.kind {
            SchemeKind::Bearer | SchemeKind::Basic | SchemeKind::Key { .. } => String::new(),
            SchemeKind::ClientCredentials { token_url_setter, scope_setter, .. } => format!(
                "fn {token_url_setter}(self, url: impl Into<String>) -> Self\nfn {scope_setter}(self, scope: impl Into<String>) -> Self\n"
            ),
        };
        let provider = scheme.provider_setter.as_ref();
        let provider = provider.map_or_else(String::new, |setter| format!("fn {setter}(self, provider: impl TokenProvider) -> Self\n"));
        format!("{}{exchange}{provider}", settings.collect::<String>())
    });
    let variables = api.variables.iter().map(|variable| &variable.setting);
    let variables =
        variables.map(|setting| format!("fn {}(self, value: impl Into<String>) -> Self // {}\n", setting.setter, setting.env));
    let servers = api.servers.iter().map(|server| format!("servers::{}: &str // {}\n", server.constant, server.url));
    let lines: String = lines.chain(variables).chain(servers).collect();
    if lines.is_empty() { lines } else { format!("\n### `Client::builder()`\n\n```rust\n{lines}```\n") }
}

fn accessors(resources: &[Resource]) -> String {
    let lines = resources.iter().map(|resource| format!("fn {}(&self) -> {}", resource.accessor, resource.type_name));
    lines.collect::<Vec<_>>().join("\n")
}

/// The method, and the request that it returns, with its setters.
fn operation_text(api: &Api, operation: &Operation) -> String {
    let paths = Paths::bare();
    let mut arguments = vec![quote!(&self)];
    arguments.extend(operation.arguments.iter().map(|parameter| argument(api, &parameter.name, &parameter.ty)));
    let required_body = operation.body.as_ref().filter(|body| body.required);
    arguments.extend(required_body.map(|body| {
        let name = ident(&body.name);
        let argument = bodies::coerce_body(api, body, &name, &paths).argument;
        quote!(#name: #argument)
    }));
    let optional_body = operation.body.as_ref().filter(|body| !body.required);
    let setters: Vec<String> = operation
        .options
        .iter()
        .map(|parameter| setter(api, &parameter.name, &parameter.ty))
        .chain(optional_body.map(|body| {
            let value = argument_name(&body.ty);
            setter_line(&body.name, &value, &bodies::coerce_body(api, body, &value, &paths).argument)
        }))
        .collect();
    let response = on_one_line(responses::ty(api, operation, &paths));
    let response_enum = response_enum(api, operation).map(|text| format!("\n\n{text}")).unwrap_or_default();
    let pages = pages(api, operation, &response);
    let stream =
        operation.response.stream.as_ref().map(|stream| {
            format!("    fn {}(self) -> {}\n", stream.method(), on_one_line(responses::stream(api, stream, &paths).0))
        });
    let setters = setters.iter().map(|setter| format!("    {setter}\n"));
    let methods: String = setters.chain(stream).chain([pages]).collect();
    let methods = if methods.is_empty() { methods } else { format!("\n{methods}") };
    let method = signature(&operation.name, &arguments, &operation.request_name);
    let request = format!("impl IntoFuture<Output = Result<{response}, Error>> for {} {{{methods}}}", operation.request_name);
    format!("{method}\n\n{request}{response_enum}")
}

/// The enum of the successes, if there is one.
fn response_enum(api: &Api, operation: &Operation) -> Option<String> {
    let successes = &operation.response.successes;
    let variants = successes.iter().map(|success| match responses::content(api, success, &Paths::bare()) {
        Some(content) => format!("{}({}),", success.name, on_one_line(content)),
        None => format!("{},", success.name),
    });
    (!successes.is_empty()).then(|| block(&format!("enum {}", responses::enum_name(operation)), variants))
}

/// The methods of a list that return all its pages.
fn pages(api: &Api, operation: &Operation, response: &str) -> String {
    let Some(page) = &operation.page else { return String::new() };
    let item = on_one_line(tokens::ty(api, &page.item, &Paths::bare()));
    let note = api.paginations.get(page.rule).filter(|rule| rule.inferred).map(inferred_from).unwrap_or_default();
    format!("    fn items(self) -> Items<{item}>{note}\n    fn pages(self) -> Pages<{response}>\n")
}

/// What an inferred pagination was inferred from.
fn inferred_from(pagination: &Pagination) -> String {
    let what = match &pagination.rule {
        Rule::Cursor { forward, .. } => format!("`{}` is `{}` of the page before", forward.parameter, forward.field),
        Rule::Offset { parameter, total: None } => format!("`{parameter}` is the number of items before"),
        Rule::Offset { parameter, total: Some(total) } => format!("`{parameter}` is the number of items before, of `{total}`"),
        Rule::Page { parameter, first, total: None } => format!("`{parameter}` counts pages from {first}"),
        Rule::Page { parameter, first, total: Some(Total::Items(total) | Total::Pages(total)) } => {
            format!("`{parameter}` counts pages from {first} up to `{total}`")
        }
        Rule::Url { url } => format!("the next page is at `{url}`"),
    };
    format!(" // inferred: {what}")
}

fn argument(api: &Api, name: &str, ty: &Type) -> TokenStream {
    let name = ident(name);
    let argument = coerce(api, ty, &name, &Paths::bare()).argument;
    quote!(#name: #argument)
}

fn setter(api: &Api, name: &str, ty: &Type) -> String {
    let value = argument_name(ty);
    setter_line(name, &value, &coerce(api, ty, &value, &Paths::bare()).argument)
}

fn setter_line(name: &str, value: &Ident, argument: &TokenStream) -> String {
    format!("fn {name}(self, {value}: {}) -> Self", on_one_line(argument.clone()))
}

/// A signature on one line, or with a line for each argument where that would be long.
fn signature(name: &str, arguments: &[TokenStream], returns: &str) -> String {
    let arguments: Vec<String> = arguments.iter().cloned().map(on_one_line).collect();
    let line = format!("fn {name}({}) -> {returns}", arguments.join(", "));
    if line.len() <= 100 {
        return line;
    }
    let lines: String = arguments.iter().map(|argument| format!("    {argument},\n")).collect();
    format!("fn {name}(\n{lines}) -> {returns}")
}

fn type_text(api: &Api, definition: &TypeDef) -> String {
    let paths = Paths::bare();
    let name = &definition.name;
    let text = match &definition.kind {
        TypeKind::Newtype(newtype) => format!("struct {name}({})", on_one_line(tokens::ty(api, &newtype.ty, &paths))),
        TypeKind::Enum(values) => {
            let variants = values.variants.iter().map(|variant| format!("{}, // {}", variant.name, variant.wire.join(", ")));
            let unknown = format!("Unknown({}),", on_one_line(tokens::ty(api, &values.ty, &paths)));
            block(&format!("enum {name}"), variants.chain([unknown]))
        }
        TypeKind::Union(union) => {
            let variants = union.variants.iter().map(|variant| {
                let ty = on_one_line(tokens::ty(api, &variant.ty, &paths));
                let tags = union.tag.as_ref().map(|tag| format!(" // {tag}: {}", variant.wire.join(", ")));
                format!("{}({ty}),{}", variant.name, tags.unwrap_or_default())
            });
            let text = block(&format!("enum {name}"), variants.chain(["Unknown(Raw),".to_owned()]));
            let conversions = conversions(api, definition, union, &paths);
            conversions.iter().fold(text, |text, from| format!("{text}\nimpl From<{}> for {name}", on_one_line(from.clone())))
        }
        TypeKind::Struct(object) => struct_text(api, definition, object),
    };
    format!("\n```rust\n{text}\n```\n")
}

fn struct_text(api: &Api, definition: &TypeDef, object: &Struct) -> String {
    let paths = Paths::bare();
    let fields = object.fields.iter().map(|field| {
        let ty = on_one_line(field_type(api, &field.ty, field.presence, &paths));
        let wire = if field.wire == field.name { String::new() } else { format!(" // {}", field.wire) };
        format!("{}: {ty},{wire}", field.name)
    });
    let mut text = block(&format!("struct {}", definition.name), fields);
    if definition.in_requests {
        let (required, optional): (Vec<_>, Vec<_>) = object.fields.iter().partition(|field| field.presence.is_required());
        let required: Vec<TokenStream> =
            required.iter().filter(|field| field.constant.is_none()).map(|field| argument(api, &field.name, &field.ty)).collect();
        let setters = optional.iter().flat_map(|field| {
            let set = match field.constant {
                Some(_) => format!("fn {}(self) -> Self", field.name),
                None => setter(api, &field.name, &field.ty),
            };
            [Some(set), field.clear.as_ref().map(|clear| format!("fn {clear}(self) -> Self"))]
        });
        let new = signature("new", &required, "Self").replace('\n', "\n    ");
        let additional = object.additional.as_ref().map(|ty| {
            let ty = on_one_line(tokens::ty(api, ty, &paths));
            format!("fn additional_property(self, name: impl Into<String>, value: {ty}) -> Result<Self, JsonError>")
        });
        let methods = [new].into_iter().chain(setters.flatten()).chain(additional);
        text.push_str(&format!("\n\n{}", block(&format!("impl {}", definition.name), methods)));
    }
    text
}

fn block(head: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: String = lines.map(|line| format!("    {line}\n")).collect();
    format!("{head} {{\n{lines}}}")
}
