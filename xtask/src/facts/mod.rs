//! `cargo xtask facts`: checks that the SDK has exactly what the official Python SDK has. Facts from the sources of that SDK are
//! compared with the result of `lower`, which the templates print; the OpenAPI document itself isn't used, so parts of it that
//! are lost are found, too. The facts have neither descriptions nor limits, nor what is deprecated or secret.

mod document;
mod exceptions;
mod operations;
mod report;
mod schemas;
#[cfg(test)]
mod tests;
mod types;

use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::{Context, Result};

use crate::codegen::counted;
use document::Facts;
use exceptions::EXCEPTIONS;

/// Compare the SDK with facts that were extracted from the official Python SDK
#[derive(clap::Args)]
pub struct Args {
    /// JSON file with the operations and models of the official SDK
    #[arg(value_name = "FILE")]
    facts: PathBuf,
}

/// Compares, and prints the differences.
pub fn run(args: &Args) -> Result<ExitCode> {
    let path = args.facts.display();
    let text = fs::read(&args.facts).with_context(|| format!("can't read {path}"))?;
    let facts: Facts = serde_json::from_slice(&text).with_context(|| format!("{path} is not a valid facts file"))?;

    let api = crate::spec::api()?;
    let mut report = operations::compare(&facts, &api)?;
    let outdated = report.except(EXCEPTIONS);
    let stdout = &mut io::stdout();
    for difference in &report.differences {
        writeln!(stdout, "{difference}")?;
    }
    for exception in &outdated {
        writeln!(stdout, "{exception}; remove it from xtask/src/facts/exceptions.rs")?;
    }
    let differences = counted(report.differences.len(), "difference");
    let met = counted(EXCEPTIONS.len() - outdated.len(), "exception");
    writeln!(stdout, "{}: {differences}, {met}", report.counts)?;
    let agrees = report.differences.is_empty() && outdated.is_empty();
    Ok(if agrees { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
