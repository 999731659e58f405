//! The maintainer's commands. This is the only binary of the workspace and the only code in it that writes files,
//! so that the generator stays a function of its input.

mod codegen;
mod diff;
mod manifest;
mod plan;
#[cfg(test)]
mod tests;
mod write;

use std::process::ExitCode;

use clap::Parser;

/// The maintainer's commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Command {
    Codegen(codegen::Args),
}

fn main() -> ExitCode {
    let Command::Codegen(args) = Command::parse();
    match codegen::run(&args) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
