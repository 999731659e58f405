//! The API of `spec/`, as the SDK presents it, for the commands that compare it.

use anyhow::{Result, bail};
use generator::{Options, ir::Api, source::Disk};

use crate::codegen::in_workspace;

/// The lowered API. Its diagnostics are printed as in codegen.
pub fn api() -> Result<Api> {
    let folder = in_workspace("spec");
    let options = Options { prefix: folder.join("").display().to_string(), ..Options::default() };
    let (api, outcome) = generator::describe(&Disk::new(&folder), "openapi.yaml", Some("sdk.yaml"), &options);
    match api {
        Some(api) => Ok(api),
        None => {
            eprint!("{}", outcome.report);
            bail!("the document has errors, so there is no SDK to compare");
        }
    }
}
