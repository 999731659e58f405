//! The docs of a resource and of its operations: the method, its arguments, the request, the response and its errors.

use super::doc_comment::text;
use super::markdown::{code, for_rustdoc};
use crate::ir::call_path;
use crate::ir::{
    Api, Body, ErrorStatus, Operation, Parameter, Resource, ResponseHeader, ResponseLink, Stream, Success, Type, Value,
};
use crate::render::files::Target;

/// The module of a resource.
pub fn resource_module(path: &[&Resource]) -> String {
    let described = path.last().map(|resource| self::resource(resource)).unwrap_or_default();
    format!("`{}`\n\n{described}", call_path(path))
}

/// The type of a resource.
pub fn resource_type(path: &[&Resource]) -> String {
    let described = path.last().map(|resource| self::resource(resource)).unwrap_or_default();
    format!("{described}\n\nReturned by `{}`.", call_path(path))
}

/// The accessor of a resource.
pub fn resource(resource: &Resource) -> String {
    text(&resource.docs, &format!("The resource {}.", code(&resource.id)))
}

/// The request of an operation, by the type of its resource.
pub fn request(resource: &str, operation: &Operation) -> String {
    format!("The request of [`{resource}::{}`]. Awaiting it sends it.", operation.name)
}

/// The setter of an optional parameter.
pub fn setter(parameter: &Parameter) -> String {
    text(&parameter.docs, &format!("Sets {}.", code(&parameter.wire)))
}

/// The method that returns the response as a stream.
pub fn stream(stream: &Stream) -> String {
    let items = match stream {
        Stream::Events(_) | Stream::TextEvents => "events",
        Stream::Values { .. } => "JSON values",
    };
    format!("Returns the response as a stream of {items}, as they arrive. The request is sent when the first one is polled.")
}

/// The enum of several successes, by the type of the operation's resource.
pub fn response_enum(resource: &str, operation: &Operation) -> String {
    format!("The response of [`{resource}::{}`], by its status.", operation.name)
}

/// An argument as an entry of a list.
fn argument(name: &str, text: &str) -> String {
    entry(&format!("`{name}`"), text)
}

/// A value as it is sent.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        Value::Json(json) => json.to_string(),
    }
}

/// An error by its status, with the type that its body decodes as.
fn error_entry(api: &Api, target: &Target, error: &ErrorStatus) -> String {
    let text = for_rustdoc(&error.description).trim().replace('\n', " ");
    let body = match error.ty {
        Some(Type::Named(id)) => {
            let name = &api.type_def(id).name;
            format!(" Decodes as [`{name}`]({}::types::{name}).", target.root)
        }
        _ => String::new(),
    };
    let headers: Vec<String> = error.headers.iter().map(|header| header_link(api, target, header)).collect();
    let headers = if headers.is_empty() { String::new() } else { format!(" Headers: {}.", headers.join(", ")) };
    format!("- {}: {text}{body}{headers}", error.status)
}

/// The method of an operation.
pub fn method(api: &Api, target: &Target, operation: &Operation, example: &str) -> String {
    let mut parts = vec![text(&operation.docs, &code(&operation.id))];
    let request = code(&format!("{} {}", operation.method, operation.path));
    if !parts.contains(&request) {
        parts.push(request);
    }
    let fixed =
        operation.fixed.iter().map(|(parameter, value)| format!("{} is always {}.", code(&parameter.wire), code(&plain(value))));
    parts.extend(fixed.reduce(|text, sentence| format!("{text} {sentence}")));
    parts.extend(operation.server.as_ref().map(|server| format!("Served at {}.", code(server))));
    let mut arguments: Vec<String> =
        operation.arguments.iter().map(|Parameter { name, docs, .. }| argument(name, &text(docs, ""))).collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        arguments.push(argument(&body.name, &self::body(body)));
    }
    if !arguments.is_empty() {
        parts.push(format!("# Arguments\n\n{}", arguments.join("\n")));
    }
    let response = self::response(api, target, operation);
    if !response.is_empty() {
        let nothing = if operation.response.ty == Type::Unit { "Nothing.\n\n" } else { "" };
        parts.push(format!("# Returns\n\n{nothing}{response}"));
    }
    if !operation.errors.is_empty() {
        let errors = operation.errors.iter().map(|error| error_entry(api, target, error));
        parts.push(format!("# Errors\n\n{}", errors.collect::<Vec<_>>().join("\n")));
    }
    parts.push(format!("# Examples\n\n```no_run\n{example}```"));
    parts.join("\n\n")
}

/// The body, and the media types that a call by path could send instead.
pub fn body(body: &Body) -> String {
    let text = text(&body.docs, if body.required { "" } else { "Sets the body." });
    if body.others.is_empty() {
        return text;
    }
    let others: Vec<String> = body.others.iter().map(|name| code(name)).collect();
    let others = format!("Sent as {}; the API also accepts {}.", code(&body.media_type), others.join(", "));
    [text, others].iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("\n\n")
}

/// The response of an operation.
fn response(api: &Api, target: &Target, operation: &Operation) -> String {
    let response = &operation.response;
    let mut parts = Vec::new();
    if response.successes.is_empty() {
        parts.extend(response.docs.description.as_deref().map(for_rustdoc).map(|text| text.trim().to_owned()));
        parts.extend(matches!(response.ty, Type::Nullable(_)).then(|| format!("{} if the response has no body.", code("None"))));
    } else {
        let lines = response.successes.iter().map(|success| entry(&code(&success.name), &self::success(success)));
        parts.push(lines.collect::<Vec<_>>().join("\n"));
    }
    if !response.headers.is_empty() {
        let lines = response.headers.iter().map(|header| entry(&header_link(api, target, header), &text(&header.docs, "")));
        parts.push(format!("Headers, which {} returns:\n\n{}", code("send()"), lines.collect::<Vec<_>>().join("\n")));
    }
    if !response.links.is_empty() {
        let lines = response
            .links
            .iter()
            .map(|link| entry(&format!("{} by {}", code(&link.name), code(&linked_call(api, link))), &text(&link.docs, "")));
        parts.push(format!("Links:\n\n{}", lines.collect::<Vec<_>>().join("\n")));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// An entry of a list.
fn entry(head: &str, text: &str) -> String {
    let text = text.replace("\n\n", " ").replace('\n', " ");
    if text.is_empty() { format!("- {head}") } else { format!("- {head}: {text}") }
}

/// A header's name as a link to its constant.
pub fn header_link(api: &Api, target: &Target, header: &ResponseHeader) -> String {
    let name = code(&header.wire);
    let key = api.headers.iter().find(|key| key.wire.eq_ignore_ascii_case(&header.wire));
    key.map_or(name.clone(), |key| format!("[{name}]({}::headers::{})", target.root, key.constant))
}

/// The call that a link leads to, or its name in the document.
fn linked_call(api: &Api, link: &ResponseLink) -> String {
    let call = api.all_resources().into_iter().find_map(|path| {
        let operation =
            path.last()?.operations.iter().find(|operation| operation.id == link.target || pointer(operation) == link.target)?;
        Some(format!("{}.{}", call_path(&path), operation.name))
    });
    call.unwrap_or_else(|| link.target.clone())
}

/// The JSON pointer of an operation in the document (RFC 6901).
fn pointer(operation: &Operation) -> String {
    let path = operation.path.replace('~', "~0").replace('/', "~1");
    format!("#/paths/{path}/{}", operation.method.as_str().to_lowercase())
}

/// One of several successes, by its status.
pub fn success(success: &Success) -> String {
    let text = text(&success.docs, "");
    let status = success.status.map_or("Any other success".to_owned(), |status| format!("Status {status}"));
    if text.is_empty() { format!("{status}.") } else { format!("{status}: {text}") }
}
