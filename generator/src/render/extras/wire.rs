//! The wire tests: each operation is called with every parameter set, and the request that is sent is compared with a snapshot, one
//! for each resource.

use crate::ir::call_path;
use crate::ir::{Api, Resource, SchemeKind};
use crate::render::code::tokens::{gate, ident};
use crate::render::docs::doc_comment;
use crate::render::extras::examples::{Examples, crate_ident};
use crate::render::files::SourceFile;
use crate::render::leaves::{Leaf, Leaves};
use askama::Template;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use rayon::prelude::*;
use std::collections::HashSet;

#[derive(Template)]
#[template(path = "wire/main.rs.jinja")]
struct MainFile {
    crate_ident: Ident,
    uses_secret_string: bool,
    with_credentials: TokenStream,
    modules: Vec<TestModule>,
}

struct TestModule {
    gate: TokenStream,
    name: Ident,
}

#[derive(Template)]
#[template(path = "wire/resource.rs.jinja")]
struct ResourceFile {
    crate_ident: Ident,
    module_docs: TokenStream,
    uses_types: bool,
    tests: Vec<WireTest>,
    snapshot: Literal,
}

struct WireTest {
    expression: TokenStream,
    id: Literal,
}

/// `tests/wire/main.rs` and a file for each resource that has operations.
pub fn tests(api: &Api, leaves: &Leaves) -> Vec<SourceFile> {
    let paths: Vec<Vec<&Resource>> = api.all_resources();
    let with_operations: Vec<&Vec<&Resource>> =
        paths.iter().filter(|path| path.last().is_some_and(|resource| !resource.operations.is_empty())).collect();
    let setters = api.schemes.iter().map(|scheme| match &scheme.kind {
        SchemeKind::Bearer | SchemeKind::Basic | SchemeKind::Key { .. } => {
            let setters = scheme.settings.iter().map(|setting| ident(&setting.setter));
            quote!(#(.#setters("credential"))*)
        }
        // The request for a token would be recorded, too.
        SchemeKind::ClientCredentials { .. } => {
            let provider = scheme.provider_setter.as_deref().map(ident);
            quote!(.#provider(SecretString::from("credential")))
        }
    });
    let names = module_names(&with_operations);
    let files: Vec<Option<SourceFile>> =
        with_operations.par_iter().zip(&names).map(|(path, name)| resource(api, path, name)).collect();
    let with_calls = with_operations.iter().zip(&names).zip(&files).filter(|(_, file)| file.is_some());
    let main = MainFile {
        crate_ident: crate_ident(api),
        uses_secret_string: leaves.contains(Leaf::OAuth2),
        with_credentials: quote!(builder #(#setters)*),
        modules: with_calls
            .map(|((path, name), _)| TestModule {
                gate: gate(path.first().and_then(|top| top.feature.as_ref()).map(std::slice::from_ref).unwrap_or_default()),
                name: ident(name),
            })
            .collect(),
    };
    let main = SourceFile::new("tests/wire/main.rs", main.to_string());
    [main].into_iter().chain(files.into_iter().flatten()).collect()
}

/// The modules, by the paths of their resources. Of two paths with the same words, such as `user_groups` and `user.groups`, the longer
/// one gets a number, as does one with the name of the root file.
fn module_names(paths: &[&Vec<&Resource>]) -> Vec<String> {
    let modules = |path: &[&Resource]| -> Vec<String> { path.iter().map(|resource| resource.module.clone()).collect() };
    let mut order: Vec<usize> = (0..paths.len()).collect();
    order.sort_by_cached_key(|index| (paths[*index].len(), modules(paths[*index])));
    let mut taken = HashSet::from(["main".to_owned()]);
    let mut names = vec![String::new(); paths.len()];
    for index in order {
        // A keyword already ends with an underscore.
        let words = modules(paths[index]).join("_").replace("__", "_");
        let numbered = (2..).map(|number| format!("{words}_{number}"));
        let name = std::iter::once(words.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or_default();
        taken.insert(name.clone());
        names[index] = name;
    }
    names
}

/// The file of a resource; none if every call would be too long.
fn resource(api: &Api, path: &[&Resource], name: &str) -> Option<SourceFile> {
    let examples = Examples::new(api);
    let operations = path.last().map(|resource| resource.operations.as_slice()).unwrap_or_default();
    let mut names_types = false;
    let tests: Vec<WireTest> = operations
        .iter()
        .filter_map(|operation| {
            let call = examples.full_call(path, operation)?;
            names_types |= call.names_types;
            Some(WireTest { expression: call.expression, id: Literal::string(&operation.name) })
        })
        .collect();
    if tests.is_empty() {
        return None;
    }
    let file = ResourceFile {
        crate_ident: crate_ident(api),
        module_docs: doc_comment::inner(&format!("The requests of `{}`.", call_path(path))),
        uses_types: names_types,
        tests,
        snapshot: Literal::string(name),
    };
    Some(SourceFile::new(format!("tests/wire/{name}.rs"), file.to_string()))
}
