//! All schemas in one arena, so that references and cycles between them are plain ids.
//!
//! A place in the documents has one id, however often it is referenced. A schema that is nothing but a `$ref` has no id of its
//! own: it has the id of its target. A `$ref` next to other keywords is a schema with a [`reference`](Schema::reference).

use std::collections::HashMap;

use indexmap::{IndexMap, IndexSet};

use super::context::{Context, NodeReader, follow_reference};
use super::{Schema, SchemaId};
use crate::diagnostics::Code;
use crate::source::{Documents, Node, Place, Read};

/// All schemas of a document. The first is the empty one, for schemas that could not be read.
#[derive(Debug, Clone, Default)]
pub(super) struct Schemas {
    schemas: Vec<Schema>,
    names: HashMap<SchemaId, String>,
}

impl Schemas {
    pub fn get(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0 as usize]
    }

    pub fn iter(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        (0..).map(SchemaId).zip(&self.schemas).skip(1)
    }

    pub fn name(&self, id: SchemaId) -> Option<&str> {
        self.names.get(&id).map(String::as_str)
    }

    /// Reads every schema in the queue, and those that are found on the way. It isn't recursive, because a chain of schemas can
    /// be as long as the document.
    pub fn read(root: &NodeReader<'_>) -> Self {
        let mut schemas = vec![Schema { place: root.place.clone(), ..Schema::default() }];
        let next = || root.context.schemas.borrow_mut().pending.pop_front();
        while let Some(place) = next() {
            let schema = root.at(place).and_then(|reader| Schema::read(&reader));
            schemas.push(schema.unwrap_or_default());
        }
        Schemas { schemas, names: HashMap::new() }
    }

    /// Names the schemas: by their keys in the root's components, else by the name of a component that refers to them, else, if
    /// anything refers to them, by where they are defined.
    pub fn name_all(&mut self, components: &IndexMap<String, SchemaId>, root: &NodeReader<'_>) {
        let documents = root.documents;
        let queue = root.context.schemas.borrow();
        let home = root.place.key("components").key("schemas");
        for (name, id) in components {
            let at_home = self.get(*id).place == home.key(name);
            if at_home {
                self.names.insert(*id, name.clone());
            }
        }
        for (name, id) in components {
            self.names.entry(*id).or_insert_with(|| name.clone());
        }
        for (id, schema) in (0..).map(SchemaId).zip(&self.schemas).filter(|(id, _)| queue.targets.contains(id)) {
            if let Some(name) = definition(&schema.place, documents) {
                self.names.entry(id).or_insert(name);
            }
        }
    }
}

/// The name by which a schema's place defines it: a key of `schemas`, `$defs` or `definitions`, a key at the top of a file, or the
/// file itself.
fn definition(place: &Place, documents: &Documents) -> Option<String> {
    let Some(name) = place.pointer.last() else {
        let file = documents.path(place.document).rsplit('/').next()?;
        return Some(file.split('.').next()?.to_owned());
    };
    let parent = place.pointer.parent()?;
    let defines = parent.last().is_none_or(|parent| matches!(parent, "schemas" | "$defs" | "definitions"));
    defines.then(|| name.to_owned())
}

/// Follows plain references and returns the id of their target.
impl Read<Context> for SchemaId {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let schemas = &reader.context.schemas;
        let mut reader = NodeReader { place: reader.place.clone(), ..*reader };
        let mut passed = IndexSet::new();
        let known = |place: &Place| schemas.borrow().ids.get(place).copied();
        let id = loop {
            if let Some(id) = known(&reader.place) {
                break Some(id);
            }
            match (reader.node, plain_reference(&reader)) {
                (_, Some(reference)) => {
                    passed.insert(reader.place);
                    let Some(target) = follow_reference(&reference) else { break None };
                    if passed.contains(&target) {
                        reference
                            .diagnostic(Code::ReferenceCycle, "circular reference that never reaches a schema")
                            .help("define one of the schemas in the cycle")
                            .record(reference.diagnostics);
                        break None;
                    }
                    reader = reference.at(target)?;
                }
                (Node::Mapping(_) | Node::Bool(_), None) => break Some(schemas.borrow_mut().add(&reader.place)),
                _ => break reader.report_unexpected("a schema"),
            }
        };
        if !passed.is_empty() {
            schemas.borrow_mut().targets.extend(id);
        }
        // The next reader of this place gets the same id, and no second diagnostic.
        schemas.borrow_mut().ids.extend(passed.into_iter().map(|place| (place, id.unwrap_or_default())));
        id
    }
}

/// The schema at a place that something refers to.
pub(super) fn target(reader: &NodeReader<'_>, place: Place) -> Option<SchemaId> {
    let id = SchemaId::read(&reader.at(place)?)?;
    reader.context.schemas.borrow_mut().targets.insert(id);
    Some(id)
}

/// The `$ref` of a schema that has nothing else.
fn plain_reference<'a>(reader: &NodeReader<'a>) -> Option<NodeReader<'a>> {
    let alone = reader.node.as_mapping().is_some_and(|entries| entries.len() == 1);
    if alone { reader.fields()?.get("$ref") } else { None }
}
