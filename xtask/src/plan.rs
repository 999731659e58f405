//! The steps that turn the output folder into what was generated. Writing applies a plan and checking prints it, so the two can't
//! disagree.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use generator::File;
use rayon::prelude::*;

use crate::manifest;

/// The steps, in a safe order: files are written first, then old ones are removed, and the manifest is written when both are
/// done, so that it never forgets a file that is still there.
#[derive(Debug)]
pub struct Plan {
    /// One for each file that is generated or was.
    pub steps: Vec<Step>,
}

/// What happens to one file.
#[derive(Debug)]
pub struct Step {
    /// Relative to the output folder, `/` between its parts.
    pub path: String,
    /// What happens to it.
    pub action: Action,
}

/// What can happen to a file.
#[derive(Debug)]
pub enum Action {
    /// It is missing, or its content differs.
    Write { old: Option<Vec<u8>>, new: String },
    /// It is up to date.
    Keep,
    /// It is no longer generated.
    Remove,
}

/// How many files each action applies to.
#[derive(Debug, Default, PartialEq)]
pub struct Counts {
    pub written: usize,
    pub unchanged: usize,
    pub removed: usize,
}

impl Plan {
    /// Compares what was generated with the content of `out`.
    pub fn new(out: &Path, files: Vec<File>) -> Result<Self> {
        let owned = read_manifest(out)?;
        let made = by_path(files)?;

        let manifest = manifest::render(made.keys().map(String::as_str));
        let removed = owned.iter().filter(|path| !made.contains_key(*path)).cloned().collect::<Vec<_>>();

        let mut steps: Vec<Step> = made.into_par_iter().map(|(path, new)| Step::write(out, path, new)).collect::<Result<_>>()?;
        let replaces = |step: &&Step| matches!(step.action, Action::Write { old: Some(_), .. });
        let foreign: Vec<String> = steps
            .iter()
            .filter(replaces)
            .filter(|step| !owned.contains(&step.path))
            .map(|step| out.join(&step.path).display().to_string())
            .collect();
        ensure!(
            foreign.is_empty(),
            "these files exist but were not generated; move or delete them, then run the command again:\n  {}",
            foreign.join("\n  ")
        );
        for path in removed {
            if read(&locate(out, &path)?)?.is_some() {
                steps.push(Step { path, action: Action::Remove });
            }
        }
        steps.push(Step::write(out, manifest::NAME.to_owned(), manifest)?);
        Ok(Self { steps })
    }

    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for step in &self.steps {
            *match step.action {
                Action::Write { .. } => &mut counts.written,
                Action::Keep => &mut counts.unchanged,
                Action::Remove => &mut counts.removed,
            } += 1;
        }
        counts
    }
}

impl Step {
    fn write(out: &Path, path: String, new: String) -> Result<Self> {
        let old = read(&locate(out, &path)?)?;
        let action = if old.as_deref() == Some(new.as_bytes()) { Action::Keep } else { Action::Write { old, new } };
        Ok(Self { path, action })
    }
}

fn read_manifest(out: &Path) -> Result<BTreeSet<String>> {
    let path = locate(out, manifest::NAME)?;
    let Some(bytes) = read(&path)? else {
        return Ok(BTreeSet::new());
    };
    manifest::parse(&String::from_utf8_lossy(&bytes)).with_context(|| path.display().to_string())
}

fn by_path(files: Vec<File>) -> Result<BTreeMap<String, String>> {
    let mut made = BTreeMap::new();
    for File { path, text } in files {
        manifest::check_path(&path)?;
        ensure!(path != manifest::NAME && !made.contains_key(&path), "{path} was generated twice");
        made.insert(path, text);
    }
    Ok(made)
}

/// The location of a file. A symbolic link in its path is an error, since it could lead out of the folder.
fn locate(out: &Path, path: &str) -> Result<PathBuf> {
    let mut place = out.to_owned();
    for segment in path.split('/') {
        place.push(segment);
        ensure!(!place.is_symlink(), "{} is a symbolic link, which is not allowed for generated files", place.display());
    }
    Ok(place)
}

fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => bail!("{}: {error}", path.display()),
    }
}
