//! The examples of a document, each with the Rust type that its value is decoded as.

use std::collections::{BTreeMap, BTreeSet};

use generator::{
    ir::{Api, BodyKind, Operation, Type, TypeKind},
    openapi::{self, Content, Spec, Status},
    render::type_path,
    source::Node,
};

/// An example that can be decoded and encoded again.
pub struct Example {
    /// The JSON pointer of its owner.
    pub place: String,
    /// The type, as a program that uses the crate writes it.
    pub ty: String,
    /// Its JSON text.
    pub json: String,
}

/// The examples of one document.
#[derive(Default)]
pub struct Examples {
    /// Those that are checked.
    pub checked: Vec<Example>,
    /// How many are skipped, by reason.
    pub skipped: BTreeMap<&'static str, usize>,
    seen: BTreeSet<(String, String)>,
}

/// Collects them: of the named types and their fields, of request bodies and of responses.
pub fn find(api: &Api, spec: &Spec, crate_ident: &str) -> Examples {
    let mut examples = Examples::default();
    let mut add = |place: String, ty: &Type, value: &Node| examples.add(place, ty, value, type_path(api, ty, crate_ident));
    for (index, definition) in api.types.iter().enumerate() {
        let place = definition.place.pointer.to_string();
        let own = Type::Named(generator::ir::TypeId(index));
        definition.docs.example.iter().for_each(|value| add(place.clone(), &own, value));
        if let TypeKind::Struct(structure) = &definition.kind {
            for field in &structure.fields {
                let place = format!("{place}/properties/{}", field.wire);
                field.docs.example.iter().for_each(|value| add(place.clone(), &field.ty, value));
            }
        }
    }
    let described: BTreeMap<String, &openapi::Operation> =
        spec.operations().map(|operation| (operation.place.pointer.to_string(), operation)).collect();
    let paths = api.all_resources();
    for operation in paths.iter().filter_map(|path| path.last()).flat_map(|resource| &resource.operations) {
        let place = operation.place.pointer.to_string();
        let Some(described) = described.get(&place) else {
            continue;
        };
        // The values of a form are strings, whatever their schema; so its examples may be strings, too.
        let body = operation.body.as_ref().filter(|body| body.kind == BodyKind::Json);
        if let (Some(body), Some(content)) = (body, &described.request_body) {
            for (name, value) in examples_of(&content.content, &body.media_type) {
                add(format!("{place}/requestBody{name}"), &body.ty, value);
            }
        }
        for (status, response) in &described.responses {
            let Some(ty) = success_type(operation, *status) else {
                continue;
            };
            let content = response.content.keys().find(|name| is_accepted(operation, name));
            for (name, value) in content.map(|name| examples_of(&response.content, name)).unwrap_or_default() {
                add(format!("{place}/responses/{status}{name}"), ty, value);
            }
        }
    }
    examples
}

impl Examples {
    fn add(&mut self, place: String, ty: &Type, value: &Node, path: String) {
        let json = value.to_string();
        if !self.seen.insert((path.clone(), json.clone())) {
            return;
        }
        let skip_reason = if *value == Node::Null { Some("null") } else { skip_reason(ty) };
        match skip_reason {
            Some(reason) => *self.skipped.entry(reason).or_default() += 1,
            None => self.checked.push(Example { place, ty: path, json }),
        }
    }
}

/// Why an example of a type is skipped.
fn skip_reason(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Raw => Some("any JSON"),
        Type::Bytes | Type::File => Some("not JSON"),
        Type::Secret => Some("secret"),
        Type::Unit => Some("no value"),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => skip_reason(inner),
        _ => None,
    }
}

/// The type of a success response.
fn success_type(operation: &Operation, status: Status) -> Option<&Type> {
    let code = match status {
        Status::Code(code @ 200..=299) => Some(code),
        Status::Range(2) => None,
        Status::Code(_) | Status::Range(_) | Status::Default => return None,
    };
    let response = &operation.response;
    match (&response.ty, response.successes.as_slice()) {
        (Type::Nullable(inner), []) => Some(inner),
        (ty, []) => Some(ty),
        (_, successes) => successes.iter().find(|success| success.status == code).map(|success| &success.ty),
    }
}

/// Whether a media type is among those that the operation accepts.
fn is_accepted(operation: &Operation, name: &str) -> bool {
    operation.response.media_type.iter().flat_map(|asked| asked.split(", ")).any(|asked| asked == name)
}

/// The examples of a representation, each with the suffix of its place.
fn examples_of<'a>(content: &'a Content, media_type: &str) -> Vec<(String, &'a Node)> {
    let examples = content.get(media_type).map(|media_type| media_type.examples.as_slice()).unwrap_or_default();
    examples
        .iter()
        .filter_map(|example| {
            let name = example.name.as_deref().map(|name| format!("/examples/{name}")).unwrap_or_default();
            Some((name, example.value.as_ref()?))
        })
        .collect()
}
