//! What an SDK is made of, with every decision made: names, types, resources, pagination, security. It knows nothing of OpenAPI, and
//! nothing after `lower` changes it. Items keep the place that they came from; docs, limits and examples stay structured.

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
    /// The other fields of its `Cargo.toml`.
    pub package: Package,
    /// The name of the crate, such as `keycardai-api`.
    pub crate_name: String,
    /// The version of the crate (semver).
    pub version: String,
    /// The title of the API.
    pub title: String,
    /// The documentation of the API.
    pub docs: Docs,
    /// The default base URL of a client, with the servers' variables in braces.
    pub base_url: Option<String>,
    /// The servers of the API, if there are several.
    pub servers: Vec<Server>,
    /// The variables in the URLs of servers.
    pub variables: Vec<ServerVariable>,
    /// The prefix of the names of environment variables.
    pub env_prefix: String,
    /// The ways to authenticate.
    pub schemes: Vec<Scheme>,
    /// The default security of an operation, as alternatives of indices into `schemes`.
    pub security: Vec<Vec<usize>>,
    /// The pagination rules that an operation uses.
    pub paginations: Vec<Pagination>,
    /// The resources at the top; each is a feature of the crate.
    pub resources: Vec<Resource>,
    /// The documented headers of its responses.
    pub headers: Vec<HeaderKey>,
    /// The requests that the API sends.
    pub webhooks: Vec<Webhook>,
    /// The named types, sorted by name. [`TypeId`] is an index into it.
    pub types: Vec<TypeDef>,
}

impl Api {
    /// The definition of a named type.
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// The path of every resource: the resources from the top down to it. Parents come first.
    pub fn all_resources(&self) -> Vec<Vec<&Resource>> {
        fn walk<'a>(resource: &'a Resource, above: &[&'a Resource], all: &mut Vec<Vec<&'a Resource>>) {
            let path: Vec<_> = above.iter().copied().chain([resource]).collect();
            all.push(path.clone());
            resource.children.iter().for_each(|child| walk(child, &path, all));
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
