//! Multipart bodies: which of their properties are files. The schema of a file is a string like others, so files are found before any
//! schema becomes a type.

use crate::ir::PartRule;
use crate::lower::operations::media_types;
use crate::lower::operations::media_types::MediaKind;
use crate::lower::types::schema::Types;
use crate::openapi::{Content, Encoding, MediaType, SchemaId};
use indexmap::IndexMap;
use std::collections::HashSet;

impl Types<'_> {
    /// Finds the schemas whose values are files.
    pub fn find_files(&mut self) {
        let spec = self.spec;
        let contents = spec.operations().filter_map(|operation| Some(&operation.request_body.as_ref()?.content));
        let bodies: Vec<_> = contents.filter_map(|content| self.best_body(content)).collect();
        for (_, _, media_type) in bodies.into_iter().filter(|(kind, ..)| *kind == MediaKind::Multipart) {
            for (name, properties) in self.parts(media_type) {
                let encoding = media_type.encoding.get(&name);
                let files: Vec<SchemaId> = properties.iter().flat_map(|property| self.files_of(*property, encoding)).collect();
                self.files.extend(files);
            }
        }
    }

    /// The representation that a body is sent in. Multipart is preferred to JSON if there are files, which JSON can't contain.
    pub fn best_body<'c>(&self, content: &'c Content) -> Option<(MediaKind, &'c str, &'c MediaType)> {
        let best = media_types::best(self.spec, content)?;
        let mut kinds =
            content.iter().map(|(name, media_type)| (media_types::kind(self.spec, name, media_type), name.as_str(), media_type));
        let parts = kinds.find(|(kind, ..)| *kind == MediaKind::Multipart).filter(|_| best.0 == MediaKind::Json);
        let has_files = || {
            let mut properties = self.parts(best.2).into_values().flatten();
            properties.any(|property| !self.files_of(property, None).is_empty())
        };
        Some(parts.filter(|_| has_files()).unwrap_or(best))
    }

    /// The properties of a body whose parts don't follow from their values alone (OpenAPI 3.1, "Encoding Object").
    pub fn part_rules(&self, media_type: &MediaType) -> Vec<PartRule> {
        let rules = self.parts(media_type).into_iter().map(|(property, ids)| {
            let encoding = media_type.encoding.get(&property);
            // If there are several types or a range of them, the caller chooses one.
            let named = encoding.and_then(|encoding| encoding.content_type.as_deref());
            let named = named.filter(|name| !name.contains([',', '*']) && media_types::fits_header(name));
            let is_file = ids.iter().any(|id| !self.files_of(*id, encoding).is_empty());
            PartRule { property, is_file, media_type: named.map(|name| name.trim().to_owned()) }
        });
        rules.filter(|rule| rule.is_file || rule.media_type.is_some()).collect()
    }

    /// The properties of a body, each with its schemas: the variants of a union may have one each.
    fn parts(&self, media_type: &MediaType) -> IndexMap<String, Vec<SchemaId>> {
        let mut parts: IndexMap<String, Vec<SchemaId>> = IndexMap::new();
        let mut open: Vec<SchemaId> = media_type.schema.into_iter().collect();
        let mut seen = HashSet::new();
        while let Some(id) = open.pop() {
            let schema = self.spec.schema(id);
            let properties = match self.properties(id) {
                Some(object) => object.all,
                None => {
                    let within = schema.reference.iter().chain(&schema.all_of).chain(&schema.one_of).chain(&schema.any_of);
                    open.extend(within.rev().filter(|id| seen.insert(**id)));
                    schema.properties.clone()
                }
            };
            for (name, property) in properties {
                parts.entry(name).or_default().push(property);
            }
        }
        parts
    }

    /// The schemas of files, if a property is one, a list of them, or a choice between such.
    fn files_of(&self, property: SchemaId, encoding: Option<&Encoding>) -> Vec<SchemaId> {
        let mut files = Vec::new();
        let mut open = vec![(property, false)];
        let mut seen = HashSet::new();
        while let Some((id, in_list)) = open.pop() {
            let schema = self.spec.schema(id);
            let named = encoding.and_then(|encoding| encoding.content_type.as_deref());
            // OpenAPI 3.1 describes bytes by an empty schema.
            let is_open = crate::lower::types::docs::is_words(schema)
                && named.is_some_and(|name| !media_types::essence(name).ends_with("json"));
            if media_types::is_binary(schema) || is_open {
                files.push(id);
            }
            let choices = schema.reference.iter().chain(&schema.one_of).chain(&schema.any_of).map(|id| (*id, in_list));
            // A list in a list is one part.
            let items = schema.items.filter(|_| !in_list).map(|items| (items, true));
            open.extend(choices.chain(items).filter(|choice| seen.insert(*choice)));
        }
        files
    }
}
