//! `api.md`: every method with its signature and its `METHOD /path`, and every type with its fields. It is made to be read in the
//! diff of a pull request: what changed there changed for the users.

use crate::ir::call_path;
use crate::ir::{Api, Operation, Pagination, Resource, Rule, SchemeKind, Struct, Total, Type, TypeDef, TypeKind};
use crate::render::code::coercion::coerce;
use crate::render::code::macro_call::tokens_on_a_line;
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, field_type, ident};
use crate::render::files::File;
use crate::render::sdk::bodies;
use crate::render::sdk::conversions;
use crate::render::sdk::responses;
use proc_macro2::TokenStream;
use quote::quote;

/// The file.
pub fn file(api: &Api) -> File {
    let mut text = format!(
        "# The public face of `{}`\n\nMade by `cargo xtask codegen`: every method with its request, and every type.\n\n\
         Every request also has `options(self) -> Request<T>` and `send(self) -> ResponseFuture<T>`, and with the feature `blocking` \
         `send_blocking(self) -> Result<Response<T>, Error>`; every struct and union has \
         `from_json`, `to_json`, and with the feature `serde` serde's traits; every struct has `extra` and `extra_mut`.\n\n\
         ## Methods\n{}\n### `client`\n\n```rust\n{}\n```\n",
        api.crate_name,
        settings(api),
        accessors(&api.resources)
    );
    for way in api.all_resources() {
        if let Some(resource) = way.last() {
            text.push_str(&resource_text(api, &way, resource));
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

fn resource_text(api: &Api, way: &[&Resource], resource: &Resource) -> String {
    let mut text = format!("\n### `{}`\n", call_path(way));
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

/// The keys of the headers that answers may have.
fn headers(api: &Api) -> String {
    let lines = api.headers.iter().map(|header| {
        let ty = spaced(&tokens::ty(api, &header.ty, &Paths::bare()));
        format!("{}: Header<{ty}> // {}\n", header.constant, header.wire.replace(char::is_control, " "))
    });
    if api.headers.is_empty() { String::new() } else { format!("\n## `headers`\n\n```rust\n{}```\n", lines.collect::<String>()) }
}

/// What the API sends by itself, and the types to read it as.
fn webhooks(api: &Api) -> String {
    if api.webhooks.is_empty() {
        return String::new();
    }
    let lines = api.webhooks.iter().map(|webhook| {
        let ty = spaced(&tokens::ty(api, &webhook.ty, &Paths::bare()));
        format!("- {}: `{}` of `{ty}`\n", webhook.title, webhook.method)
    });
    format!(
        "\n## Webhooks\n\nThe bodies of what the API sends by itself; `from_json` reads them.\n\n{}",
        lines.collect::<String>()
    )
}

/// What the builder takes for security schemes and addresses, and the addresses that there are; the rest of it is the same for every
/// API.
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

/// The method, and the request that it gives with all that can be set in it.
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
        .map(|parameter| setter(&parameter.name, &coerce(api, &parameter.ty, &ident("value"), &paths).argument))
        .chain(optional_body.map(|body| setter(&body.name, &bodies::coerce_body(api, body, &ident("value"), &paths).argument)))
        .collect();
    let answer = spaced(&responses::ty(api, operation, &paths));
    let outcome = match responses::lines(api, operation, &paths) {
        Some((name, variants)) => {
            let variants = variants.iter().map(|variant| format!("{},", spaced(variant)));
            format!("\n\n{}", block(&format!("enum {name}"), variants))
        }
        None => String::new(),
    };
    let pages = pages(api, operation, &answer);
    let stream = operation
        .response
        .stream
        .as_ref()
        .map(|stream| format!("    fn {}(self) -> {}\n", stream.method(), spaced(&responses::stream(api, stream, &paths).0)));
    let setters = setters.iter().map(|setter| format!("    {setter}\n"));
    let methods: String = setters.chain(stream).chain([pages]).collect();
    let methods = if methods.is_empty() { methods } else { format!("\n{methods}") };
    let method = signature(&operation.name, &arguments, &operation.request_name);
    let request = format!("impl IntoFuture<Output = Result<{answer}, Error>> for {} {{{methods}}}", operation.request_name);
    format!("{method}\n\n{request}{outcome}")
}

/// What a list gives beside its first page.
fn pages(api: &Api, operation: &Operation, answer: &str) -> String {
    let Some(page) = &operation.page else { return String::new() };
    let item = spaced(&tokens::ty(api, &page.item, &Paths::bare()));
    let why = api.paginations.get(page.rule).filter(|rule| rule.inferred).map(why_pages).unwrap_or_default();
    format!("    fn items(self) -> Items<{item}>{why}\n    fn pages(self) -> Pages<{answer}>\n")
}

/// What an inferred pagination goes by.
fn why_pages(pagination: &Pagination) -> String {
    let what = match &pagination.rule {
        Rule::Cursor { forward, .. } => format!("`{}` is `{}` of the page before", forward.parameter, forward.field),
        Rule::Offset { parameter, total: None } => format!("`{parameter}` is the number of items before"),
        Rule::Offset { parameter, total: Some(total) } => format!("`{parameter}` is the number of items before, of `{total}`"),
        Rule::Page { parameter, first, total: None } => format!("`{parameter}` counts pages from {first}"),
        Rule::Page { parameter, first, total: Some(Total::Items(total) | Total::Pages(total)) } => {
            format!("`{parameter}` counts pages from {first}, up to what `{total}` says")
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

fn setter(name: &str, argument: &TokenStream) -> String {
    format!("fn {name}(self, value: {}) -> Self", spaced(argument))
}

/// A signature on one line, or with a line for each argument where that would be long.
fn signature(name: &str, arguments: &[TokenStream], returns: &str) -> String {
    let arguments: Vec<String> = arguments.iter().map(spaced).collect();
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
        TypeKind::Newtype(newtype) => format!("struct {name}({})", spaced(&tokens::ty(api, &newtype.ty, &paths))),
        TypeKind::Enum(values) => {
            let variants = values.variants.iter().map(|variant| format!("{}, // {}", variant.name, variant.wire.join(", ")));
            let unknown = format!("Unknown({}),", spaced(&tokens::ty(api, &values.ty, &paths)));
            block(&format!("enum {name}"), variants.chain([unknown]))
        }
        TypeKind::Union(union) => {
            let variants = union.variants.iter().map(|variant| {
                let ty = spaced(&tokens::ty(api, &variant.ty, &paths));
                let told_by = union.tag.as_ref().map(|tag| format!(" // {tag}: {}", variant.wire.join(", ")));
                format!("{}({ty}),{}", variant.name, told_by.unwrap_or_default())
            });
            let text = block(&format!("enum {name}"), variants.chain(["Unknown(Raw),".to_owned()]));
            let conversions = conversions::all(api, definition, union, &paths);
            conversions.iter().fold(text, |text, from| format!("{text}\nimpl From<{}> for {name}", spaced(from)))
        }
        TypeKind::Struct(object) => struct_text(api, definition, object),
    };
    format!("\n```rust\n{text}\n```\n")
}

fn struct_text(api: &Api, definition: &TypeDef, object: &Struct) -> String {
    let paths = Paths::bare();
    let fields = object.fields.iter().map(|field| {
        let ty = spaced(&field_type(api, &field.ty, field.presence, &paths));
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
                None => setter(&field.name, &coerce(api, &field.ty, &ident("value"), &paths).argument),
            };
            [Some(set), field.clear.as_ref().map(|clear| format!("fn {clear}(self) -> Self"))]
        });
        let new = signature("new", &required, "Self").replace('\n', "\n    ");
        let additional = object.additional.as_ref().map(|ty| {
            let ty = spaced(&tokens::ty(api, ty, &paths));
            format!("fn additional_property(self, name: impl Into<String>, value: {ty}) -> Result<Self, Fault>")
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

/// Tokens on one line, without the modules that every reader knows.
fn spaced(tokens: &TokenStream) -> String {
    const MODULES: [&str; 8] = [
        "runtime::http::body::",
        "runtime::stream::events::",
        "runtime::stream::json_lines::",
        "crate::runtime::request::multipart::",
        "secrecy::",
        "jiff::",
        "uuid::",
        "bytes::",
    ];
    let line = tokens_on_a_line(tokens.clone());
    MODULES.iter().fold(line, |line, module| line.replace(module, ""))
}
