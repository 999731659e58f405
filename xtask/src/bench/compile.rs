//! How long rustc takes for an SDK: a crate of 700 operations and 1,500 models is generated and built alone, its dependencies
//! having been built before, beside a crate with serde derives of the same models.

use super::synthetic::Size;
use super::twin;
use anyhow::{Context, Result, bail};
use generator::source::Memory;
use generator::{Options, generate};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

/// Build the SDK of a large made-up API, alone, beside serde derives of the same models
#[derive(clap::Args)]
pub struct Args {
    /// How many operations the API has
    #[arg(long, default_value_t = 700)]
    operations: usize,

    /// How many models the API has
    #[arg(long, default_value_t = 1500)]
    models: usize,

    /// How many enums the API has
    #[arg(long, default_value_t = 300)]
    enums: usize,

    /// Build a tenth and a half of the API too, which shows whether time grows with size or faster
    #[arg(long)]
    growth: bool,

    /// Leave the release builds out
    #[arg(long)]
    dev: bool,

    /// Where the crates are written and built
    #[arg(long, value_name = "DIR", default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/bench-compile"))]
    folder: PathBuf,
}

/// One build of one crate.
struct Build {
    time: Duration,
    memory: Option<u64>,
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
    let sdk = args.folder.join("sdk");
    let lines = write_sdk(size, &sdk)?;
    let twin = args.folder.join("twin");
    fs::create_dir_all(twin.join("src"))?;
    fs::write(twin.join("Cargo.toml"), twin::MANIFEST)?;
    fs::write(twin.join("src/lib.rs"), twin::library(size))?;

    println!(
        "{} operations, {} models, {} enums: {lines} lines without runtime, comments and blanks",
        size.operations, size.models, size.enums
    );
    println!("{:<10}{:>10}{:>12}{:>10}{:>12}{:>10}", "", "SDK", "memory", "derive", "memory", "ratio");
    let profiles: &[&[&str]] = if args.dev { &[&[]] } else { &[&[], &["--release"]] };
    for profile in profiles {
        let own = build(&args.folder, &sdk, profile)?;
        let derive = build(&args.folder, &twin, profile)?;
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

fn shown(memory: Option<u64>) -> String {
    memory.map_or_else(|| "?".to_owned(), |kilobytes| format!("{} MB", kilobytes / 1024))
}

/// Writes the SDK, and counts its lines of code without the runtime.
fn write_sdk(size: &Size, folder: &Path) -> Result<usize> {
    let provider = Memory::from_iter([("openapi.json", size.description().to_string())]);
    let outcome = generate(&provider, "openapi.json", None, &Options { standalone: true, ..Options::default() });
    if outcome.errors() > 0 {
        bail!("the made-up description has faults:\n{}", outcome.report);
    }
    if folder.exists() {
        fs::remove_dir_all(folder).context("can't remove what the last run wrote")?;
    }
    let mut lines = 0;
    for file in &outcome.files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(&path, &file.text)?;
        if file.path.starts_with("src/") && !file.path.starts_with("src/runtime/") {
            lines += file.text.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//")).count();
        }
    }
    Ok(lines)
}

/// Builds a crate's dependencies, then the crate alone.
fn build(folder: &Path, package: &Path, profile: &[&str]) -> Result<Build> {
    let library = package.join("src/lib.rs");
    let code = fs::read_to_string(&library)?;
    fs::write(&library, "")?;
    let prepared = cargo(folder, package, profile, None);
    fs::write(&library, code)?;
    prepared?;
    let peak = folder.join("peak");
    let started = Instant::now();
    cargo(folder, package, profile, Some(&peak))?;
    let time = started.elapsed();
    let memory = fs::read_to_string(&peak).ok().and_then(|text| text.trim().parse().ok());
    Ok(Build { time, memory })
}

/// Runs `cargo build`, under GNU time where it is installed, which tells the largest process's memory.
fn cargo(folder: &Path, package: &Path, profile: &[&str], peak: Option<&Path>) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let gnu_time = Path::new("/usr/bin/time");
    let mut command = match peak.filter(|_| gnu_time.exists()) {
        Some(peak) => {
            let mut command = Command::new(gnu_time);
            command.args([OsStr::new("-f"), OsStr::new("%M"), OsStr::new("-o"), peak.as_os_str()]).arg(cargo);
            command
        }
        None => Command::new(cargo),
    };
    let status = command
        .args(["build", "--quiet"])
        .args(profile)
        .current_dir(package)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .status()
        .context("can't run cargo")?;
    if !status.success() {
        bail!("{} doesn't build", package.display());
    }
    Ok(())
}
