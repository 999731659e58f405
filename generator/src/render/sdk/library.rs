//! `lib.rs`: the crate's modules, and what it exports.

use crate::render::files::SourceFile;
use crate::render::leaves::{Export, Leaves, Module};
use askama::Template;
use indexmap::IndexSet;
use std::collections::BTreeSet;

/// The modules of every crate.
const COMMON: [Module; 4] =
    [Module::private("client"), Module::public("resources"), Module::private("runtime"), Module::public("types")];

#[derive(Template)]
#[template(path = "lib.rs.jinja")]
struct LibraryFile {
    modules: BTreeSet<Module>,
    exports: IndexSet<Export>,
}

/// `lib.rs`
pub fn file(leaves: &Leaves) -> SourceFile {
    let file = LibraryFile {
        modules: leaves.parts().filter_map(|parts| parts.module).chain(COMMON).collect(),
        exports: leaves.parts().flat_map(|parts| parts.exports).collect(),
    };
    SourceFile::new("src/lib.rs", file.to_string())
}
