//! The docs of a type: the type itself, its fields with their setters, its constructor and its variants.

use super::doc_comment::text;
use super::markdown::code;
use crate::ir::{Enum, Field, Struct, Type, TypeDef, Value, Variant};

/// A type; its name if the document says nothing of it.
pub fn definition(definition: &TypeDef) -> String {
    text(&definition.docs, &format!("`{}`", definition.name))
}

/// A field of a struct.
pub fn field(field: &Field) -> String {
    let text = text(&field.docs, &code(&field.wire));
    match &field.constant {
        Some(only) => format!("{text}\n\nAlways {}.", value(only)),
        None => text,
    }
}

/// The setter of a field. One without an argument says which value it sets.
pub fn setter(field: &Field) -> String {
    match &field.constant {
        Some(only) => {
            let sets = format!("Sets {} to {}, its only value.", code(&field.wire), value(only));
            format!("{}\n\n{sets}", text(&field.docs, "")).trim_start().to_owned()
        }
        None => text(&field.docs, &code(&field.wire)),
    }
}

/// The setter that makes a field null.
pub fn clearing_setter(field: &Field) -> String {
    format!("Sets {} to null.", code(&field.wire))
}

/// The constructor of a struct.
pub fn constructor(name: &str, object: &Struct) -> String {
    let required = || object.fields.iter().filter(|field| field.presence.is_required());
    let has_arguments = required().any(|field| field.constant.is_none());
    let constants: Vec<String> = required()
        .filter_map(|field| Some(format!("{} set to {}", code(&field.wire), value(field.constant.as_ref()?))))
        .collect();
    let constants = match constants.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        few => few.concat(),
    };
    match (has_arguments, constants.is_empty()) {
        (true, true) => format!("Creates {} with its required fields.", with_article(name)),
        (true, false) => format!("Creates {} with its required fields, and {constants}.", with_article(name)),
        (false, true) => format!("Creates an empty `{name}`."),
        (false, false) => format!("Creates {} with {constants}.", with_article(name)),
    }
}

fn with_article(name: &str) -> String {
    let article = if name.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
    format!("{article} `{name}`")
}

/// A known value of an enum.
pub fn enum_variant(variant: &Variant) -> String {
    text(&variant.docs, &literal(variant.wire.first().map_or("", String::as_str)))
}

/// The variant of an enum for values that aren't known.
pub fn unknown_value(definition: &TypeDef, values: &Enum) -> String {
    let what = match values.ty {
        Type::I64 => "integer",
        Type::Raw => "JSON value",
        _ => "string",
    };
    format!("A value that this version of the SDK doesn't know. `{}::from` returns it for any other {what}.", definition.name)
}

/// A variant of a union, by its tags if it has some.
pub fn union_variant(variant: &Variant) -> String {
    let tags = variant.wire.iter().map(|tag| literal(tag)).collect::<Vec<_>>().join(", ");
    text(&variant.docs, &if tags.is_empty() { code(&variant.name) } else { tags })
}

/// A value in code, or quoted where nothing would be seen of it.
fn literal(text: &str) -> String {
    if text.trim().is_empty() { format!("The string {text:?}.") } else { code(text) }
}

/// A constant value in code.
fn value(value: &Value) -> String {
    code(&match value {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        Value::Json(json) => json.clone(),
    })
}
