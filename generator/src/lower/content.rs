//! Bodies and responses become what a call takes and gives, by their media types.

use super::docs;
use super::operations::Lowering;
use crate::diagnostics::{Code, Diagnostic};
use crate::ir::{Answer, Body, Docs, Type};
use crate::openapi::{self, Content, MediaType, Status};
use crate::source::{At, Place};

impl Lowering<'_, '_> {
    pub(super) fn body(&mut self, body: &openapi::RequestBody) -> Option<Body> {
        let Some((name, media_type)) = json(&body.content).or_else(|| bytes(&body.content)) else {
            let names: Vec<&str> = body.content.keys().map(String::as_str).collect();
            self.left_out(&body.place, "operation", format!("a body of {} can't be sent yet", names.join(", ")));
            return None;
        };
        let (ty, written_as) = if is_json(name) {
            (self.content_type(media_type, &body.place, "body"), sent_as(name, "application/json"))
        } else {
            (Type::Bytes, sent_as(name, "application/octet-stream"))
        };
        let mut docs = media_type.schema.map(|id| docs::of_schema(self.spec, self.spec.schema(id))).unwrap_or_default();
        docs.description = body.description.clone().or(docs.description);
        docs.example = example(media_type).or(docs.example);
        Some(Body { name: "body".to_owned(), ty, media_type: written_as, required: body.required, docs })
    }

    fn content_type(&mut self, media_type: &MediaType, place: &Place, part: &str) -> Type {
        match media_type.schema {
            Some(id) => {
                let (owner, part) = self.owner(place, part);
                self.types.lower(id, &owner, part).into_type()
            }
            None => Type::Raw,
        }
    }

    /// What the success of the smallest status that has a body gives, else nothing.
    pub(super) fn answer(&mut self, operation: &openapi::Operation) -> Answer {
        let successes = || operation.responses.iter().filter(|(status, _)| is_success(**status));
        let default = || operation.responses.iter().find(|(status, _)| **status == Status::Default);
        let with_body = successes().filter(|(_, response)| !response.content.is_empty()).min_by_key(|(status, _)| **status);
        let smallest = || successes().min_by_key(|(status, _)| **status);
        let Some((status, response)) = with_body.or_else(smallest).or_else(default) else {
            return Answer { ty: Type::Unit, media_type: None, status: 200, docs: Docs::default() };
        };
        let code = match status {
            Status::Code(code) => *code,
            Status::Range(_) | Status::Default => 200,
        };
        let mut docs = Docs { description: Some(response.description.clone()), ..Docs::default() };
        let (ty, media_type) = match (json(&response.content), response.content.keys().next()) {
            (Some((name, media_type)), _) => {
                docs.example = example(media_type);
                (self.content_type(media_type, &response.place, "response"), Some(accepted_as(name)))
            }
            (None, Some(name)) => {
                if essence(name).eq_ignore_ascii_case("text/event-stream") {
                    let message = format!("an answer of {name} has no type yet; `stream()` gives its bytes as they come");
                    Diagnostic::new(Code::UnsupportedContent, At::Value(response.place.key("content")), message)
                        .record(self.faults);
                }
                (Type::Bytes, Some(accepted_as(name)))
            }
            (None, None) => (Type::Unit, None),
        };
        Answer { ty, media_type, status: code, docs }
    }
}

pub(super) fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..=299) | Status::Range(2))
}

/// The representation that is JSON (RFC 8259, RFC 6839 §3.1).
fn json(content: &Content) -> Option<(&str, &MediaType)> {
    content.iter().find(|(name, _)| is_json(name)).map(|(name, media_type)| (name.as_str(), media_type))
}

pub(super) fn is_json(name: &str) -> bool {
    let essence = essence(name).to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
}

/// The representation that is a body without parts, sent as the caller has it.
fn bytes(content: &Content) -> Option<(&str, &MediaType)> {
    let has_parts = |name: &str| {
        let essence = essence(name).to_ascii_lowercase();
        essence.starts_with("multipart/") || essence == "application/x-www-form-urlencoded"
    };
    content.iter().find(|(name, _)| !has_parts(name)).map(|(name, media_type)| (name.as_str(), media_type))
}

/// A media type without its parameters.
fn essence(name: &str) -> &str {
    name.split(';').next().unwrap_or_default().trim()
}

/// The media type that a body goes out with; a range of them says nothing of a body.
fn sent_as(name: &str, otherwise: &str) -> String {
    if fits_header(name) && !name.contains('*') { name.trim().to_owned() } else { otherwise.to_owned() }
}

/// The media type that an answer is asked for in.
fn accepted_as(name: &str) -> String {
    if fits_header(name) { name.to_owned() } else { "*/*".to_owned() }
}

/// Whether the SDK can send the text as a header's value without a look at it (RFC 9110 §5.5).
fn fits_header(name: &str) -> bool {
    name.is_ascii() && !name.chars().any(|c| c.is_ascii_control())
}

fn example(media_type: &MediaType) -> Option<crate::source::Node> {
    media_type.examples.iter().find_map(|example| example.value.clone())
}
