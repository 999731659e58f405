//! The generators to compare: how each is installed and called, and what turns its output into a crate.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, ensure};

use crate::cargo;

/// A generator of Rust clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Generator {
    /// This one.
    #[value(skip)]
    Own,
    /// <https://github.com/gpu-cli/openapi-to-rust>
    OpenapiToRust,
    /// <https://github.com/oxidecomputer/progenitor>
    Progenitor,
}

impl Generator {
    /// Its name in the table.
    pub fn name(self) -> &'static str {
        match self {
            Generator::Own => "xtask",
            Generator::OpenapiToRust => "openapi-to-rust",
            Generator::Progenitor => "progenitor",
        }
    }

    /// Builds it, optimized, and returns its program. The other generators come from crates.io, in a fixed version.
    pub fn install(self, folder: &Path) -> Result<PathBuf> {
        let (package, version) = match self {
            Generator::Own => {
                let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
                let mut command = cargo::command();
                command.current_dir(&root).args([
                    "build",
                    "--quiet",
                    "--release",
                    "--locked",
                    "--package",
                    "xtask",
                    "--target-dir",
                    "target",
                ]);
                ensure!(cargo::measure(&mut command)?.success, "this generator doesn't build");
                return Ok(root.canonicalize()?.join("target/release/xtask"));
            }
            Generator::OpenapiToRust => ("openapi-to-rust", "0.23.0"),
            Generator::Progenitor => ("cargo-progenitor", "0.15.1"),
        };
        let root = folder.join(format!("generators/{package}-{version}"));
        let program = root.join("bin").join(package);
        if program.exists() {
            return Ok(program);
        }
        let mut command = cargo::command();
        command.args(["install", "--quiet", "--locked", "--version", version, package, "--root"]).arg(&root);
        ensure!(cargo::measure(&mut command)?.success, "{package} {version} can't be installed");
        Ok(program)
    }

    /// The command that writes a package.
    pub fn command(self, program: &Path, document: &Path, package: &Path) -> Command {
        let mut command = Command::new(program);
        match self {
            Generator::Own => command.args(["codegen", "--spec"]).arg(document).arg("--out").arg(package),
            Generator::OpenapiToRust => {
                command.args(["generate", "--quiet"]).arg(document).arg("--output-dir").arg(package.join("src/generated"))
            }
            Generator::Progenitor => command
                .args([
                    "progenitor",
                    "--name",
                    "progenitor-client-crate",
                    "--version",
                    "0.1.0",
                    "--license-name",
                    "MIT",
                    "--input",
                ])
                .arg(document)
                .arg("--output")
                .arg(package),
        };
        command
    }

    /// Adds what a package lacks to be a crate of its own.
    pub fn complete(self, package: &Path) -> Result<()> {
        let manifest = package.join("Cargo.toml");
        match self {
            Generator::Own => return Ok(()),
            Generator::OpenapiToRust => {
                let dependencies = fs::read_to_string(package.join("src/generated/REQUIRED_DEPS.toml"))?;
                let package_table = "[package]\nname = \"openapi-to-rust-crate\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
                fs::write(&manifest, format!("{package_table}\n{dependencies}\n[workspace]\n"))?;
                fs::write(package.join("src/lib.rs"), "pub mod generated;\n")?;
            }
            Generator::Progenitor => {
                let text = fs::read_to_string(&manifest)?;
                fs::write(&manifest, text + "\n[workspace]\n")?;
            }
        }
        Ok(())
    }
}
