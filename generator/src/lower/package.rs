//! What `sdk.yaml` says of the crate becomes what its `Cargo.toml` says.

use crate::config::{self, Config, Spanned};
use crate::ir::{Dependency, Package};

/// The version of a crate that `sdk.yaml` gives none.
const FIRST_VERSION: &str = "0.1.0";

/// The crate's version (semver).
pub fn version(config: &Config) -> String {
    config.package.version.as_ref().map_or(FIRST_VERSION, |version| version.as_str()).to_owned()
}

/// The other fields of `Cargo.toml`.
pub fn lower(config: &Config) -> Package {
    let config::Package {
        name: _,
        version: _,
        description,
        license,
        repository,
        homepage,
        documentation,
        keywords,
        categories,
        dev_dependencies,
        benches,
    } = &config.package;
    let single = |value: &Option<Spanned<String>>| value.as_ref().map(|value| value.value.clone());
    let list = |values: &[Spanned<String>]| values.iter().map(|value| value.value.clone()).collect();
    let dependency = |dependency: &config::Dependency| Dependency {
        version: dependency.version.clone(),
        features: dependency.features.clone(),
        default_features: dependency.default_features,
    };
    Package {
        description: single(description),
        license: single(license),
        repository: single(repository),
        homepage: single(homepage),
        documentation: single(documentation),
        keywords: list(keywords),
        categories: list(categories),
        dev_dependencies: dev_dependencies.iter().map(|(name, needed)| (name.clone(), dependency(needed))).collect(),
        benches: list(benches),
    }
}
