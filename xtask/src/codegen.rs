//! `cargo xtask codegen`: reads an OpenAPI document, generates an SDK from it, and writes or checks the result. The generator
//! decides what is generated, and the plan decides what is written.

use std::{
    env,
    ffi::OsStr,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use anyhow::{Context, Result, bail};
use generator::{Options, source::Disk};

use crate::{
    diff,
    plan::{Counts, Plan},
    write,
};

/// The settings file next to an OpenAPI document.
pub const CONFIG: &str = "sdk.yaml";

/// Generate the SDK from an OpenAPI document
#[derive(clap::Args)]
pub struct Args {
    /// Write nothing; print the differences, and fail if the output is out of date
    #[arg(long)]
    check: bool,

    /// OpenAPI document, with settings in an optional `sdk.yaml` next to it; needs --out [default: spec/openapi.yaml]
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,

    /// Output directory [default: generated]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Show every diagnostic instead of the first few of each kind
    #[arg(long, short)]
    verbose: bool,

    /// Fail on warnings
    #[arg(long)]
    deny_warnings: bool,
}

impl Args {
    /// The same command without `--check`.
    fn command(&self) -> String {
        let option =
            |name, value: &Option<PathBuf>| value.as_ref().map(|path| format!(" {name} {}", path.display())).unwrap_or_default();
        format!("cargo xtask codegen{}{}", option("--spec", &self.spec), option("--out", &self.out))
    }
}

/// Generates, and writes or checks.
pub fn run(args: &Args) -> Result<ExitCode> {
    let started = Instant::now();
    let spec = args.spec.clone().unwrap_or_else(|| in_workspace("spec/openapi.yaml"));
    let own_out = in_workspace("generated");
    let out = args.out.as_ref().unwrap_or(&own_out);
    let folder = spec.parent().unwrap_or(Path::new(""));
    let options = Options {
        // Only the workspace's own SDK is a member of it; a crate anywhere else has to build by itself.
        standalone: !same_place(out, &own_out),
        prefix: folder.join("").display().to_string(),
        verbose: args.verbose,
    };

    let name = spec.file_name().and_then(OsStr::to_str).with_context(|| format!("{} is not a file", spec.display()))?;
    let config = folder.join(CONFIG).is_file().then_some(CONFIG);
    let outcome = generator::generate(&Disk::new(folder), name, config, &options);
    eprint!("{}", outcome.report);
    let warnings = counted(outcome.warnings(), "warning");
    if outcome.errors() > 0 {
        bail!("nothing was generated: {} and {warnings}", counted(outcome.errors(), "error"));
    }
    if args.deny_warnings && outcome.warnings() > 0 {
        bail!("nothing was generated: {warnings}, and --deny-warnings is set");
    }

    let plan = Plan::new(out, outcome.files)?;
    let Counts { written, unchanged, removed } = plan.counts();
    let total = counted(written + unchanged, "file");
    let stdout = &mut io::stdout();
    if args.check && written + removed > 0 {
        write!(stdout, "{}", diff::render(out, &plan))?;
        writeln!(stdout, "{} is out of date with {}; run: {}", out.display(), spec.display(), args.command())?;
        return Ok(ExitCode::FAILURE);
    }
    let what = if args.check {
        "up to date".to_owned()
    } else {
        write::apply(out, &plan)?;
        format!("({written} written, {unchanged} unchanged, {removed} removed)")
    };
    if !outcome.inferred_pages.is_empty() {
        writeln!(stdout, "pagination inferred: {}", outcome.inferred_pages)?;
    }
    writeln!(stdout, "{}: {total} {what}, {warnings}, {:.2} s", out.display(), started.elapsed().as_secs_f64())?;
    Ok(ExitCode::SUCCESS)
}

/// A path of the workspace as one would type it: relative, if the current folder is above it.
pub fn in_workspace(path: &str) -> PathBuf {
    // Cargo sets the variable when it runs this. The constant is for running the binary directly.
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let path = Path::new(&package).with_file_name(path);
    let relative = env::current_dir().ok().and_then(|current| path.strip_prefix(current).ok().map(Path::to_owned));
    relative.unwrap_or(path)
}

fn same_place(a: &Path, b: &Path) -> bool {
    a == b || matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// `1 file`, `2 files`.
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
