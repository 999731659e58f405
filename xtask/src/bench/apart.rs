//! Measures a program from a small process between. A process's memory counts as at least that of the one which started it, and the
//! one that compares generators has held all their documents.

use std::{
    env,
    ffi::OsString,
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, ensure};

use crate::cargo::{self, Run};

/// Run a program and write down what it took
#[derive(clap::Args)]
pub struct Args {
    /// Where the figures go
    figures: PathBuf,

    /// The program and its arguments
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
    command: Vec<OsString>,
}

/// What the process between does.
pub fn run(args: &Args) -> Result<ExitCode> {
    let (program, arguments) = args.command.split_first().context("no program")?;
    let run = cargo::measure(Command::new(program).args(arguments))?;
    fs::write(&args.figures, serde_json::to_vec(&run)?)?;
    Ok(ExitCode::SUCCESS)
}

/// Runs a command that needs nothing but its arguments, with what it says and its figures in a folder.
pub fn measure(command: &Command, folder: &Path) -> Result<Run> {
    let figures = folder.join("figures.json");
    let said = File::create(folder.join("said"))?;
    let mut between = Command::new(env::current_exe()?);
    between.args(["bench", "apart"]).arg(&figures).arg(command.get_program()).args(command.get_args());
    let status = between.stdout(said.try_clone()?).stderr(said).status()?;
    ensure!(status.success(), "{} can't be measured", command.get_program().display());
    Ok(serde_json::from_slice(&fs::read(&figures)?)?)
}
