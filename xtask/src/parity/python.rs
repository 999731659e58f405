//! The official SDK, installed from PyPI into `target`, and its calls.

use std::{
    collections::BTreeMap,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use super::inputs::Call;

/// The version to compare with.
pub const OFFICIAL: &str = "keycardai-api==0.18.0";

const NEEDS: &str = "this check needs Python 3.9 or later with venv and pip, from https://python.org or your system's packages \
                     (python3 and python3-venv)";

/// Makes the calls, and returns for each the arguments that don't match the SDK's own annotations.
pub fn call(folder: &Path, calls: &[Call], address: impl Fn(&mut Command)) -> Result<BTreeMap<String, Vec<String>>> {
    let mut command = Command::new(install(folder)?);
    command.args(["-c", include_str!("calls.py")]).stdin(Stdio::piped()).stdout(Stdio::piped());
    address(&mut command);
    let mut child = command.spawn().context("can't start Python in target/parity")?;
    let input = serde_json::Value::from_iter(calls.iter().map(Call::to_json)).to_string();
    child.stdin.take().context("Python has no input")?.write_all(input.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("xtask/src/parity/calls.py failed: {}", output.status);
    }
    serde_json::from_slice(&output.stdout).context("xtask/src/parity/calls.py printed invalid output")
}

/// Installs the SDK, once, and returns the path of its Python.
fn install(folder: &Path) -> Result<PathBuf> {
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let marker = folder.join(".version");
    if python.exists() && std::fs::read_to_string(&marker).is_ok_and(|version| version == OFFICIAL) {
        return Ok(python);
    }
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder)).context(NEEDS)?;
    run(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", OFFICIAL]))
        .with_context(|| format!("pip can't install {OFFICIAL}; {NEEDS}"))?;
    std::fs::write(marker, OFFICIAL)?;
    Ok(python)
}

fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().display().to_string();
    let status = command.status().with_context(|| format!("can't start {program}"))?;
    if !status.success() {
        bail!("{program} failed: {status}");
    }
    Ok(())
}
