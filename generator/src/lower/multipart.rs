//! Bodies in parts: which of their properties are files. The schema of a file is a string like others, so these are found before
//! any schema becomes a type.

use super::media::{self, Kind};
use super::types::Types;
use crate::ir::PartRule;
use crate::openapi::{Encoding, MediaType, Schema, SchemaId};

impl Types<'_> {
    /// Finds the schemas whose values are files.
    pub fn find_files(&mut self) {
        let spec = self.spec;
        let bodies = spec.operations().filter_map(|operation| media::best(spec, &operation.request_body.as_ref()?.content));
        for (_, _, media_type) in bodies.filter(|(kind, ..)| *kind == Kind::Multipart) {
            for (name, property) in self.parts(media_type) {
                let file = self.file(property, media_type.encoding.get(&name));
                self.files.extend(file);
            }
        }
    }

    /// What the parts of a body aren't told by their values alone (OpenAPI 3.1, "Encoding Object").
    pub fn part_rules(&self, media_type: &MediaType) -> Vec<PartRule> {
        let rules = self.parts(media_type).into_iter().map(|(property, id)| {
            let encoding = media_type.encoding.get(&property);
            // Of several types, and of a range of them, the caller chooses one.
            let named = encoding.and_then(|encoding| encoding.content_type.as_deref());
            let named = named.filter(|name| !name.contains([',', '*']) && media::fits_header(name));
            let is_file = self.file(id, encoding).is_some();
            PartRule { property, is_file, media_type: named.map(|name| name.trim().to_owned()) }
        });
        rules.filter(|rule| rule.is_file || rule.media_type.is_some()).collect()
    }

    fn parts(&self, media_type: &MediaType) -> Vec<(String, SchemaId)> {
        let properties = media_type.schema.and_then(|id| self.properties(id));
        properties.map(|properties| properties.all.into_iter().collect()).unwrap_or_default()
    }

    /// The schema of the file, if a property is one or a list of them.
    fn file(&self, property: SchemaId, encoding: Option<&Encoding>) -> Option<SchemaId> {
        let (id, schema) = self.behind(property);
        let (id, schema) = schema.items.map_or((id, schema), |items| self.behind(items));
        let named = encoding.and_then(|encoding| encoding.content_type.as_deref());
        // OpenAPI 3.1 describes bytes by a schema that says nothing.
        let is_open = super::docs::is_words(schema) && named.is_some_and(|name| !media::essence(name).ends_with("json"));
        (media::is_binary(schema) || is_open).then_some(id)
    }

    /// What a schema that is only a reference leads to; one that leads back to itself leads nowhere.
    fn behind(&self, id: SchemaId) -> (SchemaId, &Schema) {
        let mut found = (id, self.spec.schema(id));
        let mut steps = 0;
        while let (Some(target), true) = (found.1.reference, steps < 64) {
            found = (target, self.spec.schema(target));
            steps += 1;
        }
        found
    }
}
