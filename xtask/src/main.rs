//! The maintenance commands. This is the only binary of the workspace and the only code in it that writes files, so that the
//! generator stays a function of its input.

mod bench;
mod cargo;
mod codegen;
mod contract;
mod corpus;
mod count_lines;
mod diff;
mod documents;
mod facts;
mod files;
mod manifest;
mod parity;
mod plan;
mod prism;
mod programs;
mod spec;
#[cfg(test)]
mod tests;
mod workspace;
mod write;

use std::process::ExitCode;

use clap::Parser;

/// Generating allocates millions of small strings and tokens, on all cores at once. Without huge pages (`no_thp`), which would
/// double the memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Maintenance commands of the SDK generator
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Command {
    Codegen(codegen::Args),
    #[command(subcommand)]
    Bench(bench::Bench),
    /// Call every operation of the SDK against Prism, a mock server that validates requests (needs Node.js 20 or later with npm)
    Contract,
    Facts(facts::Args),
    /// Compare the requests of the SDK with those of the official Python SDK (needs Python 3.9 or later with venv and pip)
    Parity,
    Corpus(corpus::Args),
    Programs(programs::Args),
}

fn main() -> ExitCode {
    let result = match Command::parse() {
        Command::Codegen(args) => codegen::run(&args),
        Command::Bench(bench) => bench::run(&bench),
        Command::Contract => contract::run(),
        Command::Facts(args) => facts::run(&args),
        Command::Parity => parity::run(),
        Command::Corpus(args) => corpus::run(&args),
        Command::Programs(args) => programs::run(&args),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
