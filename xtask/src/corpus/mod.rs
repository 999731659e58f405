//! `cargo xtask corpus DIR`: tests the generator with real documents, which have constructs that invented ones don't have. A
//! crate is generated from each, and all crates are checked by cargo, clippy, rustdoc and the documents' own examples.

mod examples;
mod exceptions;
mod round_trip;
mod same;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::Result;
use generator::{
    File, Outcome,
    diagnostics::{Diagnostics, Severity},
    openapi,
    source::{Disk, Documents},
};

use self::{examples::Examples, round_trip::Judgement};
use crate::{
    cargo::{self, Cargo, measure},
    count_lines::code_lines,
    documents::{self, Document},
    workspace::{Written, write_crate, write_files, write_manifest},
};

/// Generate a crate from every OpenAPI document in a directory, and check that all compile without warnings and all examples round-trip
#[derive(clap::Args)]
pub struct Args {
    /// Directory with OpenAPI documents, searched recursively
    dir: PathBuf,

    /// Only run `cargo check`; skip clippy, rustdoc and the examples
    #[arg(long)]
    check_only: bool,

    /// Directory for the crates and their builds [default: target/corpus]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
}

/// A document whose crate was written.
struct Generated {
    name: String,
    examples: Examples,
}

/// Generates the crates, and checks them.
pub fn run(args: &Args) -> Result<ExitCode> {
    println!("{:<20}{:>11}{:>11}{:>8}{:>9}{:>10}  warnings", "document", "operations", "generated", "files", "lines", "examples");
    let documents = documents::find(&args.dir)?;
    let folder = args.folder.clone().unwrap_or_else(|| cargo::target_folder("corpus"));
    let mut generated = Vec::new();
    for document in &documents {
        generated.extend(generate(document, &folder)?);
    }
    let mut sound = generated.len() == documents.len();
    let cases: Vec<(&str, &[examples::Example])> =
        generated.iter().map(|it| (it.name.as_str(), it.examples.checked.as_slice())).collect();
    let program = round_trip::files(&cases).into_iter().map(|(path, text)| File { path: path.to_owned(), text });
    write_files(&folder.join(round_trip::NAME), program.collect())?;
    let members: Vec<&str> = cases.iter().map(|(name, _)| *name).chain([round_trip::NAME]).collect();
    write_manifest(&folder, &members)?;

    let cargo = Cargo::in_folder(&folder);
    let whole = ["--workspace", "--exclude", round_trip::NAME, "--all-features", "--keep-going", "--quiet"];
    let mut judge = |arguments: &[&str], flags: (&str, &str)| -> Result<()> {
        let run = measure(cargo.command(&folder, arguments).envs([flags]))?;
        report(arguments.first().unwrap_or(&"cargo"), run.success, run.time);
        sound &= run.success;
        Ok(())
    };
    if args.check_only {
        judge(&[&["check"], &whole[..]].concat(), ("RUSTFLAGS", "-D warnings"))?;
    } else {
        // Clippy checks what `cargo check` does, and the tests of the crates too.
        judge(&[&["clippy"], &whole[..], &["--all-targets", "--", "-D", "warnings"]].concat(), ("RUSTFLAGS", ""))?;
        judge(&[&["doc", "--no-deps"], &whole[..]].concat(), ("RUSTDOCFLAGS", "-D warnings"))?;
        let started = Instant::now();
        let judgement = round_trip::run(&cargo, &folder, &cases)?;
        judgement.problems.iter().for_each(|problem| println!("{problem}"));
        let is_sound = judgement.problems.is_empty();
        report("examples", is_sound, started.elapsed());
        println!("{}", summary(&generated, &judgement));
        sound &= is_sound;
    }
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Writes the crate of a document and a line about it. `None` if the document has errors, which are shown.
fn generate(document: &Document, folder: &Path) -> Result<Option<Generated>> {
    let started = Instant::now();
    let Some(Written { api, outcome, files }) = write_crate(document, folder)? else {
        return Ok(None);
    };
    let time = started.elapsed();
    let lines: usize = files.iter().map(|File { path, text }| code_lines(path, text)).sum();
    let count = files.len();

    let Document { name, path } = document;
    let (parent, file) =
        (path.parent().unwrap_or(Path::new("")), path.file_name().and_then(|it| it.to_str()).unwrap_or_default());
    let diagnostics = Diagnostics::default();
    let mut documents = Documents::default();
    let spec =
        documents.load(file, &Disk::new(parent), &diagnostics).and_then(|root| openapi::read(&documents, root, &diagnostics));
    let examples = spec.map(|spec| examples::find(&api, &spec, &round_trip::crate_ident(name))).unwrap_or_default();
    let paths = api.all_resources();
    let operations: usize = paths.iter().filter_map(|path| path.last()).map(|resource| resource.operations.len()).sum();
    println!(
        "{name:<20}{operations:>11}{:>9.2} s{count:>8}{lines:>9}{:>10}  {}",
        time.as_secs_f64(),
        examples.checked.len() + examples.skipped.values().sum::<usize>(),
        warnings(&outcome)
    );
    Ok(Some(Generated { name: name.clone(), examples }))
}

/// `E0303 12, E0304 1`
fn warnings(outcome: &Outcome) -> String {
    let codes = outcome.codes.iter().filter(|(code, _)| code.severity() == Severity::Warning);
    codes.map(|(code, count)| format!("{code} {count}")).collect::<Vec<_>>().join(", ")
}

/// `300 examples checked, 20 of them known to differ; 7 skipped: any JSON 4, null 3`
fn summary(generated: &[Generated], judgement: &Judgement) -> String {
    let checked: usize = generated.iter().map(|it| it.examples.checked.len()).sum();
    let mut skipped: BTreeMap<&str, usize> = BTreeMap::new();
    for (reason, count) in generated.iter().flat_map(|it| &it.examples.skipped) {
        *skipped.entry(reason).or_default() += count;
    }
    let total: usize = skipped.values().sum();
    let reasons: Vec<String> = skipped.iter().map(|(reason, count)| format!("{reason} {count}")).collect();
    let known = judgement.excepted;
    format!("{checked} examples checked, {known} of them known to differ; {total} skipped: {}", reasons.join(", "))
}

fn report(what: &str, success: bool, time: Duration) {
    println!("{what:<20}{:>8.1} s  {}", time.as_secs_f64(), if success { "ok" } else { "FAILED" });
}
