//! The crate that an API becomes: its name, its version, and what its `Cargo.toml` says of it.

use crate::config::{self, Config, Spanned};
use crate::diagnostics::Diagnostics;
use crate::ir::{Dependency, Package};
use crate::lower::naming::crate_name;
use crate::openapi::Spec;
use heck::ToShoutySnakeCase;

/// The version of a crate that `sdk.yaml` gives none.
const FIRST_VERSION: &str = "0.1.0";

/// The crate that an API becomes.
pub struct Crate {
    pub name: String,
    /// The version (semver).
    pub version: String,
    /// What the names of environment variables begin with.
    pub env_prefix: String,
    pub package: Package,
}

pub fn lower(spec: &Spec, config: &Config, diagnostics: &Diagnostics) -> Crate {
    let name = crate_name::choose(spec, config, diagnostics);
    let value = |setting: &Option<Spanned<String>>| setting.as_ref().map(|setting| setting.value.clone());
    Crate {
        version: value(&config.package.version).unwrap_or_else(|| FIRST_VERSION.to_owned()),
        env_prefix: value(&config.env_prefix).unwrap_or_else(|| name.to_shouty_snake_case()),
        package: package(&config.package),
        name,
    }
}

fn package(package: &config::Package) -> Package {
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
    } = package;
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
