//! The calls that both SDKs make. A call sets every parameter, to the same value as the generated wire tests: the example, else
//! the default, else a simple value of the type. Names are those of Python, derived from the wire names by the official SDK's own
//! rule, so a wrong name in the document is an argument that the official SDK doesn't have.

use std::collections::HashMap;

use anyhow::{Context, Result};
use generator::{
    ir::{Api, Body, Docs, Field, Format, Operation, Parameter, ParameterLocation, Type, TypeId, TypeKind, Value as Constant},
    source::Node,
};
use serde_json::{Map, Value, json};

use super::LABEL;

/// How deep values are built, as in the wire tests.
const MAX_DEPTH: usize = 6;

/// A call of the official SDK.
#[derive(Debug, Clone)]
pub struct Call {
    /// Its unique label.
    pub label: String,
    /// The path of its method: `zones.secrets.create`.
    pub operation: String,
    /// Whether it sets every parameter.
    pub complete: bool,
    /// The arguments by their names in Python.
    pub arguments: Map<String, Value>,
    /// The body, if it isn't JSON.
    pub content: Option<String>,
}

impl Call {
    pub fn to_json(&self) -> Value {
        let Call { label, operation, complete, arguments, content } = self;
        let mut call = json!({
            "label": label,
            "label_header": LABEL,
            "operation": operation,
            "complete": complete,
            "arguments": arguments,
        });
        if let Some(content) = content {
            call["content"] = json!(content);
        }
        call
    }
}

/// The calls of `cases.json`, which `generated/tests/parity.rs` makes too.
pub fn cases() -> Result<Vec<Call>> {
    let cases: Vec<Value> = serde_json::from_str(include_str!("cases.json")).context("cases.json")?;
    let case = |case: &Value| {
        let text = |key| case[key].as_str().map(str::to_owned);
        Some(Call {
            label: text("label")?,
            operation: text("operation")?,
            complete: false,
            arguments: case["arguments"].as_object()?.clone(),
            content: text("content"),
        })
    };
    cases
        .iter()
        .map(|value| case(value).with_context(|| format!("cases.json has a case without label, operation or arguments: {value}")))
        .collect()
}

/// Every operation by its path.
pub fn operations(api: &Api) -> Vec<(String, &Operation)> {
    let paths = api.all_resources();
    let named = paths.iter().filter_map(|path| Some((path, path.last()?))).flat_map(|(path, resource)| {
        let accessors: Vec<&str> = path.iter().map(|resource| resource.accessor.as_str()).collect();
        let accessors = accessors.join(".");
        resource.operations.iter().map(move |operation| (format!("{accessors}.{}", operation.name), operation))
    });
    named.collect()
}

/// The call of an operation with every parameter.
pub fn complete_call(api: &Api, name: &str, operation: &Operation) -> Call {
    let inputs = Inputs { api };
    let parameters = operation.arguments.iter().chain(&operation.options);
    let mut arguments: Vec<(Place, String, Value)> = parameters.map(|parameter| inputs.parameter(parameter)).collect();
    let mut content = None;
    match operation.body.as_ref().map(|body| (body, inputs.body(body))) {
        None => {}
        Some((Body { ty: Type::Bytes, .. }, value)) => content = value.as_str().map(str::to_owned),
        Some((Body { ty: Type::Named(_), .. }, Value::Object(fields))) => {
            arguments.extend(fields.into_iter().map(|(wire, value)| (Place::Body, snake_case(&wire), value)));
        }
        Some((_, value)) => arguments.push((Place::Body, "body".to_owned(), value)),
    }
    let mut uses: HashMap<String, usize> = HashMap::new();
    arguments.iter().for_each(|(_, name, _)| *uses.entry(name.clone()).or_default() += 1);
    let arguments = arguments.into_iter().map(|(place, name, value)| match (place, uses[&name]) {
        (Place::Path, 2..) => (format!("path_{name}"), value),
        (Place::Body, 2..) => (format!("body_{name}"), value),
        _ => (name, value),
    });
    Call { label: name.to_owned(), operation: name.to_owned(), complete: true, arguments: arguments.collect(), content }
}

/// Where an argument is sent, as far as its name depends on it.
#[derive(Clone, Copy)]
enum Place {
    Path,
    Body,
    Other,
}

/// `filter[id]`, `applicationId` and `X-API-Version` as the official SDK names them: `filter_id`, `application_id`, `x_api_version`.
fn snake_case(wire: &str) -> String {
    let mut name = String::new();
    let mut after_lower = false;
    for character in wire.chars() {
        if !character.is_ascii_alphanumeric() || (character.is_ascii_uppercase() && after_lower) {
            name.push('_');
        }
        if character.is_ascii_alphanumeric() {
            name.push(character.to_ascii_lowercase());
        }
        after_lower = character.is_ascii_lowercase() || character.is_ascii_digit();
    }
    name.trim_matches('_').to_owned()
}

struct Inputs<'a> {
    api: &'a Api,
}

impl Inputs<'_> {
    fn parameter(&self, parameter: &Parameter) -> (Place, String, Value) {
        let place = if parameter.location == ParameterLocation::Path { Place::Path } else { Place::Other };
        (place, snake_case(&parameter.wire), self.value(&parameter.ty, example(&parameter.docs), 0))
    }

    fn body(&self, body: &Body) -> Value {
        self.value(&body.ty, body.docs.example.as_ref(), 0)
    }

    fn value(&self, ty: &Type, example: Option<&Node>, depth: usize) -> Value {
        let text = |default: &str| match example {
            Some(Node::String(text)) => json!(text),
            Some(value @ (Node::Number(_) | Node::Bool(_))) => json!(value.to_string()),
            _ => json!(default),
        };
        match ty {
            Type::Bool => json!(example.and_then(Node::as_bool).unwrap_or(true)),
            Type::I32 | Type::I64 | Type::U32 | Type::U64 => {
                let number = example.and_then(Node::as_number).and_then(|number| i64::try_from(number.as_integer()?).ok());
                json!(number.unwrap_or(1))
            }
            Type::F64 => json!(example.and_then(Node::as_number).map_or(1.5, |number| number.as_f64())),
            Type::String | Type::Secret => text("text"),
            Type::Format(Format::Timestamp) => text("2026-01-02T03:04:05Z"),
            Type::Format(Format::Date) => text("2026-01-02"),
            Type::Format(Format::Uuid) => text("018f3b5e-7c4a-7e11-9d2b-0c6a5f1e2d3c"),
            Type::Raw => example.map_or_else(|| json!({"key": "value"}), to_json),
            Type::Bytes | Type::File => json!("content"),
            Type::Unit => Value::Null,
            Type::Named(id) => self.named(*id, example, depth),
            Type::List(item) => match example.and_then(Node::as_sequence) {
                Some(items) => items.iter().map(|example| self.value(item, Some(example), depth + 1)).collect(),
                None => json!([self.value(item, None, depth + 1)]),
            },
            Type::Tuple(members) => {
                let items = example.and_then(Node::as_sequence).unwrap_or_default();
                members.iter().enumerate().map(|(index, member)| self.value(member, items.get(index), depth + 1)).collect()
            }
            Type::Map(value) => match example.and_then(Node::as_mapping) {
                Some(entries) => {
                    entries.iter().map(|(key, example)| (key.clone(), self.value(value, Some(example), depth + 1))).collect()
                }
                None => json!({"key": self.value(value, None, depth + 1)}),
            },
            Type::Nullable(inner) | Type::Boxed(inner) => self.value(inner, example, depth),
        }
    }

    fn named(&self, id: TypeId, example: Option<&Node>, depth: usize) -> Value {
        let definition = self.api.type_def(id);
        let example = example.or(definition.docs.example.as_ref());
        match &definition.kind {
            TypeKind::Newtype(newtype) => self.value(&newtype.ty, example, depth),
            TypeKind::Enum(values) => {
                let wires = || values.variants.iter().flat_map(|variant| &variant.wire);
                let wanted = example.and_then(Node::as_str);
                json!(wires().find(|wire| Some(wire.as_str()) == wanted).or(wires().next()))
            }
            TypeKind::Union(union) => {
                let tag = |example: &Node| example.get(union.tag.as_ref()?).and_then(Node::as_str).map(str::to_owned);
                let wanted = example.and_then(tag);
                let variant = union.variants.iter().find(|variant| wanted.as_ref().is_some_and(|tag| variant.wire.contains(tag)));
                variant.or(union.variants.first()).map_or(Value::Null, |variant| self.value(&variant.ty, example, depth + 1))
            }
            TypeKind::Struct(object) => {
                let set = object.fields.iter().filter(|field| field.presence.is_required() || depth < MAX_DEPTH);
                set.map(|field| (field.wire.clone(), self.field(field, example, depth))).collect()
            }
        }
    }

    fn field(&self, field: &Field, object: Option<&Node>, depth: usize) -> Value {
        let own = object.and_then(|object| object.get(&field.wire)).filter(|value| **value != Node::Null);
        match &field.constant {
            Some(Constant::String(text)) => json!(text),
            Some(Constant::Integer(number)) => json!(number),
            Some(Constant::Bool(value)) => json!(value),
            Some(Constant::Json(json)) => serde_json::from_str(json).unwrap_or_default(),
            None => self.value(&field.ty, own.or_else(|| example(&field.docs)), depth + 1),
        }
    }
}

fn example(docs: &Docs) -> Option<&Node> {
    docs.example.as_ref().or(docs.default.as_ref())
}

/// `Node` prints as JSON.
fn to_json(node: &Node) -> Value {
    serde_json::from_str(&node.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::snake_case;

    #[test]
    fn names_are_those_of_the_official_sdk() {
        let wires = ["expand[]", "filter[id]", "query[identifier]", "applicationId", "X-API-Version", "If-None-Match", "zone_id"];
        let names = ["expand", "filter_id", "query_identifier", "application_id", "x_api_version", "if_none_match", "zone_id"];
        assert_eq!(wires.map(snake_case), names);
    }
}
