//! The docs of an operation: what its method, its body and its response are said to be.

use super::doc_comment::text;
use super::markdown::{code, for_rustdoc};
use crate::ir::call_path;
use crate::ir::{Api, Body, ErrorStatus, Operation, Parameter, ResponseHeader, ResponseLink, Success, Type, Value};
use crate::render::files::Target;

/// The text of an argument as one entry of a list.
fn argument(name: &str, text: &str) -> String {
    entry(&format!("`{name}`"), text)
}

/// A value as it goes out.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        Value::Json(json) => json.to_string(),
    }
}

/// A status of failure, and the type that its body has.
fn error_entry(api: &Api, target: &Target, error: &ErrorStatus) -> String {
    let text = for_rustdoc(&error.description).trim().replace('\n', " ");
    let body = match error.ty {
        Some(Type::Named(id)) => {
            let name = &api.type_def(id).name;
            format!(" The error decodes as [`{name}`]({}::types::{name}).", target.root)
        }
        _ => String::new(),
    };
    let headers: Vec<String> = error.headers.iter().map(|header| header_link(api, target, header)).collect();
    let headers = if headers.is_empty() { String::new() } else { format!(" Its headers: {}.", headers.join(", ")) };
    format!("- {}: {text}{body}{headers}", error.status)
}

/// The text of an operation's method.
pub fn method(api: &Api, target: &Target, operation: &Operation, example: &str) -> String {
    let mut parts = vec![text(&operation.docs, &code(&operation.id))];
    let request = code(&format!("{} {}", operation.method, operation.path));
    if !parts.contains(&request) {
        parts.push(request);
    }
    let fixed =
        operation.fixed.iter().map(|(parameter, value)| format!("{} is always {}.", code(&parameter.wire), code(&plain(value))));
    parts.extend(fixed.reduce(|text, sentence| format!("{text} {sentence}")));
    parts.extend(operation.server.as_ref().map(|server| format!("It is served at {}.", code(server))));
    let mut arguments: Vec<String> =
        operation.arguments.iter().map(|Parameter { name, docs, .. }| argument(name, &text(docs, ""))).collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        arguments.push(argument(&body.name, &self::body(body)));
    }
    if !arguments.is_empty() {
        parts.push(format!("# Arguments\n\n{}", arguments.join("\n")));
    }
    let answer = self::answer(api, target, operation);
    if !answer.is_empty() {
        let heading = if operation.response.ty == Type::Unit { "Success" } else { "Returns" };
        parts.push(format!("# {heading}\n\n{answer}"));
    }
    if !operation.errors.is_empty() {
        let errors = operation.errors.iter().map(|error| error_entry(api, target, error));
        parts.push(format!("# Errors\n\n{}", errors.collect::<Vec<_>>().join("\n")));
    }
    parts.push(format!("# Example\n\n```no_run\n{example}```"));
    parts.join("\n\n")
}

/// What is said of the body, and of the media types that a call by path could send in its place.
pub fn body(body: &Body) -> String {
    let text = text(&body.docs, if body.required { "" } else { "Sets the body." });
    if body.others.is_empty() {
        return text;
    }
    let others: Vec<String> = body.others.iter().map(|name| code(name)).collect();
    let others = format!("It goes out as {}; the API also takes {}.", code(&body.media_type), others.join(", "));
    [text, others].iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("\n\n")
}

/// What is said of the answer.
fn answer(api: &Api, target: &Target, operation: &Operation) -> String {
    let answer = &operation.response;
    let mut parts = Vec::new();
    if answer.successes.is_empty() {
        parts.extend(answer.docs.description.as_deref().map(for_rustdoc).map(|text| text.trim().to_owned()));
        parts.extend(matches!(answer.ty, Type::Nullable(_)).then(|| format!("{} if the answer has no body.", code("None"))));
    } else {
        let lines = answer.successes.iter().map(|success| line(&success.name, &self::success(success)));
        parts.push(lines.collect::<Vec<_>>().join("\n"));
    }
    if !answer.headers.is_empty() {
        let lines = answer.headers.iter().map(|header| entry(&header_link(api, target, header), &text(&header.docs, "")));
        parts.push(format!("Its headers, which {} gives:\n\n{}", code("send"), lines.collect::<Vec<_>>().join("\n")));
    }
    if !answer.links.is_empty() {
        let lines = answer
            .links
            .iter()
            .map(|link| entry(&format!("{} by {}", code(&link.name), code(&followed(api, link))), &text(&link.docs, "")));
        parts.push(format!("What can be asked for next:\n\n{}", lines.collect::<Vec<_>>().join("\n")));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// An entry of a list.
fn line(name: &str, text: &str) -> String {
    entry(&code(name), text)
}

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

/// The call that a link leads to, or what the description calls it.
fn followed(api: &Api, link: &ResponseLink) -> String {
    let call = api.all_resources().into_iter().find_map(|way| {
        let operation =
            way.last()?.operations.iter().find(|operation| operation.id == link.target || pointer(operation) == link.target)?;
        Some(format!("{}.{}", call_path(&way), operation.name))
    });
    call.unwrap_or_else(|| link.target.clone())
}

/// How a reference of the description names an operation (RFC 6901).
fn pointer(operation: &Operation) -> String {
    let path = operation.path.replace('~', "~0").replace('/', "~1");
    format!("#/paths/{path}/{}", operation.method.as_str().to_lowercase())
}

pub fn success(success: &Success) -> String {
    let text = text(&success.docs, "");
    let status = success.status.map_or("Any other success".to_owned(), |status| format!("Status {status}"));
    if text.is_empty() { format!("{status}.") } else { format!("{status}: {text}") }
}
