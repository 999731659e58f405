//! The resources, a file each: accessors, and the methods with their requests.

use crate::ir::{Api, Resource};
use crate::render::code::tokens::{Paths, gate, ident};
use crate::render::docs::doc_comment;
use crate::render::docs::operation_docs;
use crate::render::extras::examples::Examples;
use crate::render::files::SourceFile;
use crate::render::files::Target;
use crate::render::sdk::operations::{OperationView, ResourceContext};
use askama::Template;
use proc_macro2::{Ident, TokenStream};
use rayon::prelude::*;

/// `resources/mod.rs` and a file for each resource.
pub fn files(api: &Api, target: &Target) -> Vec<SourceFile> {
    let module = ResourcesModule {
        client_link: format!("{}::Client", target.root),
        resources: api.resources.iter().map(ResourceLine::new).collect(),
    };
    let mut files = vec![SourceFile::new("src/resources/mod.rs", module.to_string())];
    let paths = api.all_resources();
    let rendered = paths
        .par_iter()
        .filter_map(|path| path.split_last().map(|(resource, above)| resource_file(api, target, above, resource)));
    files.par_extend(rendered);
    files
}

#[derive(Template)]
#[template(path = "resources_mod.rs.jinja")]
struct ResourcesModule {
    client_link: String,
    resources: Vec<ResourceLine>,
}

/// What refers to a resource: the module, the accessor.
pub struct ResourceLine {
    pub docs: TokenStream,
    pub gate: TokenStream,
    pub accessor: Ident,
    pub module: Ident,
    pub type_name: Ident,
}

impl ResourceLine {
    pub fn new(resource: &Resource) -> Self {
        Self {
            docs: doc_comment::outer(&operation_docs::resource(resource)),
            gate: gate(resource.feature.as_slice()),
            accessor: ident(&resource.accessor),
            module: ident(&resource.module),
            type_name: ident(&resource.type_name),
        }
    }
}

#[derive(Template)]
#[template(path = "resource.rs.jinja")]
struct ResourceFile<'a> {
    root: &'a str,
    runtime: &'a str,
    uses_types: bool,
    has_operations: bool,
    module_docs: TokenStream,
    docs: TokenStream,
    module: &'a str,
    type_name: Ident,
    children: Vec<ResourceLine>,
    operations: Vec<OperationView>,
}

fn resource_file(api: &Api, target: &Target, above: &[&Resource], resource: &Resource) -> SourceFile {
    let path: Vec<&Resource> = above.iter().copied().chain([resource]).collect();
    let folders: String = above.iter().map(|resource| format!("{}/", resource.module)).collect();
    let file =
        if resource.children.is_empty() { format!("{}.rs", resource.module) } else { format!("{}/mod.rs", resource.module) };
    let examples = Examples::new(api);
    let paths = Paths::in_resources();
    let context = ResourceContext { api, target, examples: &examples, paths: &paths };
    let operations: Vec<OperationView> =
        resource.operations.iter().map(|operation| OperationView::new(&context, &path, operation)).collect();
    let view = ResourceFile {
        root: &target.root,
        runtime: &target.runtime,
        uses_types: paths.names_types(),
        has_operations: !operations.is_empty(),
        module_docs: doc_comment::inner(&operation_docs::resource_module(&path)),
        docs: doc_comment::outer(&operation_docs::resource_type(&path)),
        module: &resource.module,
        type_name: ident(&resource.type_name),
        children: resource.children.iter().map(ResourceLine::new).collect(),
        operations,
    };
    SourceFile::new(format!("src/resources/{folders}{file}"), view.to_string())
}
