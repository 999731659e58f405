//! The body of a request.

use super::context::{Context, NodeReader, read_referenced, take_extensions};
use super::{Content, Extensions};
use crate::source::{Place, Read};

/// The body of a request.
#[derive(Debug, Clone, Default)]
pub struct RequestBody {
    /// Where it is defined: the target of the `$ref`, if there is one.
    pub place: Place,
    /// CommonMark.
    pub description: Option<String>,
    /// Whether a request without it is invalid.
    pub required: bool,
    /// Its media types; never empty in a valid document.
    pub content: Content,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

impl Read<Context> for RequestBody {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        read_referenced(reader, |fields, overrides| {
            let description = fields.optional("description");
            Some(RequestBody {
                place: fields.place(),
                description: overrides.description.or(description),
                required: fields.or_default("required"),
                content: fields.required("content"),
                extensions: take_extensions(fields),
            })
        })
    }
}
