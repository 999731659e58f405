//! Where files come from: the disk, a git revision, or a test.
//!
//! Stages know files only by paths relative to the provider's root, so that the output doesn't depend on where the repository is.

use std::io;
use std::path::PathBuf;

use indexmap::IndexMap;

/// Provides the bytes of files. Paths have `/` between their parts and are relative to the provider's root.
pub trait Provider {
    /// Reads a whole file.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;
}

/// Files below a folder.
#[derive(Debug, Clone)]
pub struct Disk {
    root: PathBuf,
}

impl Disk {
    /// Files below `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Disk { root: root.into() }
    }
}

impl Provider for Disk {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let path = self.root.join(path);
        // A reference may name a device or a pipe, and reading one of those may never end.
        if std::fs::metadata(&path)?.is_file() {
            std::fs::read(path)
        } else {
            Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"))
        }
    }
}

/// Files held in memory, by path.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    files: IndexMap<String, Vec<u8>>,
}

impl<P: Into<String>, T: Into<Vec<u8>>> FromIterator<(P, T)> for Memory {
    fn from_iter<I: IntoIterator<Item = (P, T)>>(files: I) -> Self {
        Memory { files: files.into_iter().map(|(path, text)| (path.into(), text.into())).collect() }
    }
}

impl Provider for Memory {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.files.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

/// The path of `reference` relative to the file `from`, with `.` and `..` resolved. A leading `..` is outside of the root.
pub(super) fn join(from: &str, reference: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(reference.split('/')) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_relative_paths() {
        assert_eq!(join("openapi.yaml", "zones.yaml"), "zones.yaml");
        assert_eq!(join("a/b.yaml", "./c.yaml"), "a/c.yaml");
        assert_eq!(join("a/b.yaml", "../c.yaml"), "c.yaml");
        assert_eq!(join("a/b.yaml", "../../../c//d.yaml"), "../../c/d.yaml");
    }

    #[test]
    fn the_disk_gives_files_only() -> io::Result<()> {
        let disk = Disk::new(env!("CARGO_MANIFEST_DIR"));
        assert!(!disk.read("Cargo.toml")?.is_empty());
        assert_eq!(disk.read("src").map_err(|error| error.kind()), Err(io::ErrorKind::InvalidInput));
        assert_eq!(disk.read("absent").map_err(|error| error.kind()), Err(io::ErrorKind::NotFound));
        Ok(())
    }
}
