//! An SDK as files: view structs with finished names go through templates, the Rust among them through syn and prettyplease. Nothing
//! is decided here and nothing can fail on input.

mod code;
mod docs;
mod extras;
mod files;
mod package;
mod runtime;
mod sdk;

pub use files::{File, Target};

use crate::ir::{Api, Type};
use code::{format, tokens};
use extras::{api_md, wire};
use files::SourceFile;
use rayon::prelude::*;
use sdk::{client, headers, resources, types};

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
    tokens::ty(api, ty, &tokens::Paths::from_crate(&tokens::ident(crate_ident))).to_string()
}

/// The files of what is the API's own: client, resources and types.
pub fn render_modules(api: &Api, target: &Target) -> Vec<File> {
    finish(drafts(api, target))
}

fn drafts(api: &Api, target: &Target) -> Vec<SourceFile> {
    let mut drafts = client::files(api, target);
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
    let mut files = runtime::files(api);
    files.push(package::manifest(api, &Target::of_crate(true)));
    files
}
