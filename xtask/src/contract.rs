//! `cargo xtask contract`: checks the SDK against an independent implementation of OpenAPI. Prism serves `spec/openapi.yaml` as a
//! mock that validates requests; every call is made with every parameter, and a request that it rejects, or a response that
//! doesn't decode, is an error.

use std::{path::Path, process::ExitCode};

use anyhow::{Context, Result};

use crate::{cargo, prism::Server};

/// Makes every call against Prism.
pub fn run() -> Result<ExitCode> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let server = Server::start(&root.join("spec/openapi.yaml"))?;
    let status = cargo::command()
        .current_dir(&root)
        .args(["test", "--package", "keycardai-api", "--test", "wire", "--", "--ignored"])
        .env("KEYCARD_API_BASE_URL", server.url())
        .env("KEYCARD_API_API_KEY", "contract")
        .status()
        .context("can't run cargo test")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
