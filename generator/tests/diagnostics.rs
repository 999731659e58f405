//! Every code has an invalid document, whose printed diagnostics are reviewed: one folder a code (or more), its name beginning
//! with the code, with an `openapi.yaml`, perhaps an `sdk.yaml` and other files, and the printed text as `expected.snap`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use generator::diagnostics::Code;
use generator::source::Disk;
use generator::{Options, describe};

/// Runs the generator on a folder and returns its output.
fn run(folder: &Path) -> String {
    let config = folder.join("sdk.yaml").is_file().then_some("sdk.yaml");
    let (_, outcome) =
        describe(&Disk::new(folder), "openapi.yaml", config, &Options { prefix: "spec/".to_owned(), ..Options::default() });
    outcome.report
}

/// The folders with fixtures, by name.
fn folders() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let entries = std::fs::read_dir(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let mut folders: Vec<_> =
        entries.flatten().map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path())).collect();
    folders.sort();
    folders
}

#[test]
fn every_diagnostic_is_explained() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for (name, path) in folders() {
        assert!(path.join("openapi.yaml").is_file(), "{name} has no openapi.yaml");
        let report = run(&path);
        let code = name.split('-').next().unwrap_or_default();
        assert!(report.contains(&format!("[{code}]")), "{name} should report {code}, and this is what it reports:\n{report}");
        settings.set_snapshot_path(&path);
        settings.bind(|| insta::assert_snapshot!("expected", report, &name));
    }
}

#[test]
fn every_code_has_a_document() {
    let shown: BTreeSet<String> = folders().iter().filter_map(|(name, _)| name.split('-').next().map(str::to_owned)).collect();
    let known: BTreeSet<String> = Code::ALL.iter().map(Code::to_string).collect();
    assert_eq!(shown, known, "left: folders in tests/diagnostics, right: the table of codes");
}

/// The example of the README is one that is printed.
#[test]
fn the_readme_shows_a_diagnostic_as_it_is_printed() -> std::io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("../README.md"))?;
    let printed = std::fs::read_to_string(root.join("tests/diagnostics/E0105-path-parameter-not-described/expected.snap"))?;
    let shown = readme.split("```\n").find(|block| block.starts_with("warning[")).unwrap_or_default();
    assert!(!shown.is_empty() && printed.contains(shown), "{shown}");
    Ok(())
}
