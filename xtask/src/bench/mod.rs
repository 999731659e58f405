//! `cargo xtask bench`: figures to check changes to templates and rules. They are ratios within one run, since machines differ
//! and drift.

mod compile;
mod documents;
mod generators;
mod measure;
mod serde_baseline;
mod synthetic;

use anyhow::Result;
use std::process::ExitCode;

/// Measure the generator and the SDKs that it generates
#[derive(clap::Subcommand)]
pub enum Bench {
    Compile(compile::Args),
    Documents(documents::Args),
    #[command(hide = true)]
    Measure(measure::Args),
}

/// Measures, and prints the figures.
pub fn run(bench: &Bench) -> Result<ExitCode> {
    match bench {
        Bench::Compile(args) => compile::run(args),
        Bench::Documents(args) => documents::run(args),
        Bench::Measure(args) => measure::run(args),
    }
}
