//! What an SDK is made of, with every decision taken: names, types, resources, pagination, security. No word of OpenAPI is left in
//! it, and nothing after `lower` changes it. Every item keeps the place it came from; texts, limits and examples stay structured.

mod content;
mod docs;
mod operation;
mod package;
mod pagination;
mod resource;
mod security;
mod server;
mod types;
mod visit;

pub use content::{
    Body, BodyKind, ErrorStatus, HeaderKey, PartRule, Response, ResponseHeader, ResponseKind, ResponseLink, Stream, Success,
};
pub use docs::{Docs, Limit};
pub use operation::{HttpMethod, Operation, Parameter, ParameterLocation, ParameterStyle, Serialization, Webhook};
pub use package::{Dependency, Package};
pub use pagination::{FieldPath, HasMore, Page, PageCursor, Pagination, Rule, Total};
pub use resource::{Resource, call_path};
pub use security::{Scheme, SchemeKind, Setting};
pub use server::{Server, ServerVariable};
pub use types::{Enum, Field, Format, Newtype, Presence, Side, Struct, Type, TypeDef, TypeId, TypeKind, Union, Value, Variant};
pub use visit::Direction;

/// A whole API, as an SDK shows it.
#[derive(Debug)]
pub struct Api {
    /// The crate that it becomes.
    pub package: Package,
    /// The crate's name, such as `keycardai-api`.
    pub crate_name: String,
    /// The crate's version (semver).
    pub version: String,
    /// The API's name for people.
    pub title: String,
    /// What the API is.
    pub docs: Docs,
    /// Where requests go unless the client is told otherwise, with the servers' variables in braces.
    pub base_url: Option<String>,
    /// Where the API is served, if there are several such places.
    pub servers: Vec<Server>,
    /// What an address can have in place of its variables.
    pub variables: Vec<ServerVariable>,
    /// What the names of environment variables start with.
    pub env_prefix: String,
    /// The ways to authenticate.
    pub schemes: Vec<Scheme>,
    /// What an operation needs unless it says otherwise, as alternatives of indices into `schemes`.
    pub security: Vec<Vec<usize>>,
    /// The rules by which pages follow each other, as far as an operation uses them.
    pub paginations: Vec<Pagination>,
    /// The resources at the top; each is a feature of the crate.
    pub resources: Vec<Resource>,
    /// The headers of its responses.
    pub headers: Vec<HeaderKey>,
    /// What the API sends by itself.
    pub webhooks: Vec<Webhook>,
    /// The named types, sorted by name. [`TypeId`] is an index into it.
    pub types: Vec<TypeDef>,
}

impl Api {
    /// The definition of a named type.
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// Every resource with the way to it from the top, parents first.
    pub fn all_resources(&self) -> Vec<Vec<&Resource>> {
        fn walk<'a>(resource: &'a Resource, above: &[&'a Resource], all: &mut Vec<Vec<&'a Resource>>) {
            let way: Vec<_> = above.iter().copied().chain([resource]).collect();
            all.push(way.clone());
            resource.children.iter().for_each(|child| walk(child, &way, all));
        }
        let mut all = Vec::new();
        self.resources.iter().for_each(|resource| walk(resource, &[], &mut all));
        all
    }

    /// Every operation, resource by resource.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources.iter().flat_map(Resource::all_operations)
    }
}
