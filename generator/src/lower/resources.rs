//! Under which accessor and name an operation is called. An operationId with dots says it outright; otherwise tag, path and method
//! do, so that any document gives calls that read well: `GET /things` is `things().list()`.

use super::names::{Role, name, singular};
use super::renames::Renames;
use crate::diagnostics::{Code, Diagnostic, Faults};
use crate::openapi::{Method, Operation, Spec};
use crate::source::At;
use std::collections::HashMap;

/// An operation and where it is called.
pub struct Call<'a> {
    pub operation: &'a Operation,
    /// The names of the resources from the top.
    pub resources: Vec<String>,
    /// The name of the method, as the description says it.
    pub method: String,
    /// How the name was found.
    source: Source,
}

/// How the name of a method was found. Of several methods of one name the first by this order keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    /// Its operationId says it.
    Said,
    /// It does what a method of this name does everywhere.
    Standard,
    /// It is made of what there is.
    Made,
}

/// Where each operation is called, in document order.
pub fn place<'a>(spec: &'a Spec, renames: &Renames<'_>, faults: &Faults) -> Vec<Call<'a>> {
    let mut calls: Vec<Call<'_>> = spec.operations().map(|operation| call(spec, renames, operation)).collect();
    let mut by_name: HashMap<(Vec<String>, String), Vec<usize>> = HashMap::new();
    for (index, call) in calls.iter().enumerate() {
        by_name.entry((call.resources.clone(), name(&call.method, Role::Method))).or_default().push(index);
    }
    for mut equal in by_name.into_values().filter(|equal| equal.len() > 1) {
        equal.sort_by_key(|index| {
            let Call { operation, source, .. } = &calls[*index];
            (*source, operation.path.len(), operation.path.clone(), operation.method.as_str())
        });
        let first = equal.remove(0);
        for index in equal {
            match calls[index].source {
                Source::Said => clash(&calls[index], &calls[first], faults),
                Source::Standard | Source::Made => calls[index].method = own_name(calls[index].operation),
            }
        }
    }
    calls
}

fn call<'a>(spec: &Spec, renames: &Renames<'_>, operation: &'a Operation) -> Call<'a> {
    let id = operation.operation_id.as_deref();
    let said = id.and_then(|id| renames.operation(id)).or(id);
    match said.filter(|id| id.contains('.')).and_then(by_dots) {
        Some((resources, method)) => Call { operation, resources, method, source: Source::Said },
        None => by_shape(spec, operation),
    }
}

/// An operationId without the name of its resource, if that stands before a verb and more, or behind a verb: `disk_attach` and
/// `update_disk` of `disks`.
fn without_resource(id: &str, resource: &str) -> String {
    let id = name(id, Role::Method);
    let resource = name(resource, Role::Resource);
    let one = singular(&resource).unwrap_or_else(|| resource.clone());
    let before = [&resource, &one].into_iter().find_map(|word| id.strip_prefix(&format!("{word}_")));
    let behind = [&resource, &one].into_iter().find_map(|word| id.strip_suffix(&format!("_{word}")));
    before.or(behind.filter(|verb| !verb.contains('_'))).unwrap_or(&id).to_owned()
}

/// The name that no other operation has.
fn own_name(operation: &Operation) -> String {
    operation.operation_id.clone().unwrap_or_else(|| format!("{} {}", operation.method.as_str().to_lowercase(), operation.path))
}

fn clash(one: &Call<'_>, twin: &Call<'_>, faults: &Faults) {
    let call = format!("{}.{}", twin.resources.join("."), name(&twin.method, Role::Method));
    let at = |call: &Call<'_>| At::Value(call.operation.place.key("operationId"));
    Diagnostic::new(Code::NameClash, at(one), format!("two operations become `{call}`"))
        .also(at(twin), "the other one")
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
    Some((parts.into_iter().map(|part| name(part, Role::Resource)).collect(), method.to_owned()))
}

/// Without dots the tag names the resource, or the first word of the path does.
fn by_shape<'a>(spec: &Spec, operation: &'a Operation) -> Call<'a> {
    let segments: Vec<&str> = operation.path.split('/').filter(|segment| !segment.is_empty()).collect();
    let words: Vec<&str> = segments.iter().copied().filter(|segment| !segment.starts_with('{')).collect();
    let resource = operation.tags.first().map(String::as_str).or_else(|| words.first().copied()).unwrap_or("api");
    let is_resource = |word: &&str| name(word, Role::Resource) == name(resource, Role::Resource);
    let on_one = segments.last().is_some_and(|segment| segment.starts_with('{'));
    let is_patched = || spec.paths.get(&operation.path).is_some_and(|item| item.operations.contains_key(&Method::Patch));
    let last = words.last().copied().unwrap_or_default();
    let standard = match (operation.method, on_one) {
        (Method::Get, false) if singular(last).is_some() => Some("list"),
        (Method::Get, _) => Some("retrieve"),
        (Method::Post, false) => Some("create"),
        (Method::Put, true) if is_patched() => Some("replace"),
        (Method::Put | Method::Patch, true) => Some("update"),
        (Method::Delete, true) => Some("delete"),
        _ => None,
    };
    let is_plain = words.len() <= 1 || is_resource(&last);
    let (method, source) = match (standard.filter(|_| is_plain), &operation.operation_id) {
        (Some(standard), _) => (standard.to_owned(), Source::Standard),
        (None, Some(id)) => (without_resource(id, resource), Source::Made),
        (None, None) => {
            let verb = standard.map_or_else(|| operation.method.as_str().to_lowercase(), str::to_owned);
            let mut parts: Vec<String> = words.iter().filter(|word| !is_resource(word)).map(|word| (*word).to_owned()).collect();
            if let Some(last) = parts.last_mut().filter(|_| verb != "list") {
                *last = singular(last).unwrap_or_else(|| last.clone());
            }
            (format!("{verb} {}", parts.join(" ")), Source::Made)
        }
    };
    Call { operation, resources: vec![name(resource, Role::Resource)], method, source }
}
