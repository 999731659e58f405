//! Each construct of OpenAPI and the Rust that comes of it, side by side in a folder for people to read: `openapi.yaml` and
//! `expected.snap`. A change of the generator shows there what it changes for the users of an SDK.

mod construct;

use construct::{Fixture, fixtures};
use generator::render::{File, Target, render_modules};
use std::path::Path;

/// What is reported about a fixture, and its files under their names.
fn printed(fixture: &Fixture) -> String {
    let (api, report) = fixture.describe();
    let files = render_modules(&api, &Target::for_module(&fixture.name));
    let has_security = files.iter().any(|file| file.path == "src/security.rs");
    let mut text = report;
    // Clients differ in their credentials and addresses, and in nothing else that the resources don't show.
    let is_of_its_own = has_security || !api.variables.is_empty() || !api.servers.is_empty();
    for file in files.iter().filter(|file| is_of_its_own || file.path != "src/client.rs") {
        text.push_str(&format!("\n//// {}\n\n{}", file.path, without_header(file)));
    }
    text
}

fn without_header(file: &File) -> &str {
    file.text.split_once("\n\n").map_or(file.text.as_str(), |(_, code)| code)
}

#[test]
fn every_construct_gives_its_rust() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for fixture in fixtures() {
        settings.set_snapshot_path(&fixture.folder);
        settings.bind(|| insta::assert_snapshot!("expected", printed(&fixture), &fixture.name));
    }
}

#[test]
fn every_folder_is_a_fixture_and_holds_nothing_else() {
    for fixture in fixtures() {
        let has = |name: &str| fixture.folder.join(name).is_file();
        assert!(has("openapi.yaml"), "{} has no openapi.yaml", fixture.folder.display());
        assert!(has("expected.snap"), "{} has no expected.snap", fixture.folder.display());
        let strays = strays(&fixture.folder);
        assert!(strays.is_empty(), "no test looks at {}", strays.join(", "));
    }
}

/// Files that no test looks at, such as the snapshot of a fixture that is gone. A fixture with much to prove has modules beside its
/// `drive.rs`.
fn strays(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read").flatten();
    let drive = std::fs::read_to_string(folder.join("drive.rs")).unwrap_or_default();
    let is_module = |path: &Path| {
        let module = path.file_stem().unwrap_or_default().to_string_lossy();
        path.extension().is_some_and(|extension| extension == "rs") && drive.lines().any(|line| line == format!("mod {module};"))
    };
    let is_used = |path: &Path| {
        let name = path.file_name().unwrap_or_default();
        let is_document = path.extension().is_some_and(|extension| extension == "yaml");
        is_document || name == "expected.snap" || name == "drive.rs" || is_module(path)
    };
    let (folders, files): (Vec<_>, Vec<_>) = entries.map(|entry| entry.path()).partition(|path| path.is_dir());
    let here = files.into_iter().filter(|path| !is_used(path)).map(|path| path.display().to_string());
    here.chain(folders.iter().flat_map(|folder| strays(folder))).collect()
}
