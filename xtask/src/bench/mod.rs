//! `cargo xtask bench`: figures that changes to templates and rules are held against. They are ratios of one run, since machines
//! differ and drift.

mod apart;
mod compile;
mod documents;
mod generators;
mod synthetic;
mod twin;

use anyhow::Result;
use std::process::ExitCode;

/// Measure what the generator makes
#[derive(clap::Subcommand)]
pub enum Bench {
    /// Build the SDK of a large made-up API, alone, beside serde derives of the same models
    Compile(compile::Args),
    Documents(documents::Args),
    #[command(hide = true)]
    Apart(apart::Args),
}

/// Measures, and prints the figures.
pub fn run(bench: &Bench) -> Result<ExitCode> {
    match bench {
        Bench::Compile(args) => compile::run(args),
        Bench::Documents(args) => documents::run(args),
        Bench::Apart(args) => apart::run(args),
    }
}
