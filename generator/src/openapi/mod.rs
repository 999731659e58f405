//! An OpenAPI document as types. OpenAPI 3.0 is converted to 3.1 while it is read.
//!
//! Every type here is next to the code that reads it, about a line per field. Reading never stops at a diagnostic: it records the
//! diagnostic, uses the nearest sensible value and continues, so that one run finds all of them.

mod body;
mod checks;
mod component;
mod components;
mod content;
mod context;
mod info;
mod operation;
mod parameter;
mod parameter_style;
mod response;
mod schema;
mod schema_queue;
mod schemas;
mod security;
mod spec;
mod template;
#[cfg(test)]
mod tests;
mod types;
mod version;

pub use body::RequestBody;
pub use component::component_name;
pub use components::Components;
pub use content::{Content, Encoding, Example, Header, MediaType, Value};
pub use info::{Contact, ExternalDocs, Info, License, Server, ServerVariable, Tag};
pub use operation::{Callback, Method, Operation, PathItem};
pub use parameter::Parameter;
pub use parameter_style::{ParameterLocation, ParameterStyle};
pub use response::{Link, Response, Status};
pub use schema::{Additional, Discriminator, Schema};
pub use schema_queue::SchemaId;
pub use security::{Flow, Flows, Requirement, Scheme, SchemeKind};
pub use spec::Spec;
pub use template::variables;
pub use types::{Type, Types};
pub use version::Version;

use indexmap::IndexMap;

use crate::diagnostics::Diagnostics;
use crate::source::{DocumentId, Documents, Node, NodeReader, Place};

/// The `x-…` keys of an object, as written in the document.
pub type Extensions = IndexMap<String, Node>;

/// Reads an OpenAPI document. `None` if it isn't one; otherwise all parts that are valid, with diagnostics for the others.
pub fn read(documents: &Documents, root: DocumentId, diagnostics: &Diagnostics) -> Option<Spec> {
    let place = Place::root(root);
    let version = version::read(&NodeReader::new(documents, diagnostics, &(), place.clone())?)?;
    let context = context::Context::new(version);
    let reader = NodeReader::new(documents, diagnostics, &context, place)?;
    let mut spec = Spec::read(&reader)?;
    spec.schemas = schemas::Schemas::read(&reader);
    spec.schemas.name_all(&spec.components.schemas, &reader);
    checks::check(&spec, &reader);
    Some(spec)
}
