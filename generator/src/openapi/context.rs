//! State that the readers of one document share, and how they follow references.

use std::cell::RefCell;

use indexmap::IndexMap;

use super::schema_queue::SchemaQueue;
use super::{Extensions, Version};
use crate::diagnostics::{Code, Diagnostic};
use crate::source::{self, At, Place, Read};

/// A value of an OpenAPI document.
pub(super) type NodeReader<'a> = source::NodeReader<'a, Context>;

/// The keys of an object of an OpenAPI document.
pub(super) type Fields<'a> = source::Fields<'a, Context>;

/// State that the readers of one document share.
#[derive(Debug)]
pub(super) struct Context {
    /// The version that the root document is written in.
    pub version: Version,
    /// The schemas that were found so far.
    pub schemas: RefCell<SchemaQueue>,
    /// The referenced objects that are being read now, the outermost first.
    open_references: RefCell<Vec<Place>>,
}

/// How deep references may be nested before the document is rejected. Real documents nest four or five.
const MAX_NESTED_REFERENCES: usize = 16;

impl Context {
    pub fn new(version: Version) -> Self {
        Context { version, schemas: RefCell::default(), open_references: RefCell::default() }
    }
}

/// The `summary` and `description` next to a `$ref`, which override those of its target.
#[derive(Debug, Default)]
pub(super) struct Overrides {
    pub summary: Option<String>,
    pub description: Option<String>,
}

/// Reads an object or a reference to one: follows the reference and keeps the overrides next to it.
pub(super) fn read_referenced<T>(reader: &NodeReader<'_>, read: impl FnOnce(&Fields<'_>, Overrides) -> Option<T>) -> Option<T> {
    let open_references = &reader.context.open_references;
    let outside = open_references.borrow().len();
    let mut fields = reader.fields();
    let mut overrides = Overrides::default();
    while let Some(reference) = fields.as_ref().and_then(|fields| fields.get("$ref")) {
        fields = fields.and_then(|fields| {
            overrides.summary = overrides.summary.take().or(fields.optional("summary"));
            overrides.description = overrides.description.take().or(fields.optional("description"));
            warn_ignored_siblings(&fields);
            enter(&reference, open_references)?.fields()
        });
    }
    let result = fields.and_then(|fields| read(&fields, overrides));
    open_references.borrow_mut().truncate(outside);
    result
}

/// Moves to the target of a reference, and marks the target as being read.
fn enter<'a>(reference: &NodeReader<'a>, open_references: &RefCell<Vec<Place>>) -> Option<NodeReader<'a>> {
    let place = follow_reference(reference)?;
    let refused = if open_references.borrow().contains(&place) {
        reference
            .diagnostic(Code::ReferenceCycle, "circular reference")
            .help("replace one of the references in the cycle with the object itself")
    } else if open_references.borrow().len() >= MAX_NESTED_REFERENCES {
        reference
            .diagnostic(Code::TooDeep, format!("references are nested more than {MAX_NESTED_REFERENCES} levels deep"))
            .help("replace one of the references with the object itself")
    } else {
        open_references.borrow_mut().push(place.clone());
        return reference.at(place);
    };
    refused.record(reference.diagnostics);
    None
}

fn warn_ignored_siblings(fields: &Fields<'_>) {
    for key in fields.unknown_keys().into_iter().filter(|key| !key.starts_with("x-")) {
        let at = At::Key(fields.reader.place.key(key));
        Diagnostic::new(Code::IgnoredBesideReference, at, format!("`{key}` next to `$ref` is ignored"))
            .help("move it to the referenced object, or replace the reference with the object itself")
            .record(fields.reader.diagnostics);
    }
}

/// The target of a `$ref`; a diagnostic if it can't be resolved.
pub(super) fn follow_reference(reference: &NodeReader<'_>) -> Option<Place> {
    let text = reference.string()?;
    let documents = reference.documents;
    let at = || At::Value(reference.place.clone());
    match documents.resolve_at(&reference.place, text) {
        Ok(place) => Some(place),
        Err(why) => match documents.resolve_around(&reference.place, text) {
            Some(place) => {
                Diagnostic::new(Code::PartialPointer, at(), format!("`{text}` doesn't resolve from the root of the document"))
                    .note(format!("resolved to `#{}`, relative to an enclosing object", place.pointer))
                    .help("write the full pointer: this part may have been a document of its own before")
                    .record(reference.diagnostics);
                Some(place)
            }
            None => {
                let explained = documents.explain(at(), reference.place.document, text, &why);
                explained.into_iter().for_each(|diagnostic| diagnostic.record(reference.diagnostics));
                None
            }
        },
    }
}

/// The `x-…` keys. Every other key that wasn't read before is reported as unknown.
pub(super) fn take_extensions(fields: &Fields<'_>) -> Extensions {
    for key in fields.unknown_keys().into_iter().filter(|key| !key.starts_with("x-")) {
        fields
            .unknown_key(Code::UnknownKey, key, format!("remove it, or rename it to `x-{key}`"))
            .note("the key is ignored")
            .record(fields.reader.diagnostics);
    }
    fields.extensions()
}

/// A map whose keys are names, but for those that begin with `x-`.
pub(super) fn read_map<T: Read<Context>>(reader: &NodeReader<'_>) -> IndexMap<String, T> {
    let entries = reader.entries().into_iter().filter(|(key, _)| !key.starts_with("x-"));
    entries.filter_map(|(key, value)| Some((key.to_owned(), T::read(&value)?))).collect()
}
