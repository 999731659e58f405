//! Real documents, written by others, are read without a diagnostic of their own making.

use std::path::PathBuf;

use generator::diagnostics::{Diagnostics, Printer};
use generator::openapi::{self, Spec};
use generator::source::{At, Disk, Documents, Node, Place};

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

fn read(name: &str) -> (Option<Spec>, bool, String) {
    let diagnostics = Diagnostics::default();
    let mut documents = Documents::default();
    let root = documents.load(name, &Disk::new(folder()), &diagnostics);
    let spec = root.and_then(|root| openapi::read(&documents, root, &diagnostics));
    (spec, diagnostics.has_errors(), Printer::new(&documents).print(&diagnostics))
}

#[test]
fn real_documents_are_read() {
    for name in documents() {
        let (spec, errors, report) = read(&name);
        let spec = spec.unwrap_or_else(|| panic!("{name} gives nothing:\n{report}"));
        println!("{name}: {} operations, {} schemas\n{report}", spec.operations().count(), spec.schemas().count());
        assert!(!errors, "{name} has errors:\n{report}");
        assert!(spec.operations().count() > 0);
    }
}

/// The parser that gives places must see the same document as the one that gives values.
#[test]
fn every_key_and_value_of_real_documents_is_found() {
    for name in documents() {
        let diagnostics = Diagnostics::default();
        let mut documents = Documents::default();
        let Some(root) = documents.load(&name, &Disk::new(folder()), &diagnostics) else { continue };
        let found = documents.root(root).map_or(0, |node| compare(&documents, node, &Place::root(root)));
        println!("{name}: {found} keys and values");
    }
}

/// Compares the text at each place with what was read there, and counts the places.
fn compare(documents: &Documents, node: &Node, place: &Place) -> usize {
    let at = |at: At| documents.locate(&at).and_then(|(id, range)| documents.text(id).get(range)).unwrap_or("out of the text");
    match node {
        Node::Mapping(entries) => {
            // In the largest documents a part is enough.
            let entries = entries.iter().step_by(1 + entries.len() / 50);
            let each = entries.map(|(key, value)| {
                let place = place.key(key);
                let text = at(At::Key(place.clone()));
                assert_eq!(text.trim_matches(['"', '\'']).replace("\\\"", "\""), *key, "{place:?}");
                1 + compare(documents, value, &place)
            });
            each.sum()
        }
        Node::Sequence(items) => {
            let items = items.iter().enumerate().step_by(1 + items.len() / 20);
            items.map(|(index, item)| compare(documents, item, &place.item(index))).sum()
        }
        Node::String(value) => {
            let text = at(At::Value(place.clone()));
            let begin = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).take(3).collect::<String>();
            // A block begins with its mark and an escape is written otherwise, so only plain text is compared.
            let plain = !text.starts_with(['|', '>']) && !text.contains('\\');
            assert!(!plain || begin(text) == begin(value), "{place:?}: {text} for {value}");
            1
        }
        scalar => {
            let text = at(At::Value(place.clone()));
            assert!(text.parse::<f64>().is_ok() || text == scalar.to_string(), "{place:?}: {text} for {scalar}");
            1
        }
    }
}
