//! `cargo xtask programs DIR`: checks that generated crates are usable. Programs as a person would write them, each with the
//! crate of a real document, must compile without a warning and pass against Prism, which serves the document.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result};
use generator::File;

use crate::{
    cargo::Cargo,
    documents::{self, Document},
    prism::Server,
    workspace::{write_crate, write_files, write_manifest},
};

/// Run programs that use the crates of real documents against Prism, a mock server that validates requests (needs Node.js 20 or later with npm)
#[derive(clap::Args)]
pub struct Args {
    /// Directory with the OpenAPI documents that the programs in xtask/programs use
    dir: PathBuf,
}

/// The programs, by the name of the document whose API they use.
const PROGRAMS: &[(&str, &str)] = &[
    ("discord", include_str!("../programs/discord.rs")),
    ("qdrant", include_str!("../programs/qdrant.rs")),
    ("resend", include_str!("../programs/resend.rs")),
];

/// The manifest of the programs, without the crates.
const MANIFEST: &str = "\
[package]
name = \"programs\"
version = \"0.1.0\"
edition = \"2024\"

[lints.rust]
warnings = \"deny\"

[dependencies]
serde_json = \"1\"
tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }
";

/// Generates the crates, compiles the programs, and runs each.
pub fn run(args: &Args) -> Result<ExitCode> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = root.join("target/programs");
    let documents = documents::find(&args.dir)?;
    let (mut manifest, mut files, mut members) = (MANIFEST.to_owned(), Vec::new(), vec!["programs"]);
    let mut served = Vec::new();
    for &(name, text) in PROGRAMS {
        let document = documents.iter().find(|document| document.name == name);
        let document = document.with_context(|| format!("{} has no document named {name}", args.dir.display()))?;
        write_crate(document, &folder)?.with_context(|| format!("the document {name} has errors"))?;
        manifest.push_str(&format!("{name} = {{ path = \"../{name}\" }}\n"));
        files.push(File { path: format!("src/bin/{name}.rs"), text: text.to_owned() });
        members.push(name);
        served.push(document);
    }
    files.push(File { path: "Cargo.toml".to_owned(), text: manifest });
    write_files(&folder.join("programs"), files)?;
    write_manifest(&folder, &members)?;

    // The corpus has compiled most of the dependencies.
    let cargo = Cargo::in_folder(&root.join("target/corpus"));
    let mut sound = true;
    for Document { name, path } in served {
        let server = Server::start(path)?;
        let arguments = ["run", "--quiet", "--package", "programs", "--bin", name, "--", &server.url()];
        let success = cargo.command(&folder, &arguments).status().context("can't run cargo")?.success();
        println!("{name:<20}{}", if success { "ok" } else { "FAILED" });
        sound &= success;
    }
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
