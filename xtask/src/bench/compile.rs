//! Measures the build time of an SDK: a crate of 700 operations and 1,500 models is generated and built after its dependencies,
//! and compared with a crate with serde derives of the same models.

use super::serde_baseline;
use super::synthetic::Size;
use crate::cargo::{self, Cargo, Run};
use crate::count_lines::code_lines;
use anyhow::{Context, Result, bail};
use generator::source::Memory;
use generator::{Options, generate};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Build the SDK of a large synthetic API, and compare it with serde derives of the same models
#[derive(clap::Args)]
pub struct Args {
    /// Number of operations
    #[arg(long, default_value_t = 700)]
    operations: usize,

    /// Number of models
    #[arg(long, default_value_t = 1500)]
    models: usize,

    /// Number of enums
    #[arg(long, default_value_t = 300)]
    enums: usize,

    /// Also build a tenth and half of the API, to show how the build time grows with its size
    #[arg(long)]
    growth: bool,

    /// Skip the release builds
    #[arg(long)]
    dev: bool,

    /// Directory for the crates and their builds [default: target/bench-compile]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
}

/// Generates, builds, and prints the figures.
pub fn run(args: &Args) -> Result<ExitCode> {
    let divisors: &[usize] = if args.growth { &[10, 2, 1] } else { &[1] };
    for divisor in divisors {
        let size = Size { operations: args.operations / divisor, models: args.models / divisor, enums: args.enums / divisor };
        measure(&size, args)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn measure(size: &Size, args: &Args) -> Result<()> {
    let folder = args.folder.clone().unwrap_or_else(|| cargo::target_folder("bench-compile"));
    let sdk = folder.join("sdk");
    let lines = write_sdk(size, &sdk)?;
    let baseline = folder.join("serde-baseline");
    fs::create_dir_all(baseline.join("src"))?;
    fs::write(baseline.join("Cargo.toml"), serde_baseline::MANIFEST)?;
    fs::write(baseline.join("src/lib.rs"), serde_baseline::library(size))?;

    println!(
        "{} operations, {} models, {} enums: {lines} lines without runtime, comments and blanks",
        size.operations, size.models, size.enums
    );
    println!("{:<10}{:>10}{:>12}{:>10}{:>12}{:>10}", "", "SDK", "memory", "derive", "memory", "ratio");
    let profiles: &[&[&str]] = if args.dev { &[&[]] } else { &[&[], &["--release"]] };
    let cargo = Cargo::in_folder(&folder);
    for profile in profiles {
        let own = build(&cargo, &folder, &sdk, profile)?;
        let derive = build(&cargo, &folder, &baseline, profile)?;
        println!(
            "{:<10}{:>9.1}s{:>12}{:>9.1}s{:>12}{:>10.2}",
            profile.first().map_or("dev", |name| name.trim_start_matches('-')),
            own.time.as_secs_f64(),
            shown(own.memory),
            derive.time.as_secs_f64(),
            shown(derive.memory),
            derive.time.as_secs_f64() / own.time.as_secs_f64(),
        );
    }
    Ok(())
}

/// In megabytes, if the system provides it.
fn shown(bytes: u64) -> String {
    if bytes == 0 { "?".to_owned() } else { format!("{} MB", bytes >> 20) }
}

/// Writes the SDK, and counts its lines of code without the runtime.
fn write_sdk(size: &Size, folder: &Path) -> Result<usize> {
    let provider = Memory::from_iter([("openapi.json", size.document().to_string())]);
    let outcome = generate(&provider, "openapi.json", None, &Options { standalone: true, ..Options::default() });
    if outcome.errors() > 0 {
        bail!("the synthetic document has errors:\n{}", outcome.report);
    }
    if folder.exists() {
        fs::remove_dir_all(folder).context("can't remove what the last run wrote")?;
    }
    let mut lines = 0;
    for file in &outcome.files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(&path, &file.text)?;
        lines += code_lines(&file.path, &file.text);
    }
    Ok(lines)
}

fn build(cargo: &Cargo, folder: &Path, package: &Path, profile: &[&str]) -> Result<Run> {
    let log = folder.join("build.log");
    let run = cargo.build_alone(package, profile, &log)?;
    if !run.success {
        bail!("{} doesn't build:\n{}", package.display(), fs::read_to_string(&log)?);
    }
    Ok(run)
}
