//! The crates of real documents, as members of one workspace below the target folder.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use generator::{
    File, Options, Outcome,
    ir::Api,
    render::{Target, render_crate},
    source::Disk,
};

use crate::{codegen, documents::Document, plan::Plan, write};

/// A crate that was written.
pub struct Written {
    /// The API that it was generated from.
    pub api: Api,
    /// The diagnostics of the document.
    pub outcome: Outcome,
    /// Its files.
    pub files: Vec<File>,
}

/// Writes the crate of a document into a folder of its name. `None` if the document has errors, which are shown.
pub fn write_crate(document: &Document, folder: &Path) -> Result<Option<Written>> {
    let Document { name, path } = document;
    let (Some(parent), Some(file)) = (path.parent(), path.file_name().and_then(|it| it.to_str())) else {
        bail!("{} is not a file", path.display());
    };
    let config = parent.join(codegen::CONFIG).is_file().then_some(codegen::CONFIG);
    let options = Options { prefix: parent.join("").display().to_string(), ..Options::default() };
    let (api, outcome) = generator::describe(&Disk::new(parent), file, config, &options);
    let Some(mut api) = api else {
        eprint!("{}", outcome.report);
        println!("{name:<20} has errors");
        return Ok(None);
    };
    api.crate_name.clone_from(name);
    let files = render_crate(&api, &Target::for_crate(false));
    write_files(&folder.join(name), files.clone())?;
    Ok(Some(Written { api, outcome, files }))
}

/// Writes files below a folder.
pub fn write_files(folder: &Path, files: Vec<File>) -> Result<()> {
    fs::create_dir_all(folder)?;
    write::apply(folder, &Plan::new(folder, files)?)
}

/// Makes folders members of one workspace, with the dependencies of this one as far as they are the same.
pub fn write_manifest(folder: &Path, members: &[&str]) -> Result<()> {
    let members: Vec<String> = members.iter().map(|name| format!("{name:?}")).collect();
    let manifest = format!(
        "[workspace]\nmembers = [{}]\nresolver = \"3\"\n\n[workspace.lints.rust]\nunsafe_code = \"forbid\"\n\n\
         # These crates are never debugged.\n[profile.dev]\ndebug = false\n",
        members.join(", ")
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let lock = folder.join("Cargo.lock");
    if !lock.exists() {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(&own, &lock).with_context(|| format!("can't copy {}", own.display()))?;
    }
    Ok(())
}
