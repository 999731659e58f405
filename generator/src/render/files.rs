//! The files of an SDK, and where they will stand: a crate of its own, or a module of one.

/// A file of the SDK.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path in the crate, with `/` between folders.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// How an SDK is rendered.
#[derive(Debug, Clone)]
pub struct Target {
    /// Whether the crate stands by itself and not in a workspace that has lints for it.
    pub standalone: bool,
    /// The path of the module that has `types` and `resources`.
    pub root: String,
    /// The path of the runtime's module.
    pub runtime: String,
}

impl Target {
    /// A crate of its own.
    pub fn of_crate(standalone: bool) -> Self {
        Self { standalone, root: "crate".to_owned(), runtime: "crate::runtime".to_owned() }
    }

    /// A module of a crate that has the runtime at its root.
    pub fn of_module(name: &str) -> Self {
        Self { standalone: false, root: format!("crate::{name}"), runtime: "crate::runtime".to_owned() }
    }
}

/// A file before it is formatted.
pub struct SourceFile {
    pub path: String,
    pub text: String,
}

impl SourceFile {
    pub fn new(path: impl Into<String>, text: String) -> Self {
        Self { path: path.into(), text }
    }
}
