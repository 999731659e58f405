//! What can be said about a description only once all of it was read.

use std::collections::{HashMap, HashSet};

use super::context::NodeReader;
use super::template::{shape, variables};
use super::{Method, Operation, ParameterLocation, PathItem, Requirement, Spec};
use crate::diagnostics::{Code, Diagnostic, suggest};
use crate::source::At;

/// Records every diagnostic that lies between the parts of a description.
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
            Diagnostic::new(Code::DuplicateOperationId, at(operation), format!("two operations are called `{id}`"))
                .label("again")
                .also(at(first), "first")
                .note("both are generated, under different names")
                .help("give one of them another `operationId`")
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
                None => format!("describe it: `components: {{ securitySchemes: {{ {name}: {{ type: … }} }} }}`"),
            };
            Diagnostic::new(
                Code::UnknownSecurityScheme,
                At::Key(place.key(name)),
                format!("there is no security scheme `{name}`"),
            )
            .note("what needs it goes out by its other alternatives, or else with no credential but what the caller puts into its headers")
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
                .label("again")
                .also(at(first), "first")
                .help("put their operations under one path, with the same names for its parameters")
                .record(root.diagnostics);
        }
    }
}

/// Checks the template of a path and gives the names in it.
fn path<'a>(item: &'a PathItem, root: &NodeReader<'_>) -> Option<Vec<&'a str>> {
    let diagnostic = |message: String, help: &str| {
        let at = At::Key(root.place.key("paths").key(&item.path));
        Diagnostic::new(Code::InvalidPath, at, message).help(help).record(root.diagnostics);
    };
    if !item.path.starts_with('/') {
        diagnostic(format!("the path `{}` doesn't begin with `/`", item.path), &format!("write `/{}`", item.path));
    }
    let Some(names) = variables(&item.path) else {
        diagnostic(format!("the braces of `{}` don't match", item.path), "a parameter is a name between one `{` and one `}`");
        return None;
    };
    let mut seen = HashSet::new();
    if let Some(name) = names.iter().find(|name| !seen.insert(**name)) {
        diagnostic(format!("`{{{name}}}` stands in `{}` twice", item.path), "give each place of the path a name of its own");
    }
    Some(names)
}

fn path_parameters(operation: &Operation, names: &[&str], root: &NodeReader<'_>) {
    let described: Vec<&str> =
        operation.parameters.iter().filter(|it| it.location == ParameterLocation::Path).map(|it| it.name.as_str()).collect();
    for name in names.iter().filter(|name| !described.contains(name)) {
        let help = match suggest(name, described.iter().filter(|other| !names.contains(other)).copied()) {
            Some(meant) => format!("the parameter `{meant}` is probably meant: give both the same name"),
            None => {
                format!("describe it: `parameters: [{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}]`")
            }
        };
        Diagnostic::new(
            Code::MissingPathParameter,
            At::Key(operation.place.clone()),
            format!("{} {} doesn't describe `{{{name}}}` of its path", operation.method, operation.path),
        )
        .note("a text is taken for it")
        .help(help)
        .record(root.diagnostics);
    }
    for parameter in operation.parameters.iter().filter(|it| it.location == ParameterLocation::Path) {
        if !names.contains(&parameter.name.as_str()) {
            let help = format!("remove it, or write `{{{}}}` into the path", parameter.name);
            Diagnostic::new(
                Code::StrayPathParameter,
                At::Value(parameter.place.key("name")),
                format!("`{}` has no `{{{}}}`", operation.path, parameter.name),
            )
            .also(At::Key(root.place.key("paths").key(&operation.path)), "the path")
            .note("it is left out")
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
            format!("HTTP gives the body of a {} request no meaning", operation.method),
        )
        .help("make its fields query parameters, or use POST")
        .record(root.diagnostics);
    }
}
