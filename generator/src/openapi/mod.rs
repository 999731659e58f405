//! The description as types: OpenAPI 3.0 and 3.1, with 3.0 brought to 3.1 while it is read.
//!
//! Every type here stands beside the code that reads it, about a line per field. Reading never stops at a diagnostic: it records
//! the diagnostic, takes the nearest sensible value and goes on, so that one run finds them all.

mod body;
mod checks;
mod component;
mod components;
mod context;
mod info;
mod operation;
mod parameter;
mod schema;
mod schemas;
mod security;
mod spec;
mod template;
#[cfg(test)]
mod tests;
mod types;
mod version;

pub use body::{Content, Encoding, Example, Header, Link, MediaType, RequestBody, Response, Status};
pub use component::component_name;
pub use components::Components;
pub use info::{Contact, ExternalDocs, Info, License, Server, ServerVariable, Tag};
pub use operation::{Callback, Method, Operation, PathItem};
pub use parameter::{Parameter, ParameterLocation, ParameterStyle, Value};
pub use schema::{Additional, Discriminator, Schema};
pub use schemas::SchemaId;
pub use security::{Flow, Flows, Requirement, Scheme, SchemeKind};
pub use spec::Spec;
pub use template::variables;
pub use types::{Type, Types};
pub use version::Version;

use indexmap::IndexMap;

use crate::diagnostics::Diagnostics;
use crate::source::{Cursor, DocumentId, Documents, Node, Place};

/// The `x-…` keys of an object, as they stand in the description.
pub type Extensions = IndexMap<String, Node>;

/// Reads a description. `None` if the document is none; otherwise as much of it as makes sense, with the diagnostics beside it.
pub fn read(documents: &Documents, root: DocumentId, diagnostics: &Diagnostics) -> Option<Spec> {
    let place = Place::root(root);
    let version = version::read(&Cursor::new(documents, diagnostics, &(), place.clone())?)?;
    let context = context::Context::new(version);
    let cursor = Cursor::new(documents, diagnostics, &context, place)?;
    let mut spec = Spec::read(&cursor)?;
    spec.schemas = schemas::Schemas::read(&cursor);
    spec.schemas.name_all(&spec.components.schemas, &cursor);
    checks::check(&spec, &cursor);
    Some(spec)
}
