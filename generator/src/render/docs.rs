//! What the SDK's user reads about an item: its text, limits, default and whether it is on its way out.

use super::markdown::{code, for_rustdoc};
use super::{Target, answers, bodies};
use crate::ir::{Api, Docs, ErrorStatus, Limit, Operation, Parameter, Type, Value};
use proc_macro2::TokenStream;
use quote::quote;

/// Doc attributes of an item, a line each, as `///` comments are.
pub fn outer(text: &str) -> TokenStream {
    let lines = lines(text);
    quote!(#(#[doc = #lines])*)
}

/// Doc attributes of a module, as `//!` comments are.
pub fn inner(text: &str) -> TokenStream {
    let lines = lines(text);
    quote!(#(#![doc = #lines])*)
}

fn lines(text: &str) -> Vec<String> {
    let trimmed = text.trim_end();
    trimmed.lines().map(|line| if line.trim().is_empty() { String::new() } else { format!(" {}", line.trim_end()) }).collect()
}

/// The text of an item; `otherwise` if the description says nothing.
pub fn text(docs: &Docs, otherwise: &str) -> String {
    let mut paragraphs = Vec::new();
    paragraphs.extend(docs.summary.as_deref().map(for_rustdoc));
    paragraphs.extend(docs.description.as_deref().map(for_rustdoc).filter(|text| paragraphs.first() != Some(text)));
    paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
    if paragraphs.is_empty() && !otherwise.is_empty() {
        paragraphs.push(otherwise.to_owned());
    }
    let facts = facts(docs);
    if !facts.is_empty() {
        paragraphs.push(facts);
    }
    paragraphs.iter().map(|paragraph| paragraph.trim()).collect::<Vec<_>>().join("\n\n")
}

/// Limits, default and deprecation, a sentence each.
fn facts(docs: &Docs) -> String {
    let mut sentences: Vec<String> = docs.limits.iter().map(limit).collect();
    sentences.extend(docs.default.as_ref().map(|default| format!("Default: {}.", code(&default.to_string()))));
    if docs.deprecated {
        sentences.push("**Deprecated.**".to_owned());
    }
    sentences.join(" ")
}

fn limit(set: &Limit) -> String {
    let between = |least: Option<String>, most: Option<String>, unit: &str| match (least, most) {
        (Some(least), Some(most)) => format!("{least} to {most}{unit}."),
        (Some(least), None) => format!("At least {least}{unit}."),
        (None, Some(most)) => format!("At most {most}{unit}."),
        (None, None) => String::new(),
    };
    let counted = |least: &Option<u64>, most: &Option<u64>, unit: &str| {
        let unit = if most.or(*least) == Some(1) { format!(" {unit}") } else { format!(" {unit}s") };
        between(least.map(|least| least.to_string()), most.map(|most| most.to_string()), &unit)
    };
    match set {
        Limit::Length(least, most) => counted(least, most, "character"),
        Limit::Range(least, most) => between(least.clone(), most.clone(), ""),
        Limit::Over(number) => format!("More than {number}."),
        Limit::Under(number) => format!("Less than {number}."),
        Limit::Multiple(number) => format!("A multiple of {number}."),
        Limit::Items(least, most) => counted(least, most, "item"),
        Limit::Format(format) => format!("Format: {}.", code(format)),
        Limit::Encoding(encoding) => format!("Encoded as {}.", code(encoding)),
        Limit::Pattern(pattern) => format!("Matches {}.", code(pattern)),
        Limit::Values(values) => format!("One of {}.", list(values)),
        Limit::Keys(keys) => match &**keys {
            Limit::Values(values) => format!("Its keys: {}.", list(values)),
            Limit::Format(format) => format!("Format of its keys: {}.", code(format)),
            keys => format!("Of its keys each: {}", limit(keys)),
        },
        Limit::Unique => "Items must be unique.".to_owned(),
    }
}

/// Values, the last of very many left out.
fn list(values: &[String]) -> String {
    const SHOWN: usize = 20;
    let shown: Vec<String> = values.iter().take(SHOWN).map(|value| code(value)).collect();
    let more = if values.len() > SHOWN { format!(" and {} more", values.len() - SHOWN) } else { String::new() };
    shown.join(", ") + &more
}

/// The text of a parameter as one entry of a list.
fn entry(parameter: &str, text: &str) -> String {
    let text = text.replace("\n\n", " ").replace('\n', " ");
    if text.is_empty() { format!("- `{parameter}`") } else { format!("- `{parameter}`: {text}") }
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
    let headers: Vec<String> = error.headers.iter().map(|header| answers::header_link(api, target, header)).collect();
    let headers = if headers.is_empty() { String::new() } else { format!(" Its headers: {}.", headers.join(", ")) };
    format!("- {}: {text}{body}{headers}", error.status)
}

/// The text of an operation's method.
pub fn operation(api: &Api, target: &Target, operation: &Operation, example: &str) -> String {
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
        operation.arguments.iter().map(|Parameter { name, docs, .. }| entry(name, &text(docs, ""))).collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        arguments.push(entry(&body.name, &bodies::docs(body)));
    }
    if !arguments.is_empty() {
        parts.push(format!("# Arguments\n\n{}", arguments.join("\n")));
    }
    let answer = answers::docs(api, target, operation);
    if !answer.is_empty() {
        let heading = if operation.answer.ty == Type::Unit { "Success" } else { "Returns" };
        parts.push(format!("# {heading}\n\n{answer}"));
    }
    if !operation.errors.is_empty() {
        let errors = operation.errors.iter().map(|error| error_entry(api, target, error));
        parts.push(format!("# Errors\n\n{}", errors.collect::<Vec<_>>().join("\n")));
    }
    parts.push(format!("# Example\n\n```no_run\n{example}```"));
    parts.join("\n\n")
}
