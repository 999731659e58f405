//! Runs cargo on crates that were generated below the target folder.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use wait4::Wait4;

/// Runs of cargo that share their compiled dependencies.
pub struct Cargo {
    target: PathBuf,
}

/// The result of a process, with its time and memory.
#[derive(serde::Serialize, serde::Deserialize)]
pub struct Run {
    /// Whether it succeeded.
    pub success: bool,
    /// From start to end.
    pub time: Duration,
    /// The bytes of the largest process among it and those that it waited for; 0 if the system doesn't provide it.
    pub memory: u64,
}

/// Runs a command and measures it.
pub fn measure(command: &mut Command) -> Result<Run> {
    let started = Instant::now();
    let child = command.spawn().with_context(|| format!("can't run {}", command.get_program().display()))?;
    let used = child.wait4()?;
    Ok(Run { success: used.status.success(), time: started.elapsed(), memory: used.rusage.maxrss })
}

/// A folder for the output of a command, below the target folder of the workspace.
pub fn target_folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target").join(name)
}

/// The `cargo` that runs this.
pub fn command() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

impl Cargo {
    /// Compiles into `target` below a folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self { target: folder.join("target") }
    }

    /// The command that runs cargo in a package.
    pub fn command(&self, package: &Path, arguments: &[&str]) -> Command {
        let mut command = command();
        command.args(arguments).current_dir(package);
        command.env("CARGO_TARGET_DIR", &self.target).env("CARGO_INCREMENTAL", "0");
        command
    }

    /// Builds the dependencies of a package, then the package alone, with the output of cargo in a file. Only the latter is
    /// measured.
    pub fn build_alone(&self, package: &Path, profile: &[&str], log: &Path) -> Result<Run> {
        let arguments = [&["build", "--quiet"], profile].concat();
        let build = || -> Result<Run> {
            let output = File::create(log)?;
            measure(self.command(package, &arguments).stdout(output.try_clone()?).stderr(output))
        };
        let library = package.join("src/lib.rs");
        let code = fs::read_to_string(&library)?;
        fs::write(&library, "")?;
        let prepared = build();
        fs::write(&library, code)?;
        let prepared = prepared?;
        if prepared.success { build() } else { Ok(prepared) }
    }
}
