//! Lists of allowed values become enums.

use super::names::{Role, Wanted, assign};
use super::types::{Owner, Types};
use crate::ir::{Docs, Enum, Type, TypeKind, Variant};
use crate::openapi::{Schema, SchemaId};
use crate::source::Node;
use indexmap::IndexSet;

impl Types<'_> {
    pub(super) fn lower_enum(&mut self, id: SchemaId, schema: &Schema, values: &[Node], owner: &Owner, part: &str) -> Type {
        let texts: Option<Vec<&str>> = values.iter().filter(|value| **value != Node::Null).map(Node::as_str).collect();
        let Some(texts) = texts.filter(|texts| !texts.is_empty()) else {
            return match values.iter().find(|value| **value != Node::Null) {
                Some(Node::String(_)) | None => self.raw(id, "an enum of values of several types"),
                Some(value) => self.type_of_value(id, value),
            };
        };
        if texts.len() == 1 && self.spec.name_of(id).is_none() {
            return Type::String;
        }
        let distinct: IndexSet<&str> = texts.into_iter().collect();
        let wanted: Vec<_> = distinct.iter().map(|text| Wanted::new(*text)).collect();
        let variants = distinct.iter().zip(assign(&wanted, Role::Variant, &[])).map(|(text, named)| {
            if named.clash {
                self.note_clash(schema, text, &named.name);
            }
            Variant { name: named.name, wire: vec![(*text).to_owned()], ty: Type::Unit, docs: Docs::default() }
        });
        let kind = TypeKind::Enum(Enum { variants: variants.collect() });
        Type::Named(self.define(id, owner, part, kind))
    }
}
