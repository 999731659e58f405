//! Bodies and responses get types by their media types.

use crate::ir::{self, Body, BodyKind, ErrorStatus, ParameterStyle, Stream, Type};
use crate::lower::operations::context::OperationContext;
use crate::lower::operations::media_types;
use crate::lower::operations::media_types::{Framing, MediaKind};
use crate::lower::types::docs;
use crate::lower::types::site::Part;
use crate::openapi::{self, Encoding, MediaType, SchemaId, Status};
use crate::source::Place;

impl OperationContext<'_, '_> {
    pub(in crate::lower) fn body(&mut self, body: &openapi::RequestBody) -> Option<Body> {
        let (kind, name, media_type) = self.types.best_body(&body.content)?;
        let others = body.content.keys().filter(|other| *other != name).cloned().collect();
        let (ty, kind, otherwise) = match kind {
            MediaKind::Json => (self.content_type(media_type, &body.place, Part::Body), BodyKind::Json, "application/json"),
            MediaKind::Form => {
                let kind = BodyKind::Form(form_styles(media_type));
                (self.content_type(media_type, &body.place, Part::Body), kind, "application/x-www-form-urlencoded")
            }
            MediaKind::Text => (Type::String, BodyKind::Text, "text/plain"),
            MediaKind::Multipart => {
                let kind = BodyKind::Multipart(self.types.part_rules(media_type));
                (self.content_type(media_type, &body.place, Part::Body), kind, "multipart/form-data")
            }
            MediaKind::Bytes => (Type::Bytes, BodyKind::Bytes, "application/octet-stream"),
        };
        // The boundary is the request's own.
        let name = if matches!(kind, BodyKind::Multipart(_)) { &media_types::essence(name) } else { name };
        let mut docs = media_type.schema.map(|id| docs::of_schema(self.spec, self.spec.schema(id))).unwrap_or_default();
        docs.description = body.description.clone().or(docs.description);
        docs.example = docs::example(media_type).or(docs.example);
        Some(Body {
            name: "body".to_owned(),
            ty,
            kind,
            media_type: media_types::sent_as(name, otherwise),
            others,
            required: body.required,
            docs,
        })
    }

    pub(in crate::lower) fn content_type(&mut self, media_type: &MediaType, place: &Place, part: Part) -> Type {
        match media_type.schema {
            Some(id) => {
                let site = self.site(id, place, part);
                self.types.lower(&site).into_type()
            }
            None => Type::Raw,
        }
    }

    /// The stream that a response can be read as. OpenAPI before 3.2 has no keyword for the items of a stream, so the schema describes
    /// them: one of them, or a list of them.
    pub(in crate::lower) fn stream(&mut self, response: &openapi::Response) -> Option<Stream> {
        let (framing, name, media_type) = media_types::stream(self.spec, &response.content)?;
        let (schema, part) = match framing {
            Framing::Events => (self.event_data(media_type), Part::Event),
            Framing::Values => (media_type.item_schema.or(media_type.schema), Part::Whole.item()),
        };
        let described = MediaType { schema, ..MediaType::default() };
        let ty = match self.content_type(&described, &response.place, part) {
            Type::List(item) if media_type.item_schema.is_none() => *item,
            ty => ty,
        };
        Some(match (framing, ty) {
            (Framing::Events, Type::String) => Stream::TextEvents,
            (Framing::Events, Type::Raw) if schema.is_none() => Stream::TextEvents,
            (Framing::Events, ty) => Stream::Events(ty),
            // A string is the response as a whole.
            (Framing::Values, Type::String) if media_type.item_schema.is_none() => values(Type::Raw, name),
            (Framing::Values, ty) => values(ty, name),
        })
    }

    /// The schema of the data of events. OpenAPI 3.2 describes them with all their fields; where these aren't those of one object, the
    /// data is a string.
    fn event_data(&self, media_type: &MediaType) -> Option<SchemaId> {
        let Some(event) = media_type.item_schema else { return media_type.schema };
        let data = self.types.properties(event)?.all.get("data").copied()?;
        self.spec.schema(data).content_schema
    }

    /// The statuses that aren't a success, with the types of their bodies. An interim response (RFC 9110
    /// §15.2) is none of them: no caller sees it.
    pub(in crate::lower) fn errors(&mut self, operation: &openapi::Operation) -> Vec<ErrorStatus> {
        let is_interim = |status: Status| matches!(status, Status::Code(100..=199) | Status::Range(1));
        let failures = operation.responses.iter().filter(|(status, _)| !status.is_success() && !is_interim(**status));
        let described = failures.map(|(status, response)| ErrorStatus {
            status: status.to_string(),
            description: response.description.clone(),
            ty: self.error_type(*status, response),
            headers: self.headers(response),
        });
        described.collect()
    }

    fn error_type(&mut self, status: Status, response: &openapi::Response) -> Option<Type> {
        let (MediaKind::Json, _, media_type) = media_types::best(self.spec, &response.content)? else {
            return None;
        };
        let ty = self.content_type(media_type, &response.place, Part::Error(Some(status)));
        matches!(ty, Type::Named(_)).then_some(ty)
    }
}

fn values(ty: Type, media_type: &str) -> Stream {
    Stream::Values { ty, media_type: media_types::accepted_as(media_type) }
}

/// The properties of a form with a style of their own (OpenAPI 3.1, "Encoding Object").
fn form_styles(media_type: &MediaType) -> Vec<(String, ir::Serialization)> {
    media_type.encoding.iter().filter_map(|(property, encoding)| Some((property.clone(), form_style(encoding)?))).collect()
}

fn form_style(encoding: &Encoding) -> Option<ir::Serialization> {
    let is_json = encoding.content_type.as_deref().is_some_and(|name| media_types::essence(name) == "application/json");
    let (style, explode) = match (encoding.style, encoding.explode) {
        (None, None) if is_json => (ParameterStyle::Json, false),
        (None, None) => return None,
        (Some(openapi::ParameterStyle::DeepObject), _) => (ParameterStyle::DeepObject, true),
        (Some(openapi::ParameterStyle::SpaceDelimited), None | Some(false)) => (ParameterStyle::SpaceDelimited, false),
        (Some(openapi::ParameterStyle::PipeDelimited), None | Some(false)) => (ParameterStyle::PipeDelimited, false),
        // Spaces and pipes delimit the items of one pair, so a list that explodes is a form's.
        (
            None
            | Some(
                openapi::ParameterStyle::Form
                | openapi::ParameterStyle::SpaceDelimited
                | openapi::ParameterStyle::PipeDelimited
                // These are of paths and headers.
                | openapi::ParameterStyle::Simple
                | openapi::ParameterStyle::Label
                | openapi::ParameterStyle::Matrix,
            ),
            explode,
        ) => (ParameterStyle::Form, explode != Some(false)),
    };
    Some(ir::Serialization { style, explode, reserved: false, secret: false })
}
