//! An SDK as files: view structs with finished names go through templates, the Rust among them through syn and prettyplease. Nothing
//! is decided here and nothing can fail on input.

mod answers;
mod api_md;
mod bodies;
mod client;
mod conversions;
mod docs;
mod examples;
mod headers;
mod markdown;
mod package;
mod resources;
mod runtime;
mod rust;
mod tokens;
mod types;
mod wire;

use crate::ir::{Api, Type};
use quote::quote;
use rayon::prelude::*;

/// A file of the SDK.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path in the crate, with `/` between folders.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// How an SDK is rendered.
#[derive(Debug, Clone)]
pub struct Target {
    /// Whether the crate stands by itself and not in a workspace that has lints for it.
    pub standalone: bool,
    /// The path of the module that has `types` and `resources`.
    pub root: String,
    /// The path of the runtime's module.
    pub runtime: String,
}

impl Target {
    /// A crate of its own.
    pub fn of_crate(standalone: bool) -> Self {
        Self { standalone, root: "crate".to_owned(), runtime: "crate::runtime".to_owned() }
    }

    /// A module of a crate that has the runtime at its root.
    pub fn of_module(name: &str) -> Self {
        Self { standalone: false, root: format!("crate::{name}"), runtime: "crate::runtime".to_owned() }
    }
}

/// A file before it is formatted.
pub(crate) struct Draft {
    pub path: String,
    pub text: String,
}

impl Draft {
    fn new(path: impl Into<String>, text: String) -> Self {
        Self { path: path.into(), text }
    }
}

/// Every file of a crate, sorted by path.
pub fn render_crate(api: &Api, target: &Target) -> Vec<File> {
    // The overview is one text, so it is made beside the rest and not by several at once.
    let (mut files, overview) = rayon::join(|| render_code(api, target), || api_md::file(api));
    files.extend(runtime::files(api));
    files.extend(package::files(api, target));
    files.push(overview);
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files
}

fn render_code(api: &Api, target: &Target) -> Vec<File> {
    let mut drafts = drafts(api, target);
    drafts.push(client::library(api));
    drafts.extend(wire::tests(api));
    finish(drafts)
}

/// How a program writes a type of the crate that it knows as `crate_ident`: `Vec<keycardai_api::types::Zone>`. What comes from other
/// crates, such as `jiff`, stands under their own names.
pub fn type_path(api: &Api, ty: &Type, crate_ident: &str) -> String {
    let root = tokens::ident(crate_ident);
    let paths = tokens::Paths { types: quote!(#root::types), codec: quote!(#root) };
    tokens::ty(api, ty, &paths).to_string()
}

/// The files of what is the API's own: client, resources and types.
pub fn render_modules(api: &Api, target: &Target) -> Vec<File> {
    finish(drafts(api, target))
}

fn drafts(api: &Api, target: &Target) -> Vec<Draft> {
    let mut drafts = client::files(api, target);
    drafts.extend(headers::file(api, target));
    drafts.extend(resources::files(api, target));
    drafts.extend(types::files(api, target));
    drafts
}

/// Formats whole files, side by side: parsing is most of the work.
fn finish(drafts: Vec<Draft>) -> Vec<File> {
    drafts.into_par_iter().map(|draft| File { text: rust::format(&draft.path, &draft.text), path: draft.path }).collect()
}

/// What the modules of one crate share: its runtime and its `Cargo.toml`, with all that this API needs of them.
pub fn render_shared(api: &Api) -> Vec<File> {
    let mut files = runtime::files(api);
    files.push(package::manifest(api, &Target::of_crate(true)));
    files
}
