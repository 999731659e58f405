//! Applies a plan. New files are first written to a staging folder, so that a full disk or conflicting paths are found while the
//! old tree is intact; only then are they moved, a new folder as a whole.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use rayon::prelude::*;

use crate::{
    manifest,
    plan::{Action, Plan, Step},
};

/// Applies the plan to `out`.
pub fn apply(out: &Path, plan: &Plan) -> Result<()> {
    if plan.steps.iter().all(|step| matches!(step.action, Action::Keep)) {
        return Ok(());
    }
    let staging = Staging::new(out)?;
    plan.steps.par_iter().try_for_each(|Step { path, action }| match action {
        Action::Write { new, .. } => {
            let staged = staging.place(path);
            create_parent(&staged)
                .and_then(|()| fs::write(&staged, new))
                .with_context(|| format!("can't write {}", staged.display()))
        }
        Action::Keep | Action::Remove => Ok(()),
    })?;
    move_into(&staging.files(), out)?;
    for Step { path, .. } in plan.steps.iter().filter(|step| matches!(step.action, Action::Remove)) {
        let place = out.join(path);
        remove(out, &place).with_context(|| format!("can't remove {}", place.display()))?;
    }
    // The manifest comes last, so that it never forgets a file that is still there.
    let staged = staging.place(manifest::NAME);
    if staged.exists() { rename(&staged, &out.join(manifest::NAME)) } else { Ok(()) }
}

/// Moves what is in a folder into another one. Moving one folder takes no longer than moving a file.
fn move_into(from: &Path, to: &Path) -> Result<()> {
    let entries = fs::read_dir(from).with_context(|| format!("can't read {}", from.display()))?;
    for entry in entries {
        let (staged, place) = entry.map(|entry| (entry.path(), to.join(entry.file_name())))?;
        if staged.is_dir() && place.is_dir() {
            move_into(&staged, &place)?;
        } else {
            rename(&staged, &place)?;
        }
    }
    Ok(())
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).with_context(|| format!("can't write {}", to.display()))
}

fn create_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Removes a file and the folders that it leaves empty.
fn remove(out: &Path, file: &Path) -> io::Result<()> {
    fs::remove_file(file)?;
    let folders = file.ancestors().skip(1).take_while(|folder| *folder != out);
    for folder in folders {
        // The first folder that isn't empty can't be removed, and neither can those above it.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

/// A folder in the output folder, hence on the same file system, that is removed when this value is dropped.
struct Staging(PathBuf);

impl Staging {
    fn new(out: &Path) -> Result<Self> {
        let staging = Self(out.join(".codegen-staging"));
        // One that is still there was left by a run that was killed.
        match fs::remove_dir_all(&staging.0) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => fs::create_dir_all(&staging.0),
        }
        .and_then(|()| fs::create_dir(staging.files()))
        .with_context(|| format!("can't write {}", staging.0.display()))?;
        Ok(staging)
    }

    /// The folder of all files but the manifest.
    fn files(&self) -> PathBuf {
        self.0.join("files")
    }

    /// Where a file is staged.
    fn place(&self, path: &str) -> PathBuf {
        if path == manifest::NAME { self.0.join(path) } else { self.files().join(path) }
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What can't be removed now is removed by the next run.
        let _ = fs::remove_dir_all(&self.0);
    }
}
