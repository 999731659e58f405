//! The examples of a description beside the Rust types that their values are read as.

use std::collections::{BTreeMap, BTreeSet};

use generator::{
    ir::{Api, BodyKind, Operation, Type, TypeKind},
    openapi::{self, Content, Spec, Status},
    render::type_path,
    source::Node,
};

/// An example that can be read and written again.
pub struct Example {
    /// The pointer of what it is an example of.
    pub place: String,
    /// The type, as a program that uses the crate writes it.
    pub ty: String,
    /// Its JSON text.
    pub json: String,
}

/// The examples of one description.
#[derive(Default)]
pub struct Examples {
    /// Those that prove something.
    pub checked: Vec<Example>,
    /// How many prove nothing, by reason.
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
    let ways = api.all_resources();
    for operation in ways.iter().filter_map(|way| way.last()).flat_map(|resource| &resource.operations) {
        let place = operation.place.pointer.to_string();
        let Some(described) = described.get(&place) else {
            continue;
        };
        // The values of a form are texts, whatever their schema says; so its examples may be, too.
        let body = operation.body.as_ref().filter(|body| body.kind == BodyKind::Json);
        if let (Some(body), Some(content)) = (body, &described.request_body) {
            for (name, value) in of_content(&content.content, &body.media_type) {
                add(format!("{place}/requestBody{name}"), &body.ty, value);
            }
        }
        for (status, response) in &described.responses {
            let Some(ty) = answered(operation, *status) else {
                continue;
            };
            let content = response.content.keys().find(|name| asked_for(operation, name));
            for (name, value) in content.map(|name| of_content(&response.content, name)).unwrap_or_default() {
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
        let hindrance = if *value == Node::Null { Some("null") } else { hindrance(ty) };
        match hindrance {
            Some(reason) => *self.skipped.entry(reason).or_default() += 1,
            None => self.checked.push(Example { place, ty: path, json }),
        }
    }
}

/// Why an example of a type proves nothing.
fn hindrance(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Raw => Some("any JSON"),
        Type::Bytes | Type::File => Some("not JSON"),
        Type::Secret => Some("secret"),
        Type::Unit => Some("no value"),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => hindrance(inner),
        _ => None,
    }
}

/// What a success gives.
fn answered(operation: &Operation, status: Status) -> Option<&Type> {
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

/// Whether a media type is among those that the operation asks for.
fn asked_for(operation: &Operation, name: &str) -> bool {
    operation.response.media_type.iter().flat_map(|asked| asked.split(", ")).any(|asked| asked == name)
}

/// The examples of a representation, each with the end of its place.
fn of_content<'a>(content: &'a Content, media_type: &str) -> Vec<(String, &'a Node)> {
    let examples = content.get(media_type).map(|media_type| media_type.examples.as_slice()).unwrap_or_default();
    examples
        .iter()
        .filter_map(|example| {
            let name = example.name.as_deref().map(|name| format!("/examples/{name}")).unwrap_or_default();
            Some((name, example.value.as_ref()?))
        })
        .collect()
}
