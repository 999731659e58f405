//! The crate as its `Cargo.toml` describes it, beside its name and version.

use indexmap::IndexMap;

/// What `Cargo.toml` says of the crate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Package {
    /// One sentence for the registry.
    pub description: Option<String>,
    /// The license, as an SPDX expression.
    pub license: Option<String>,
    /// The URL of the sources.
    pub repository: Option<String>,
    /// The URL of the project.
    pub homepage: Option<String>,
    /// The URL of the documentation.
    pub documentation: Option<String>,
    /// Keywords by which the registry finds the crate.
    pub keywords: Vec<String>,
    /// Slugs of the registry's categories.
    pub categories: Vec<String>,
    /// What the tests and examples beside the generated files need, by the names of the crates.
    pub dev_dependencies: IndexMap<String, Dependency>,
    /// The benchmarks beside the generated files, by the names of their files.
    pub benches: Vec<String>,
}

/// A dependency on another crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependency {
    /// The version requirement.
    pub version: String,
    /// The features that are turned on.
    pub features: Vec<String>,
    /// Whether its default features are turned on.
    pub default_features: bool,
}
