//! Media types: which kind of content each is, and which of several an operation uses.

use crate::openapi::{Content, MediaType, Schema, Spec, Type};

/// The kinds of content, the preferred ones first: the more structure, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MediaKind {
    /// RFC 8259, RFC 6839 §3.1
    Json,
    /// RFC 7578
    Multipart,
    /// WHATWG URL §5
    Form,
    /// RFC 2046 §4.1
    Text,
    Bytes,
}

/// The representation that a call uses: of the best kind, a type before a range of types, the first in the document.
pub fn best<'c>(spec: &Spec, content: &'c Content) -> Option<(MediaKind, &'c str, &'c MediaType)> {
    let kinds = content.iter().map(|(name, media_type)| (kind(spec, name, media_type), name.as_str(), media_type));
    kinds.min_by_key(|(kind, name, _)| (*kind, name.contains('*')))
}

/// How a stream is split into items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Framing {
    /// WHATWG HTML §9.2
    Events,
    /// JSON Lines, NDJSON, RFC 7464
    Values,
}

/// The representation that is a stream, if there is one.
pub fn stream<'c>(spec: &Spec, content: &'c Content) -> Option<(Framing, &'c str, &'c MediaType)> {
    content.iter().find_map(|(name, media_type)| {
        let is_binary = media_type.schema.is_some_and(|id| is_binary(spec.schema(id)));
        framing(name).filter(|_| !is_binary).map(|framing| (framing, name.as_str(), media_type))
    })
}

/// JSON Lines have no registered name, so these are the ones that APIs use; the last of them is Spring's.
fn framing(name: &str) -> Option<Framing> {
    let essence = essence(name);
    let (_, subtype) = essence.split_once('/')?;
    match subtype.strip_prefix("x-").unwrap_or(subtype) {
        "event-stream" => Some(Framing::Events),
        "ndjson" | "jsonl" | "jsonlines" | "json-lines" | "json-seq" | "stream+json" => Some(Framing::Values),
        // RFC 8091
        subtype if subtype.ends_with("+json-seq") => Some(Framing::Values),
        _ => None,
    }
}

/// The kind of content by its media type. A range of types is JSON, unless its schema is binary.
pub fn kind(spec: &Spec, name: &str, media_type: &MediaType) -> MediaKind {
    let essence = essence(name);
    let schema = media_type.schema.map(|id| spec.schema(id));
    let is_binary = schema.is_some_and(|schema| schema.types.contains(Type::String) && is_binary(schema));
    match essence.split_once('/').unwrap_or((&essence, "")) {
        _ if framing(name).is_some() => MediaKind::Bytes,
        ("application", "json") => MediaKind::Json,
        (_, subtype) if subtype.ends_with("+json") => MediaKind::Json,
        ("*" | "application", "*") if !is_binary => MediaKind::Json,
        ("multipart", _) => MediaKind::Multipart,
        ("application", "x-www-form-urlencoded") => MediaKind::Form,
        ("text", _) if !is_binary => MediaKind::Text,
        _ => MediaKind::Bytes,
    }
}

/// Whether the values of a schema are raw bytes, and not strings that encode them (JSON Schema 2020-12, "Contents").
pub fn is_binary(schema: &Schema) -> bool {
    let may_be_text = schema.types.is_empty() || schema.types.contains(Type::String);
    match schema.content_encoding.as_deref() {
        None => may_be_text && schema.content_media_type.is_some(),
        Some(encoding) => may_be_text && encoding == "binary",
    }
}

/// A media type without its parameters, in lower case.
pub fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The media type that a body is sent with. A range of types can't be sent.
pub fn sent_as(name: &str, otherwise: &str) -> String {
    if fits_header(name) && !name.contains('*') { name.trim().to_owned() } else { otherwise.to_owned() }
}

/// The media type of a response in the `Accept` header.
pub fn accepted_as(name: &str) -> String {
    if fits_header(name) { name.to_owned() } else { "*/*".to_owned() }
}

/// Whether a string is valid as a header's value (RFC 9110 §5.5).
pub fn fits_header(name: &str) -> bool {
    name.is_ascii() && !name.chars().any(|c| c.is_ascii_control())
}
