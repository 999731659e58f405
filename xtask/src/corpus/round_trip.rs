//! Every example of the documents is decoded as the type of the SDK and encoded again, and must be unchanged. A separate program
//! does so, with all crates linked in, and its output is compared here.

use std::{fmt::Write, path::Path};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use super::{
    examples::Example,
    exceptions::{EXCEPTIONS, Exception},
    same::difference,
};
use crate::cargo::Cargo;

/// The name of the program's crate.
pub const NAME: &str = "round-trip";

/// Writes the program's files below its folder.
pub fn files(documents: &[(&str, &[Example])]) -> [(&'static str, String); 2] {
    let mut manifest = format!(
        "[package]\nname = \"{NAME}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         indexmap = {{ version = \"2\", features = [\"serde\"] }}\n\
         jiff = {{ version = \"0.2\", default-features = false, features = [\"serde\", \"std\"] }}\n\
         secrecy = \"0.10\"\nserde = \"1\"\nserde_json = \"1\"\nuuid = {{ version = \"1\", features = [\"serde\"] }}\n"
    );
    let cases: Vec<String> = documents.iter().map(|(name, _)| crate_ident(name).to_uppercase()).collect();
    let mut program = PROGRAM.replace("[ALL]", &format!("[{}]", cases.join(", ")));
    for (name, examples) in documents {
        let ident = crate_ident(name);
        let _ = writeln!(manifest, "{name} = {{ path = \"../{name}\" }}");
        let _ = writeln!(program, "\nconst {}: &[Case] = &[", ident.to_uppercase());
        for Example { ty, json, .. } in *examples {
            let _ = writeln!(program, "    ({json:?}, |json| written::<{ty}>({ident}::Raw::parse(json)?.decode()?)),");
        }
        program.push_str("];\n");
    }
    [("Cargo.toml", manifest), ("src/main.rs", program)]
}

/// The identifier of a crate in Rust.
pub fn crate_ident(name: &str) -> String {
    name.replace('-', "_")
}

const PROGRAM: &str = "\
//! Reads each example and writes it again, a line each: the text that was written, or why there is none.
#![allow(deprecated)]

use std::error::Error;

type Case = (&'static str, fn(&str) -> Result<String, Box<dyn Error>>);

fn written<T: serde::Serialize>(value: T) -> Result<String, Box<dyn Error>> {
    Ok(serde_json::to_string(&value)?)
}

fn main() {
    for (json, pass) in [ALL].concat() {
        match pass(json) {
            Ok(text) => println!(\"={text}\"),
            Err(error) => println!(\"!{error:?}\"),
        }
    }
}
";

/// The result of the examples.
#[derive(Debug, Default)]
pub struct Judgement {
    /// The unexpected differences, a line each.
    pub problems: Vec<String>,
    /// How many differ for a known reason.
    pub excepted: usize,
}

/// Runs the program.
pub fn run(cargo: &Cargo, folder: &Path, documents: &[(&str, &[Example])]) -> Result<Judgement> {
    let output = cargo.command(folder, &["run", "--quiet", "--package", NAME]).stderr(std::process::Stdio::inherit()).output();
    let output = output.context("can't run cargo")?;
    if !output.status.success() {
        bail!("the round-trip program failed");
    }
    let output = String::from_utf8(output.stdout)?;
    let examples: Vec<(&str, &Example)> =
        documents.iter().flat_map(|(name, examples)| examples.iter().map(move |example| (*name, example))).collect();
    ensure!(output.lines().count() == examples.len(), "the round-trip program checked other examples than it was given");
    let mut found = Vec::new();
    for ((document, example), line) in examples.into_iter().zip(output.lines()) {
        if let Some(problem) = judge(&example.json, line)? {
            found.push((document, example, problem));
        }
    }
    let names: Vec<&str> = documents.iter().map(|(name, _)| *name).collect();
    Ok(weigh(&found, &names, EXCEPTIONS))
}

fn judge(json: &str, line: &str) -> Result<Option<String>> {
    match line.strip_prefix('=') {
        Some(text) => Ok(difference(&serde_json::from_str(json)?, &serde_json::from_str::<Value>(text)?)),
        None => Ok(Some(line.trim_start_matches('!').to_owned())),
    }
}

/// Separates known differences from new ones, and finds known ones that no longer occur.
fn weigh(found: &[(&str, &Example, String)], documents: &[&str], exceptions: &[Exception]) -> Judgement {
    let mut judgement = Judgement::default();
    let known = |document: &str, place: &str| exceptions.iter().any(|it| it.document == document && it.places.contains(&place));
    for (document, example, problem) in found {
        match known(document, &example.place) {
            true => judgement.excepted += 1,
            false => judgement
                .problems
                .push(format!("{document}#{}: {problem}\n    {} from {}", example.place, example.ty, example.json)),
        }
    }
    for exception in exceptions.iter().filter(|exception| documents.contains(&exception.document)) {
        let still =
            |place: &str| found.iter().any(|(document, example, _)| *document == exception.document && example.place == place);
        let gone = exception.places.iter().filter(|place| !still(place));
        judgement.problems.extend(gone.map(|place| {
            format!("{}#{place}: no longer differs; remove it from xtask/src/corpus/exceptions.rs", exception.document)
        }));
    }
    judgement
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exception_holds_as_long_as_there_is_a_difference() {
        let example = |place: &str| Example { place: place.to_owned(), ty: "T".to_owned(), json: "1".to_owned() };
        let (known, new) = (example("/known"), example("/new"));
        let found = [("pets", &known, "odd".to_owned()), ("pets", &new, "odd".to_owned())];
        let exception = |document, places| Exception { document, places, reason: "" };
        let exceptions = [exception("pets", &["/known", "/gone"]), exception("cars", &["/gone"])];
        let judgement = weigh(&found, &["pets"], &exceptions);
        assert_eq!(judgement.excepted, 1);
        let problems =
            ["pets#/new: odd\n    T from 1", "pets#/gone: no longer differs; remove it from xtask/src/corpus/exceptions.rs"];
        assert_eq!(judgement.problems, problems);
    }
}
