//! An SDK as files: view structs with finished names go through templates, the Rust among them through syn and prettyplease. Nothing
//! is decided here and nothing can fail on input.

mod code;
mod docs;
mod extras;
mod files;
mod leaves;
mod package;
mod runtime;
mod sdk;

pub use files::{File, Target};

use crate::ir::{Api, Type};
use code::{format, tokens};
use extras::{api_md, wire};
use files::SourceFile;
use leaves::Leaves;
use rayon::prelude::*;
use sdk::{client, headers, library, pagination, resources, security, types};

/// Every file of a crate, sorted by path.
pub fn render_crate(api: &Api, target: &Target) -> Vec<File> {
    let leaves = Leaves::find(api);
    // The overview is a single large file, so it is rendered in parallel with the others.
    let (mut files, overview) = rayon::join(|| render_code(api, target, &leaves), || api_md::file(api));
    files.extend(runtime::files(&leaves));
    files.extend(package::files(api, target, &leaves));
    files.push(overview);
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files
}

fn render_code(api: &Api, target: &Target, leaves: &Leaves) -> Vec<File> {
    let mut drafts = drafts(api, target, leaves);
    drafts.push(library::file(leaves));
    drafts.extend(wire::tests(api, leaves));
    finish(drafts)
}

/// A type as a program that depends on the crate `crate_ident` writes it: `Vec<keycardai_api::types::Zone>`. Types of other crates,
/// such as `jiff`, have the paths of these crates.
pub fn type_path(api: &Api, ty: &Type, crate_ident: &str) -> String {
    tokens::ty(api, ty, &tokens::Paths::from_crate(&tokens::ident(crate_ident))).to_string()
}

/// The files of what is the API's own: client, resources and types.
pub fn render_modules(api: &Api, target: &Target) -> Vec<File> {
    finish(drafts(api, target, &Leaves::find(api)))
}

fn drafts(api: &Api, target: &Target, leaves: &Leaves) -> Vec<SourceFile> {
    let mut drafts = vec![client::file(api, target, leaves)];
    drafts.extend(security::file(api, target));
    drafts.extend(pagination::file(api, target));
    drafts.extend(headers::file(api, target));
    drafts.extend(resources::files(api, target));
    drafts.extend(types::files(api, target));
    drafts
}

/// Formats whole files, side by side: parsing is most of the work.
fn finish(drafts: Vec<SourceFile>) -> Vec<File> {
    drafts.into_par_iter().map(|draft| File { text: format::format(&draft.path, &draft.text), path: draft.path }).collect()
}

/// What the modules of one crate share: its runtime and its `Cargo.toml`, with all that this API needs of them.
pub fn render_shared(api: &Api) -> Vec<File> {
    let leaves = Leaves::find(api);
    let mut files = runtime::files(&leaves);
    files.push(package::manifest::file(api, &Target::for_crate(true), &leaves));
    files
}
