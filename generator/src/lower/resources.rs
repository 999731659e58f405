//! Under which accessor and name an operation is called. An operationId with dots says it outright; otherwise tag, path and method
//! do, so that any document gives calls that read well: `GET /things` is `things().list()`.

use super::names::{Role, name};
use super::renames::Renames;
use crate::diagnostics::{Code, Diagnostic, Faults};
use crate::openapi::{Method, Operation, Spec};
use crate::source::At;

/// An operation and where it is called.
pub struct Call<'a> {
    pub operation: &'a Operation,
    /// The names of the resources from the top.
    pub resources: Vec<String>,
    /// The name of the method.
    pub method: String,
}

/// Where each operation is called, in document order.
pub fn place<'a>(spec: &'a Spec, renames: &Renames<'_>, faults: &Faults) -> Vec<Call<'a>> {
    let mut calls: Vec<Call<'_>> = Vec::new();
    for operation in spec.operations() {
        let id = operation.operation_id.as_deref();
        let renamed = id.and_then(|id| renames.operation(id));
        let dotted = renamed.or(id).filter(|id| id.contains('.')).and_then(by_dots);
        let (resources, mut method) = dotted.unwrap_or_else(|| by_shape(operation));
        if let Some(twin) = calls.iter().find(|call| call.resources == resources && call.method == method) {
            let own = id
                .map(|id| name(id, Role::Method))
                .unwrap_or_else(|| name(&format!("{} {}", operation.method, operation.path), Role::Method));
            if dotted_name(id, renamed) {
                clash(operation, twin, faults);
            }
            method = own;
        }
        calls.push(Call { operation, resources, method });
    }
    calls
}

fn dotted_name(id: Option<&str>, renamed: Option<&str>) -> bool {
    renamed.or(id).is_some_and(|id| id.contains('.'))
}

fn clash(operation: &Operation, twin: &Call<'_>, faults: &Faults) {
    let call = format!("{}.{}", twin.resources.join("."), twin.method);
    Diagnostic::new(Code::NameClash, At::Value(operation.place.key("operationId")), format!("two operations become `{call}`"))
        .also(At::Value(twin.operation.place.key("operationId")), "the other one")
        .help("name one of them differently under `renames.operations` in sdk.yaml")
        .record(faults);
}

/// `organizations.service_accounts.list` is the resources and the method.
fn by_dots(id: &str) -> Option<(Vec<String>, String)> {
    let mut parts: Vec<&str> = id.split('.').filter(|part| !part.trim().is_empty()).collect();
    let method = parts.pop()?;
    if parts.is_empty() {
        return None;
    }
    Some((parts.into_iter().map(|part| name(part, Role::Resource)).collect(), name(method, Role::Method)))
}

/// Without dots the tag names the resource, or the first word of the path does.
fn by_shape(operation: &Operation) -> (Vec<String>, String) {
    let segments: Vec<&str> = operation.path.split('/').filter(|segment| !segment.is_empty()).collect();
    let words: Vec<&str> = segments.iter().copied().filter(|segment| !segment.starts_with('{')).collect();
    let resource = operation.tags.first().map(String::as_str).or_else(|| words.first().copied()).unwrap_or("api");
    let on_one = segments.last().is_some_and(|segment| segment.starts_with('{'));
    let plain = words.len() <= 1 || words.last().is_some_and(|word| name(word, Role::Resource) == name(resource, Role::Resource));
    let standard = match (operation.method, on_one) {
        (Method::Get, false) => Some("list"),
        (Method::Get, true) => Some("retrieve"),
        (Method::Post, false) => Some("create"),
        (Method::Put | Method::Patch, true) => Some("update"),
        (Method::Delete, true) => Some("delete"),
        _ => None,
    };
    let method = match (standard.filter(|_| plain), &operation.operation_id) {
        (Some(standard), _) => standard.to_owned(),
        (None, Some(id)) => name(id, Role::Method),
        (None, None) => name(&format!("{} {}", operation.method.as_str().to_lowercase(), words.join(" ")), Role::Method),
    };
    (vec![name(resource, Role::Resource)], method)
}
