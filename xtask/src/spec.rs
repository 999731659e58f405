//! The API of `spec/`, as the SDK has it, for the commands that compare it with something else.

use anyhow::{Result, bail};
use generator::{Options, ir::Api, source::Disk};

use crate::codegen::in_workspace;

/// The lowered description. Its diagnostics are printed as codegen prints them.
pub fn api() -> Result<Api> {
    let folder = in_workspace("spec");
    let options = Options { prefix: folder.join("").display().to_string(), ..Options::default() };
    let (api, outcome) = generator::describe(&Disk::new(&folder), "openapi.yaml", Some("sdk.yaml"), &options);
    match api {
        Some(api) => Ok(api),
        None => {
            eprint!("{}", outcome.report);
            bail!("the description has errors, so there is no SDK to compare");
        }
    }
}
