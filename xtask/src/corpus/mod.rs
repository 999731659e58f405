//! `cargo xtask corpus DIR`: real documents are full of what nobody would think of. Each becomes a crate, all crates are members of
//! one workspace, and cargo, clippy, rustdoc and the documents' own examples judge them.

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
    cargo::{Cargo, measure},
    documents::{self, Document},
    lines::code_lines,
    workspace::{Written, write_crate, write_files, write_manifest},
};

/// Generate a crate of every OpenAPI document in a folder, and prove that each compiles without a warning and that no example is lost
#[derive(clap::Args)]
pub struct Args {
    /// The folder with the documents, in sub folders too
    dir: PathBuf,

    /// Only run `cargo check`: no clippy, no rustdoc, no examples
    #[arg(long)]
    check_only: bool,

    /// Where the crates are written and built
    #[arg(long, value_name = "DIR", default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/corpus"))]
    folder: PathBuf,
}

/// A document whose crate was written.
struct Generated {
    name: String,
    examples: Examples,
}

/// Generates, and has cargo judge.
pub fn run(args: &Args) -> Result<ExitCode> {
    println!("{:<20}{:>11}{:>11}{:>8}{:>9}{:>10}  warnings", "document", "operations", "generated", "files", "lines", "examples");
    let documents = documents::find(&args.dir)?;
    let mut generated = Vec::new();
    for document in &documents {
        generated.extend(generate(document, &args.folder)?);
    }
    let mut sound = generated.len() == documents.len();
    let cases: Vec<(&str, &[examples::Example])> =
        generated.iter().map(|it| (it.name.as_str(), it.examples.checked.as_slice())).collect();
    let program = round_trip::files(&cases).into_iter().map(|(path, text)| File { path: path.to_owned(), text });
    write_files(&args.folder.join(round_trip::NAME), program.collect())?;
    let members: Vec<&str> = cases.iter().map(|(name, _)| *name).chain([round_trip::NAME]).collect();
    write_manifest(&args.folder, &members)?;

    let cargo = Cargo::in_folder(&args.folder);
    let whole = ["--workspace", "--exclude", round_trip::NAME, "--all-features", "--keep-going", "--quiet"];
    let mut judge = |arguments: &[&str], flags: (&str, &str)| -> Result<()> {
        let run = measure(cargo.command(&args.folder, arguments).envs([flags]))?;
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
        let judgement = round_trip::run(&cargo, &args.folder, &cases)?;
        judgement.diagnostics.iter().for_each(|diagnostic| println!("{diagnostic}"));
        let is_sound = judgement.diagnostics.is_empty();
        report("examples", is_sound, started.elapsed());
        println!("{}", tried(&generated, &judgement));
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
    let ways = api.all_resources();
    let operations: usize = ways.iter().filter_map(|way| way.last()).map(|resource| resource.operations.len()).sum();
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

/// `300 examples were tried, 20 of which are known not to survive; 7 prove nothing: any JSON 4, null 3`
fn tried(generated: &[Generated], judgement: &Judgement) -> String {
    let checked: usize = generated.iter().map(|it| it.examples.checked.len()).sum();
    let mut skipped: BTreeMap<&str, usize> = BTreeMap::new();
    for (reason, count) in generated.iter().flat_map(|it| &it.examples.skipped) {
        *skipped.entry(reason).or_default() += count;
    }
    let total: usize = skipped.values().sum();
    let reasons: Vec<String> = skipped.iter().map(|(reason, count)| format!("{reason} {count}")).collect();
    let known = judgement.excepted;
    format!(
        "{checked} examples were tried, {known} of which are known not to survive; {total} prove nothing: {}",
        reasons.join(", ")
    )
}

fn report(what: &str, content: bool, time: Duration) {
    println!("{what:<20}{:>8.1} s  {}", time.as_secs_f64(), if content { "no diagnostic" } else { "diagnostics" });
}
