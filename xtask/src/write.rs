//! Applies a plan. All that is new is first written to a folder of its own beside its destination, so that a full disk
//! or a set of files that can't stand side by side is found while the old tree is whole; only then are the files moved.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use rayon::prelude::*;

use crate::plan::{Action, Plan, Step};

/// Turns `out` into what the plan says.
pub fn apply(out: &Path, plan: &Plan) -> Result<()> {
    if plan.steps.iter().all(|step| matches!(step.action, Action::Keep)) {
        return Ok(());
    }
    let staging = Staging::new(out)?;
    plan.steps.par_iter().try_for_each(|Step { path, action }| match action {
        Action::Write { new, .. } => {
            let staged = staging.0.join(path);
            create_parent(&staged)
                .and_then(|()| fs::write(&staged, new))
                .with_context(|| format!("can't write {}", staged.display()))
        }
        Action::Keep | Action::Remove => Ok(()),
    })?;
    for Step { path, action } in &plan.steps {
        let place = out.join(path);
        match action {
            Action::Write { .. } => create_parent(&place)
                .and_then(|()| fs::rename(staging.0.join(path), &place))
                .with_context(|| format!("can't write {}", place.display()))?,
            Action::Remove => remove(out, &place).with_context(|| format!("can't remove {}", place.display()))?,
            Action::Keep => {}
        }
    }
    Ok(())
}

fn create_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Removes a file and the folders that it leaves empty.
fn remove(out: &Path, file: &Path) -> io::Result<()> {
    fs::remove_file(file)?;
    let folders = file.ancestors().skip(1).take_while(|folder| *folder != out);
    for folder in folders {
        // The first folder that isn't empty refuses, and so would all above it.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

/// A folder in the output folder, hence on the same file system, that goes away with this value.
struct Staging(PathBuf);

impl Staging {
    fn new(out: &Path) -> Result<Self> {
        let staging = Self(out.join(".codegen-staging"));
        // One that is still there was left by a run that was killed.
        match fs::remove_dir_all(&staging.0) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => fs::create_dir_all(&staging.0),
        }
        .with_context(|| format!("can't write {}", staging.0.display()))?;
        Ok(staging)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What can't be removed now is removed by the next run.
        let _ = fs::remove_dir_all(&self.0);
    }
}
