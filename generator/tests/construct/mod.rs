//! The fixtures: small documents, a folder each, that show what becomes of one construct of OpenAPI. The tests that share them
//! look at the printed Rust, compile it, run it and reorder it.

use generator::Options;
use generator::ir::Api;
use generator::source::Disk;
use std::path::{Path, PathBuf};

/// A document and its folder.
pub struct Fixture {
    /// The construct, which is the name of the folder and a module's name in Rust.
    pub name: String,
    /// Where it is.
    pub folder: PathBuf,
}

impl Fixture {
    /// The SDK that the document describes, and what is reported about it.
    pub fn describe(&self) -> (Api, String) {
        let options = Options { verbose: true, ..Options::default() };
        let (api, outcome) = generator::describe(&Disk::new(&self.folder), "openapi.yaml", Some("sdk.yaml"), &options);
        let api = api.unwrap_or_else(|| panic!("{} has errors:\n{}", self.name, outcome.report));
        (api, outcome.report)
    }
}

/// Every fixture, by name.
pub fn fixtures() -> Vec<Fixture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let entries = std::fs::read_dir(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let mut fixtures: Vec<Fixture> = entries
        .flatten()
        .map(|entry| Fixture { name: entry.file_name().to_string_lossy().into_owned(), folder: entry.path() })
        .collect();
    fixtures.sort_by(|left, right| left.name.cmp(&right.name));
    fixtures
}
