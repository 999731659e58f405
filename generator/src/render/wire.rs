//! Tests of what goes over the wire: each operation is called with every parameter set, and the request that comes out is compared
//! with a snapshot, one for each resource.

use super::Draft;
use super::docs;
use super::examples::{Examples, crate_ident};
use super::resources::call_path;
use super::tokens::{gate, ident};
use crate::ir::{Api, Resource, SchemeKind};
use askama::Template;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use rayon::prelude::*;

#[derive(Template)]
#[template(path = "wire/main.rs.jinja")]
struct MainFile {
    crate_ident: Ident,
    uses_secret: bool,
    with_credentials: TokenStream,
    modules: Vec<Module>,
}

struct Module {
    gate: TokenStream,
    name: Ident,
}

#[derive(Template)]
#[template(path = "wire/resource.rs.jinja")]
struct ResourceFile {
    crate_ident: Ident,
    module_docs: TokenStream,
    uses_types: bool,
    calls: Vec<Call>,
    snapshot: Literal,
}

struct Call {
    expression: TokenStream,
    id: Literal,
}

/// `tests/wire/main.rs` and a file for each resource that has operations.
pub fn tests(api: &Api) -> Vec<Draft> {
    let ways: Vec<Vec<&Resource>> = api.all_resources();
    let with_operations: Vec<&Vec<&Resource>> =
        ways.iter().filter(|way| way.last().is_some_and(|resource| !resource.operations.is_empty())).collect();
    let setters = api.schemes.iter().map(|scheme| match &scheme.kind {
        SchemeKind::Bearer | SchemeKind::Basic | SchemeKind::Key { .. } => {
            let setters = scheme.settings.iter().map(|setting| ident(&setting.setter));
            quote!(#(.#setters("credential"))*)
        }
        // The exchange itself would be recorded, too.
        SchemeKind::ClientCredentials { .. } => {
            let provider = scheme.provider_setter.as_deref().map(ident);
            quote!(.#provider(SecretString::from("credential")))
        }
    });
    let files: Vec<Option<Draft>> = with_operations.par_iter().map(|way| resource(api, way)).collect();
    let with_calls = with_operations.iter().zip(&files).filter(|(_, file)| file.is_some());
    let main = MainFile {
        crate_ident: crate_ident(api),
        uses_secret: super::runtime::uses_exchange(api),
        with_credentials: quote!(builder #(#setters)*),
        modules: with_calls
            .map(|(way, _)| Module {
                gate: gate(way.first().and_then(|top| top.feature.as_ref()).map(std::slice::from_ref).unwrap_or_default()),
                name: ident(&module_name(way)),
            })
            .collect(),
    };
    let main = Draft::new("tests/wire/main.rs", main.to_string());
    [main].into_iter().chain(files.into_iter().flatten()).collect()
}

fn module_name(way: &[&Resource]) -> String {
    way.iter().map(|resource| resource.module.as_str()).collect::<Vec<_>>().join("_")
}

/// None if there is no call of a length that can be tried.
fn resource(api: &Api, way: &[&Resource]) -> Option<Draft> {
    let examples = Examples::new(api);
    let operations = way.last().map(|resource| resource.operations.as_slice()).unwrap_or_default();
    let calls: Vec<Call> = operations
        .iter()
        .filter_map(|operation| {
            Some(Call { expression: examples.full_call(way, operation)?, id: Literal::string(&operation.name) })
        })
        .collect();
    if calls.is_empty() {
        return None;
    }
    let name = module_name(way);
    let file = ResourceFile {
        crate_ident: crate_ident(api),
        module_docs: docs::inner(&format!("The requests of `{}`.", call_path(way))),
        uses_types: calls.iter().any(|call| call.expression.to_string().contains("types ::")),
        calls,
        snapshot: Literal::string(&name),
    };
    Some(Draft::new(format!("tests/wire/{name}.rs"), file.to_string()))
}
