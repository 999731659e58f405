//! Real documents, written by others, are read without a fault of their own making, and fast.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use generator::diagnostics::{Faults, Printer};
use generator::openapi::{self, Spec};
use generator::source::{Disk, Documents};

/// The folder with the documents: none of them is part of the project.
fn folder() -> PathBuf {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/openapi");
    std::env::var_os("OPENAPI_DOCUMENTS").map_or_else(beside, PathBuf::from)
}

fn documents() -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder()) else {
        println!("no real documents at {}: nothing is tested", folder().display());
        return Vec::new();
    };
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".json") || name.ends_with(".yaml")).collect();
    names.sort();
    names
}

fn read(name: &str) -> (Option<Spec>, bool, String, Duration) {
    let start = Instant::now();
    let faults = Faults::default();
    let mut documents = Documents::default();
    let root = documents.load(name, &Disk::new(folder()), &faults);
    let spec = root.and_then(|root| openapi::read(&documents, root, &faults));
    let time = start.elapsed();
    (spec, faults.has_errors(), Printer::new(&documents).print(&faults), time)
}

#[test]
fn real_documents_are_read() {
    for name in documents() {
        let (spec, errors, report, time) = read(&name);
        let spec = spec.unwrap_or_else(|| panic!("{name} gives nothing:\n{report}"));
        println!("{name}: {} operations, {} schemas, {time:?}\n{report}", spec.operations().count(), spec.schemas().count());
        assert!(!errors, "{name} has errors:\n{report}");
        assert!(spec.operations().count() > 0);
    }
}
