//! `cargo xtask codegen` as its users run it: its output, its exit code, and that the SDK that is checked in is up to date.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use anyhow::{Context, Result};

const DOCUMENT: &str = "\
openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
servers: [{ url: 'https://things.example' }]
paths:
  /things:
    get:
      operationId: things.list
      summary: Lists things.
      responses:
        '200':
          description: The things.
          content:
            application/json:
              schema: { type: array, items: { type: string } }
";

fn codegen(folder: &Path, args: &[&str]) -> Result<Output> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    Ok(command.arg("codegen").args(args).current_dir(folder).output()?)
}

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect()
}

#[test]
fn the_sdk_is_up_to_date_with_its_document() -> Result<()> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the workspace")?;
    let Output { status, stdout, stderr } = codegen(workspace, &["--check"])?;
    let output = format!("{}{}", String::from_utf8_lossy(&stderr), String::from_utf8_lossy(&stdout));
    assert!(status.success(), "{output}");
    Ok(())
}

#[test]
fn every_wire_snapshot_belongs_to_a_resource() -> Result<()> {
    let wire = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/tests/wire");
    let mut snapshots = 0;
    for snapshot in fs::read_dir(wire.join("snapshots"))? {
        let name = snapshot?.file_name().to_string_lossy().into_owned();
        let resource = name
            .strip_prefix("wire__")
            .and_then(|name| name.strip_suffix(".snap"))
            .with_context(|| format!("{name} is no snapshot"))?;
        assert!(wire.join(resource).with_extension("rs").is_file(), "{name} is of a resource that is gone; delete it");
        snapshots += 1;
    }
    assert!(snapshots > 0, "there are no snapshots");
    Ok(())
}

#[test]
fn an_sdk_of_another_document_is_written_once_and_kept_up_to_date() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let folder = folder.path();
    let elsewhere = ["--spec", "things.yaml", "--out", "sdk"];
    let check = [&elsewhere[..], &["--check"]].concat();
    fs::write(folder.join("things.yaml"), DOCUMENT)?;

    let checked = codegen(folder, &check)?;
    assert_eq!(checked.status.code(), Some(1));
    assert!(lines(&checked.stdout).contains(&"missing: sdk/Cargo.toml".to_owned()), "{checked:?}");
    assert!(!folder.join("sdk").exists(), "a check writes nothing");

    let written = codegen(folder, &elsewhere)?;
    assert!(written.status.success(), "{written:?}");
    let summary = lines(&written.stdout).concat();
    assert!(summary.starts_with("sdk: ") && summary.contains(" written, 0 unchanged, 0 removed), "), "{summary}");
    assert!(codegen(folder, &check)?.status.success());

    fs::write(folder.join("things.yaml"), DOCUMENT.replace("Lists things.", "Lists all things."))?;
    let checked = codegen(folder, &check)?;
    assert_eq!(checked.status.code(), Some(1));
    let diff = lines(&checked.stdout);
    assert!(diff.iter().any(|line| line.starts_with('+') && line.contains("Lists all things.")), "{diff:#?}");
    let last = "sdk is out of date with things.yaml; run: cargo xtask codegen --spec things.yaml --out sdk";
    assert_eq!(diff.last().map(String::as_str), Some(last));

    let written = lines(&codegen(folder, &elsewhere)?.stdout).concat();
    assert!(!written.contains("(0 written") && !written.contains(" 0 unchanged"), "{written}");
    assert!(codegen(folder, &check)?.status.success());
    Ok(())
}

#[test]
fn a_diagnostic_is_shown_at_its_place_and_nothing_is_written() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let folder = folder.path();
    fs::create_dir(folder.join("api"))?;
    fs::write(folder.join("api/things.yaml"), DOCUMENT.replace("items: { type: string }", "items: { $ref: '#/nowhere' }"))?;

    let refused = codegen(folder, &["--spec", "api/things.yaml", "--out", "sdk"])?;

    assert_eq!(refused.status.code(), Some(1));
    let output = String::from_utf8_lossy(&refused.stderr);
    assert!(output.contains("api/things.yaml:14:"), "{output}");
    assert!(output.contains("error: nothing was generated: 1 error"), "{output}");
    assert!(!folder.join("sdk").exists());
    Ok(())
}

#[test]
fn another_document_needs_another_folder() -> Result<()> {
    let folder = tempfile::tempdir()?;
    assert_eq!(codegen(folder.path(), &["--spec", "things.yaml"])?.status.code(), Some(2));
    Ok(())
}
