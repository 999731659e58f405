//! The OpenAPI documents of a folder, which are recognized by their `openapi` key.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};
use generator::{
    diagnostics::Diagnostics,
    source::{Disk, Documents},
};

use crate::files::files_below;

/// A document and the name of its crate.
#[derive(Debug, PartialEq, Eq)]
pub struct Document {
    /// Its path below the folder, without the extension, as a valid crate name.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
}

/// All of them, by path. Two with the same crate name are an error, since one would overwrite the other.
pub fn find(folder: &Path) -> Result<Vec<Document>> {
    let mut documents = Vec::new();
    for path in files_below(folder, &["json", "yaml", "yml"])? {
        if is_openapi(&path) {
            documents.push(Document { name: crate_name(path.strip_prefix(folder).unwrap_or(&path)), path });
        }
    }
    documents.sort_by(|one, next| one.name.cmp(&next.name));
    for pair in documents.windows(2) {
        if let [one, next] = pair
            && one.name == next.name
        {
            bail!("{} and {} have the same crate name; rename one of them", one.path.display(), next.path.display());
        }
    }
    if documents.is_empty() {
        bail!("no OpenAPI document in {}", folder.display());
    }
    Ok(documents)
}

fn is_openapi(path: &Path) -> bool {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(OsStr::to_str)) else {
        return false;
    };
    let mut documents = Documents::default();
    match documents.load(name, &Disk::new(folder), &Diagnostics::default()) {
        Some(id) => documents.root(id).is_some_and(|root| root.get("openapi").is_some()),
        // A broken document is reported by the generator, if it looks like OpenAPI.
        None => fs::read_to_string(path).is_ok_and(|text| text.contains("openapi")),
    }
}

fn crate_name(path: &Path) -> String {
    let stem = path.with_extension("").to_string_lossy().to_lowercase();
    let name: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    if name.starts_with(|c: char| c.is_ascii_lowercase()) { name } else { format!("api-{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_the_key_is_a_document() -> Result<()> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("v2"))?;
        for (name, text) in [
            ("Pets.yaml", "openapi: 3.1.0\n"),
            ("sdk.yaml", "crate: openapi\n"),
            ("v2/1.0.json", "{\"info\": {}, \"openapi\": \"3.0.0\"}"),
            ("broken.yml", "openapi: [\n"),
            ("notes.md", "openapi: 3.1.0\n"),
        ] {
            fs::write(folder.path().join(name), text)?;
        }
        let names: Vec<String> = find(folder.path())?.into_iter().map(|document| document.name).collect();
        assert_eq!(names, ["broken", "pets", "v2-1-0"]);
        fs::write(folder.path().join("pets.json"), "{\"openapi\": 1}")?;
        assert!(find(folder.path()).is_err());
        Ok(())
    }
}
