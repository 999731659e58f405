//! Builds the tree of resources, and names the resources, their modules and their methods.

use crate::ir::{Docs, Operation, Resource};
use crate::lower::naming::registry::{Role, Wanted, assign, is_reserved, name};
use crate::lower::naming::words::to_singular;
use crate::openapi::{Spec, Tag};
use heck::ToKebabCase;

/// Names that the file of a resource imports, besides the modules of its children.
const IMPORTED: [&str; 7] = ["types", "runtime", "http", "std", "secrecy", "jiff", "uuid"];

/// The crate's own features.
const FEATURES: [&str; 6] = ["default", "serde", "reqwest", "testing", "blocking", "tracing"];

/// Builder for the resources of an SDK.
#[derive(Default)]
pub struct Tree {
    roots: Vec<Resource>,
}

impl Tree {
    /// Adds an operation to its resource.
    pub fn insert(&mut self, path: &[String], operation: Operation) {
        insert(&mut self.roots, path, operation);
    }

    /// Names everything, once all operations are added.
    pub fn finish(mut self, spec: &Spec) -> Vec<Resource> {
        let tags: Vec<_> = spec.tags.iter().map(|tag| (name(&tag.name, Role::Resource), tag)).collect();
        name_children(&mut self.roots, &[], "", &tags);
        let wanted: Vec<_> = self.roots.iter().map(|root| Wanted::new(root.module.clone())).collect();
        for (root, named) in self.roots.iter_mut().zip(assign(&wanted, Role::Resource, &FEATURES.map(str::to_owned))) {
            root.feature = Some(named.name.to_kebab_case());
        }
        self.roots
    }
}

fn insert(siblings: &mut Vec<Resource>, path: &[String], operation: Operation) {
    let Some((id, rest)) = path.split_first() else {
        return;
    };
    let index = siblings.iter().position(|resource| resource.id == *id).unwrap_or_else(|| {
        siblings.push(Resource {
            id: id.clone(),
            accessor: String::new(),
            module: String::new(),
            type_name: String::new(),
            feature: None,
            docs: Docs::default(),
            operations: Vec::new(),
            children: Vec::new(),
        });
        siblings.len() - 1
    });
    if rest.is_empty() {
        siblings[index].operations.push(operation);
    } else {
        insert(&mut siblings[index].children, rest, operation);
    }
}

/// Names the resources of one level, their methods, and then the levels below. `taken` are the methods of the parent, which share
/// a scope with the accessors.
fn name_children(siblings: &mut [Resource], taken: &[String], above: &str, tags: &[(String, &Tag)]) {
    let wanted: Vec<_> = siblings.iter().map(|resource| Wanted::new(resource.id.clone())).collect();
    let accessors = assign(&wanted, Role::Resource, taken);
    let imported = if above.is_empty() { Vec::new() } else { IMPORTED.map(str::to_owned).to_vec() };
    let in_module: Vec<_> = accessors.iter().map(|accessor| Wanted::new(accessor.name.clone())).collect();
    let modules = assign(&in_module, Role::Module, &imported);
    for (((resource, accessor), module), wanted) in siblings.iter_mut().zip(accessors).zip(modules).zip(&wanted) {
        let path = if above.is_empty() { resource.id.clone() } else { format!("{above}.{}", resource.id) };
        resource.accessor = accessor.name;
        resource.module = module.name;
        resource.type_name = assign(std::slice::from_ref(wanted), Role::ResourceType, &[]).remove(0).name;
        let tag = tags.iter().find(|(name, tag)| tag.name == path || *name == path);
        resource.docs.description = tag.and_then(|(_, tag)| tag.description.clone().or_else(|| tag.summary.clone()));
        name_methods(resource);
        let methods: Vec<_> = resource.operations.iter().map(|operation| operation.name.clone()).collect();
        name_children(&mut resource.children, &methods, &path, tags);
    }
}

/// Names the methods of a resource, and their requests, which share a scope with the resource's type.
fn name_methods(resource: &mut Resource) {
    let ordered = |text: String, operation: &Operation| Wanted {
        text,
        order: format!("{} {}", operation.path, operation.method),
        ..Wanted::default()
    };
    // A method that every Rust type has gets the name of the resource as suffix: `clone_application`.
    let one = to_singular(&resource.id);
    let method = |operation: &Operation| match is_reserved(&name(&operation.name, Role::Method), Role::Method) {
        true => format!("{} {one}", operation.name),
        false => operation.name.clone(),
    };
    let wanted: Vec<_> = resource.operations.iter().map(|operation| ordered(method(operation), operation)).collect();
    for (operation, named) in resource.operations.iter_mut().zip(assign(&wanted, Role::Method, &[])) {
        operation.name = named.name;
    }
    let request = |operation: &Operation| format!("{} {}", resource.type_name, operation.name);
    let wanted: Vec<_> = resource.operations.iter().map(|operation| ordered(request(operation), operation)).collect();
    let taken = [resource.type_name.clone()];
    for (operation, named) in resource.operations.iter_mut().zip(assign(&wanted, Role::Request, &taken)) {
        operation.request_name = named.name;
    }
}
