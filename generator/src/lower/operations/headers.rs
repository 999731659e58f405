//! The documented headers of responses. A name has one key for all operations, since a header means the same wherever an
//! API sends it; where operations disagree about its type, it is a string, as every header is.

use crate::ir::{Docs, HeaderKey, Operation, Resource, ResponseHeader, Type};
use crate::lower::naming::registry::{Role, Wanted, assign};
use crate::lower::operations::context::OperationContext;
use crate::lower::operations::media_types;
use crate::lower::operations::media_types::MediaKind;
use crate::lower::types::docs;
use crate::lower::types::site::{Owner, Part, Site};
use crate::openapi::{self, Response, SchemaId, Value};
use heck::ToShoutySnakeCase;
use indexmap::IndexMap;

impl OperationContext<'_, '_> {
    /// The headers of a response. Its `Content-Type` follows from its content alone (OpenAPI 3.1, "Response Object").
    pub(in crate::lower) fn headers(&mut self, response: &Response) -> Vec<ResponseHeader> {
        let described = response.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
        let headers = described.map(|(name, header)| {
            let text = Docs { description: header.description.clone(), deprecated: header.deprecated, ..Docs::default() };
            ResponseHeader { wire: name.clone(), ty: self.header_type(name, &header.value), docs: text }
        });
        headers.collect()
    }

    fn header_type(&mut self, name: &str, value: &Value) -> Type {
        let schema = match value {
            Value::Schema(id) => Some(*id).filter(|id| self.is_written_plainly(*id)),
            Value::Content(content) if media_types::kind(self.spec, &content.name, content) == MediaKind::Json => content.schema,
            Value::Content(_) | Value::Undescribed => None,
        };
        let ty = schema.map(|id| self.types.lower(&Site::new(id, Owner::Component(name.to_owned()), Part::Header)).ty);
        match (ty, value) {
            (None, _) | (Some(Type::Raw), Value::Schema(_)) => Type::String,
            (Some(ty), _) => ty,
        }
    }

    /// Whether a value is a string, number or boolean, or a list of them. An object is treated as a string.
    fn is_written_plainly(&self, id: SchemaId) -> bool {
        let plain = [openapi::Type::String, openapi::Type::Integer, openapi::Type::Number, openapi::Type::Boolean];
        let schema = docs::unwrapped(self.spec, self.spec.schema(id));
        let is_plain = |schema: &openapi::Schema| {
            schema.types.without(openapi::Type::Null).len() == 1 && plain.iter().any(|ty| schema.types.contains(*ty))
        };
        let items = schema.items.filter(|_| schema.types.contains(openapi::Type::Array));
        is_plain(schema) || items.is_some_and(|items| is_plain(docs::unwrapped(self.spec, self.spec.schema(items))))
    }
}

/// The keys of all headers, in the order of the operations.
pub fn keys(resources: &[Resource]) -> Vec<HeaderKey> {
    let mut keys: IndexMap<String, HeaderKey> = IndexMap::new();
    let operations = resources.iter().flat_map(Resource::all_operations);
    for header in operations.flat_map(Operation::headers) {
        let key = keys.entry(header.wire.to_lowercase()).or_insert_with(|| key(header));
        key.docs.description = key.docs.description.take().or_else(|| header.docs.description.clone());
        if key.ty != header.ty {
            key.ty = Type::String;
        }
    }
    let wanted: Vec<_> = keys.values().map(|key| Wanted::new(key.wire.clone())).collect();
    let named = assign(&wanted, Role::Header, &[]).into_iter();
    keys.into_values().zip(named).map(|(key, named)| HeaderKey { constant: named.name.to_shouty_snake_case(), ..key }).collect()
}

fn key(header: &ResponseHeader) -> HeaderKey {
    HeaderKey { constant: String::new(), wire: header.wire.clone(), ty: header.ty.clone(), docs: header.docs.clone() }
}
