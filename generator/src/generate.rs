//! The whole pipeline in one call.

use crate::config::{self, Config};
use crate::diagnostics::{Code, Diagnostics, Printer, Severity};
use crate::ir::Api;
use crate::lower::lower;
use crate::openapi;
use crate::render::{File, Target, render_crate};
use crate::source::{Documents, Provider};
use std::collections::BTreeMap;

/// Options of a run.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Whether the crate is standalone and not a member of this workspace.
    pub standalone: bool,
    /// The prefix of paths in diagnostics, so that they are relative to the folder of the caller.
    pub prefix: String,
    /// Whether the report shows every diagnostic, or only the first of many similar ones.
    pub verbose: bool,
}

/// The result of a run.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The files of the crate, sorted by path; none if there are errors.
    pub files: Vec<File>,
    /// The number of diagnostics by code.
    pub codes: BTreeMap<Code, usize>,
    /// The diagnostics, printed.
    pub report: String,
    /// How many lists have an inferred pagination, and of which kind: `3 lists by cursor, 1 by offset`. Empty if none were.
    pub inferred_pages: String,
}

impl Outcome {
    /// The number of errors.
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// The number of warnings.
    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    fn count(&self, severity: Severity) -> usize {
        self.codes.iter().filter(|(code, _)| code.severity() == severity).map(|(_, count)| count).sum()
    }
}

/// Generates the SDK of an OpenAPI document. `spec` and `config` are paths of the provider.
pub fn generate(provider: &dyn Provider, spec: &str, config: Option<&str>, options: &Options) -> Outcome {
    let (api, outcome) = describe(provider, spec, config, options);
    let files = api.map(|api| render_crate(&api, &Target::for_crate(options.standalone))).unwrap_or_default();
    Outcome { files, ..outcome }
}

/// The first half: the API as the SDK presents it, if the document has no errors, and the report.
pub fn describe(provider: &dyn Provider, spec: &str, config: Option<&str>, options: &Options) -> (Option<Api>, Outcome) {
    let diagnostics = Diagnostics::default();
    let mut documents = Documents::default();
    let root = documents.load(spec, provider, &diagnostics);
    let settings = config.and_then(|path| documents.load_if_present(path, provider, &diagnostics));
    let config = match settings {
        Some(document) => config::read(&documents, document, &diagnostics),
        None => Some(Config::default()),
    };
    let spec = root.and_then(|root| openapi::read(&documents, root, &diagnostics));
    let api = match (&spec, &config) {
        (Some(spec), Some(config)) => lower(spec, config, &diagnostics),
        _ => None,
    };
    let mut codes = BTreeMap::new();
    diagnostics.list().iter().for_each(|diagnostic| *codes.entry(diagnostic.code).or_default() += 1);
    let outcome = Outcome {
        files: Vec::new(),
        inferred_pages: api.as_ref().map(inferred_pages).unwrap_or_default(),
        codes,
        report: Printer::new(&documents).prefix(&options.prefix).verbose(options.verbose).print(&diagnostics),
    };
    (api.filter(|_| !diagnostics.has_errors()), outcome)
}

/// The lists with an inferred pagination, counted by its kind.
fn inferred_pages(api: &Api) -> String {
    let rules = api.operations().filter_map(|operation| api.paginations.get(operation.page.as_ref()?.rule));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for rule in rules.filter(|rule| rule.inferred) {
        *counts.entry(rule.rule.kind()).or_default() += 1;
    }
    let mut parts = counts.iter().map(|(kind, count)| (count, kind));
    let Some((count, kind)) = parts.next() else {
        return String::new();
    };
    let rest = parts.map(|(count, kind)| format!(", {count} by {kind}"));
    format!("{count} list{} by {kind}{}", if *count == 1 { "" } else { "s" }, rest.collect::<String>())
}
