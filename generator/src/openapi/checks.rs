//! Checks that need the whole document, such as two operations with one id.

use std::collections::{HashMap, HashSet};

use super::context::NodeReader;
use super::template::{shape, variables};
use super::{Method, Operation, ParameterLocation, PathItem, Requirement, Spec};
use crate::diagnostics::{Code, Diagnostic, suggest};
use crate::source::At;

/// Records the diagnostics that concern several parts of a document.
pub(super) fn check(spec: &Spec, root: &NodeReader<'_>) {
    operation_ids(spec, root);
    security(spec, root);
    ambiguous_paths(spec, root);
    for item in spec.paths.values() {
        if let Some(names) = path(item, root) {
            item.operations.values().for_each(|operation| path_parameters(operation, &names, root));
        }
    }
    for operation in all_operations(spec) {
        body(operation, root);
    }
}

fn all_operations(spec: &Spec) -> impl Iterator<Item = &Operation> {
    spec.paths.values().chain(spec.webhooks.values()).flat_map(|item| item.operations.values())
}

fn operation_ids(spec: &Spec, root: &NodeReader<'_>) {
    let mut seen: HashMap<&str, &Operation> = HashMap::new();
    for operation in all_operations(spec) {
        let Some(id) = operation.operation_id.as_deref() else { continue };
        if let Some(first) = seen.get(id) {
            let at = |operation: &Operation| At::Value(operation.place.key("operationId"));
            Diagnostic::new(Code::DuplicateOperationId, at(operation), format!("duplicate `operationId` `{id}`"))
                .label("duplicate")
                .also(at(first), "first used here")
                .note("both operations are generated, under different names")
                .help("give each operation a unique `operationId`")
                .record(root.diagnostics);
        } else {
            seen.insert(id, operation);
        }
    }
}

fn security(spec: &Spec, root: &NodeReader<'_>) {
    let own = all_operations(spec).flat_map(|operation| operation.security.iter().flatten());
    for Requirement { place, schemes } in spec.security.iter().chain(own) {
        for name in schemes.keys().filter(|name| !spec.components.security_schemes.contains_key(*name)) {
            let known = spec.components.security_schemes.keys().map(String::as_str);
            let help = match suggest(name, known) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("define it: `components: {{ securitySchemes: {{ {name}: {{ type: … }} }} }}`"),
            };
            Diagnostic::new(Code::UnknownSecurityScheme, At::Key(place.key(name)), format!("unknown security scheme `{name}`"))
                .note("requests use the other alternatives; if there are none, they carry only the headers that the caller sets")
                .help(help)
                .record(root.diagnostics);
        }
    }
}

fn ambiguous_paths(spec: &Spec, root: &NodeReader<'_>) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for path in spec.paths.keys() {
        if let Some(first) = seen.insert(shape(path), path) {
            let at = |path: &str| At::Key(root.place.key("paths").key(path));
            Diagnostic::new(Code::AmbiguousPath, at(path), format!("`{path}` matches the same requests as `{first}`"))
                .label("same path")
                .also(at(first), "first declared here")
                .help("move their operations to one path, with the same parameter names")
                .record(root.diagnostics);
        }
    }
}

/// Checks the template of a path and returns the names in it.
fn path<'a>(item: &'a PathItem, root: &NodeReader<'_>) -> Option<Vec<&'a str>> {
    let diagnostic = |message: String, help: &str| {
        let at = At::Key(root.place.key("paths").key(&item.path));
        Diagnostic::new(Code::InvalidPath, at, message).help(help).record(root.diagnostics);
    };
    if !item.path.starts_with('/') {
        diagnostic(format!("path `{}` doesn't start with `/`", item.path), &format!("write `/{}`", item.path));
    }
    let Some(names) = variables(&item.path) else {
        diagnostic(format!("unbalanced braces in path `{}`", item.path), "write a parameter as `{name}`");
        return None;
    };
    let mut seen = HashSet::new();
    if let Some(name) = names.iter().find(|name| !seen.insert(**name)) {
        diagnostic(
            format!("duplicate parameter `{{{name}}}` in path `{}`", item.path),
            "give each parameter of the path a unique name",
        );
    }
    Some(names)
}

fn path_parameters(operation: &Operation, names: &[&str], root: &NodeReader<'_>) {
    let described: Vec<&str> =
        operation.parameters.iter().filter(|it| it.location == ParameterLocation::Path).map(|it| it.name.as_str()).collect();
    for name in names.iter().filter(|name| !described.contains(name)) {
        let help = match suggest(name, described.iter().filter(|other| !names.contains(other)).copied()) {
            Some(meant) => format!("did you mean the parameter `{meant}`? give both the same name"),
            None => {
                format!("declare it: `parameters: [{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}]`")
            }
        };
        Diagnostic::new(
            Code::MissingPathParameter,
            At::Key(operation.place.clone()),
            format!("path parameter `{name}` of {} {} is not declared", operation.method, operation.path),
        )
        .note("treated as a string")
        .help(help)
        .record(root.diagnostics);
    }
    for parameter in operation.parameters.iter().filter(|it| it.location == ParameterLocation::Path) {
        if !names.contains(&parameter.name.as_str()) {
            let help = format!("remove it, or add `{{{}}}` to the path", parameter.name);
            Diagnostic::new(
                Code::StrayPathParameter,
                At::Value(parameter.place.key("name")),
                format!("path `{}` has no parameter `{{{}}}`", operation.path, parameter.name),
            )
            .also(At::Key(root.place.key("paths").key(&operation.path)), "the path")
            .note("the parameter is ignored")
            .help(help)
            .record(root.diagnostics);
        }
    }
}

fn body(operation: &Operation, root: &NodeReader<'_>) {
    if operation.request_body.is_some() && matches!(operation.method, Method::Get | Method::Head | Method::Trace) {
        Diagnostic::new(
            Code::BodyWithoutMeaning,
            At::Key(operation.place.key("requestBody")),
            format!("a {} request should not have a body", operation.method),
        )
        .note("HTTP defines no meaning for it (RFC 9110 §9.3)")
        .help("move its fields to query parameters, or use POST")
        .record(root.diagnostics);
    }
}
