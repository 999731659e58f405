//! Measures a program from a small intermediate process. The memory of a process counts as at least that of its parent, and the
//! process that compares generators has loaded all their documents.

use std::{
    env,
    ffi::OsString,
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, ensure};

use crate::cargo::{self, Run};

/// Run a program, and write its time and memory to a file
#[derive(clap::Args)]
pub struct Args {
    /// Output file
    figures: PathBuf,

    /// Program and its arguments
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
    command: Vec<OsString>,
}

/// Runs in the intermediate process.
pub fn run(args: &Args) -> Result<ExitCode> {
    let (program, arguments) = args.command.split_first().context("no program")?;
    let run = cargo::measure(Command::new(program).args(arguments))?;
    fs::write(&args.figures, serde_json::to_vec(&run)?)?;
    Ok(ExitCode::SUCCESS)
}

/// Runs a command that needs nothing but its arguments, with its output and its figures in a folder.
pub fn measure(command: &Command, folder: &Path) -> Result<Run> {
    let figures = folder.join("figures.json");
    let log = File::create(folder.join("output.log"))?;
    let mut between = Command::new(env::current_exe()?);
    between.args(["bench", "measure"]).arg(&figures).arg(command.get_program()).args(command.get_args());
    let status = between.stdout(log.try_clone()?).stderr(log).status()?;
    ensure!(status.success(), "{} can't be measured", command.get_program().display());
    Ok(serde_json::from_slice(&fs::read(&figures)?)?)
}
