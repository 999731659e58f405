//! The successes of an operation become the response of its call: the one type that they have, an `Option` of it where some have no body,
//! or else an enum of them.

use crate::ir::{Docs, Response, ResponseHeader, ResponseKind, ResponseLink, Success, Type};
use crate::lower::operations::context::OperationContext;
use crate::lower::operations::media_types;
use crate::lower::operations::media_types::MediaKind;
use crate::lower::types::docs;
use crate::lower::types::site::Part;
use crate::openapi::{self, Method, Operation, Status};

impl OperationContext<'_, '_> {
    pub(in crate::lower) fn response(&mut self, operation: &Operation) -> Response {
        let mut described: Vec<(Status, &openapi::Response)> =
            pairs(operation).filter(|(status, _)| status.is_success()).collect();
        if described.is_empty() {
            described.extend(pairs(operation).filter(|(status, _)| *status == Status::Default));
        }
        described.sort_by_key(|(status, response)| (response.content.is_empty(), *status));
        let mut media_types: Vec<String> = Vec::new();
        let mut successes = Vec::new();
        let mut stream = None;
        let mut headers: Vec<ResponseHeader> = Vec::new();
        let mut links = Vec::new();
        // The response to HEAD is described as that to GET, but has no body (RFC 9110 §9.3.2).
        let has_body = operation.method != Method::Head;
        let is_only = described.len() == 1;
        for (index, (status, response)) in described.into_iter().enumerate() {
            let part = Part::Response((index != 0).then_some(status));
            let (success, media_type) = self.success((status, response), part, has_body, is_only);
            media_types.extend(media_type.filter(|media_type| !media_types.contains(media_type)));
            let mut others = self.headers(response);
            others.retain(|header| !headers.iter().any(|known| known.wire == header.wire));
            headers.extend(others);
            links.extend(response.links.iter().filter_map(|(name, link)| self::link(name, link)));
            stream = stream.or_else(|| self.stream(response).filter(|_| has_body));
            successes.push(success);
        }
        let media_type = (!media_types.is_empty()).then(|| media_types.join(", "));
        let (ty, kind, docs) = match successes.first_mut() {
            Some(first) => (first.ty.clone(), first.kind, first.docs.clone()),
            None => (Type::Unit, ResponseKind::Json, Docs::default()),
        };
        if successes.iter().filter(|success| success.ty != Type::Unit).any(|success| (&success.ty, success.kind) != (&ty, kind)) {
            successes.sort_by_key(|success| success.status.unwrap_or(u16::MAX));
            return Response { ty, kind, media_type, stream, successes, headers, links, docs };
        }
        // An absent body is empty bytes, and null where the type includes it.
        let includes_absence = matches!(ty, Type::Unit | Type::Bytes | Type::Nullable(_));
        let is_optional = successes.iter().any(|success| success.ty == Type::Unit) && !includes_absence;
        let ty = if is_optional { Type::Nullable(Box::new(ty)) } else { ty };
        Response { ty, kind, media_type, stream, successes: Vec::new(), headers, links, docs }
    }

    fn success(
        &mut self,
        (status, response): (Status, &openapi::Response),
        part: Part,
        has_body: bool,
        is_only: bool,
    ) -> (Success, Option<String>) {
        let mut docs = Docs { description: Some(response.description.clone()), ..Docs::default() };
        let best = media_types::best(self.spec, &response.content);
        // Servers whose only success is described as one without content (RFC 9110 §15.3.5) often mean another status.
        let is_empty = matches!(status, Status::Code(204 | 205));
        let (ty, kind) = match best.filter(|_| has_body && (is_only || !is_empty)) {
            Some((MediaKind::Json, _, media_type)) => {
                docs.example = docs::example(media_type);
                (self.content_type(media_type, &response.place, part), ResponseKind::Json)
            }
            Some((MediaKind::Text, ..)) => (Type::String, ResponseKind::Text),
            Some((MediaKind::Bytes | MediaKind::Form | MediaKind::Multipart, ..)) => (Type::Bytes, ResponseKind::Bytes),
            None => (Type::Unit, ResponseKind::Json),
        };
        let is_optional = is_empty && !matches!(ty, Type::Unit | Type::Bytes | Type::Nullable(_));
        let ty = if is_optional { Type::Nullable(Box::new(ty)) } else { ty };
        let status = match status {
            Status::Code(code) => Some(code),
            Status::Range(_) | Status::Default => None,
        };
        let media_type = best.map(|(_, name, _)| media_types::accepted_as(name));
        (Success { name: reason(status), status, ty, kind, docs }, media_type)
    }
}

/// A link, if it names an operation.
fn link(name: &str, link: &openapi::Link) -> Option<ResponseLink> {
    let target = link.operation_id.as_ref().or(link.operation_ref.as_ref())?.clone();
    let docs = Docs { description: link.description.clone(), ..Docs::default() };
    Some(ResponseLink { name: name.to_owned(), target, docs })
}

fn pairs(operation: &Operation) -> impl Iterator<Item = (Status, &openapi::Response)> {
    operation.responses.iter().map(|(status, response)| (*status, response))
}

/// The name of a status as a variant (RFC 9110 §15.3, RFC 4918 §11.1, RFC 5842 §7.1, RFC 3229 §10.4.1).
fn reason(status: Option<u16>) -> String {
    let known = match status {
        Some(200) => "Ok",
        Some(201) => "Created",
        Some(202) => "Accepted",
        Some(203) => "NonAuthoritative",
        Some(204) => "NoContent",
        Some(205) => "ResetContent",
        Some(206) => "PartialContent",
        Some(207) => "MultiStatus",
        Some(208) => "AlreadyReported",
        Some(226) => "ImUsed",
        Some(other) => return format!("Status{other}"),
        None => "Other",
    };
    known.to_owned()
}
