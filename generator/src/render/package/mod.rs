//! What makes the files a crate: `Cargo.toml`, and the README for its users.

pub mod manifest;
pub mod readme;

use crate::ir::Api;
use crate::render::files::{File, Target};
use crate::render::leaves::Leaves;

/// `Cargo.toml` and `README.md`
pub fn files(api: &Api, target: &Target, leaves: &Leaves) -> Vec<File> {
    vec![manifest::file(api, target, leaves), readme::file(api, leaves)]
}
