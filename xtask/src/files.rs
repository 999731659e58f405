//! The files of a folder.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// The files with one of these extensions, in sub folders too, in no order.
pub fn files_below(folder: &Path, extensions: &[&str]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path, extensions)?);
        } else if path.extension().and_then(OsStr::to_str).is_some_and(|it| extensions.contains(&it)) {
            files.push(path);
        }
    }
    Ok(files)
}
