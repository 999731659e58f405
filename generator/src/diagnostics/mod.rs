//! Diagnostics about the input: a stable code, a place, a message and what to write instead.
//!
//! Stages push to [`Diagnostics`] and continue, so that one run reports everything; [`Printer`] prints them at the end.

mod code;
mod limiter;
mod print;

use std::cell::RefCell;

use indexmap::IndexSet;

pub use code::{Code, Severity};
pub use print::Printer;

use crate::source::At;

/// One diagnostic.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// The kind of problem.
    pub code: Code,
    /// What is wrong, in one line.
    pub message: String,
    /// Where.
    pub at: At,
    /// A word or two under the caret.
    pub label: Option<String>,
    /// Other places that matter, each with its label.
    pub related: Vec<(At, String)>,
    /// What to write instead.
    pub help: Option<String>,
    /// What the generator did instead, or more explanation.
    pub notes: Vec<String>,
}

impl Diagnostic {
    /// A diagnostic with nothing but a message.
    pub fn new(code: Code, at: At, message: impl Into<String>) -> Self {
        Diagnostic { code, message: message.into(), at, label: None, related: Vec::new(), help: None, notes: Vec::new() }
    }

    /// Sets the label under the caret.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Points at another place too.
    pub fn also(mut self, at: At, label: impl Into<String>) -> Self {
        self.related.push((at, label.into()));
        self
    }

    /// Sets what to write instead.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Sets what to write instead, if it is known.
    pub fn maybe_help(mut self, help: Option<impl Into<String>>) -> Self {
        self.help = help.map(Into::into).or(self.help);
        self
    }

    /// Adds an explanation.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Whether it stops the run.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Adds it to the diagnostics of the run.
    pub fn record(self, diagnostics: &Diagnostics) {
        diagnostics.push(self);
    }
}

/// The diagnostics of a run, each once: a shared component is read wherever it is used, and reports the same each time. Shared by
/// reference, since every stage writes to it and none reads it.
#[derive(Debug, Default)]
pub struct Diagnostics(RefCell<IndexSet<Diagnostic>>);

impl Diagnostics {
    /// Records a diagnostic.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.0.borrow_mut().insert(diagnostic);
    }

    /// The diagnostics so far, in the order they were found.
    pub fn list(&self) -> Vec<Diagnostic> {
        self.0.borrow().iter().cloned().collect()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// Whether one of them stops the run.
    pub fn has_errors(&self) -> bool {
        self.0.borrow().iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
    }
}

/// The most similar candidate, if one is similar enough.
pub fn suggest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // One letter in three may be wrong; beyond that it is another word. Long strings aren't compared, since the cost is the
    // product of both lengths.
    let longest = 80;
    let limit = (wrong.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| wrong.len().max(candidate.len()) <= longest)
        .map(|candidate| (strsim::damerau_levenshtein(&wrong.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::suggest;

    #[test]
    fn suggests_only_what_is_near() {
        assert_eq!(suggest("requried", ["required", "properties"]), Some("required"));
        assert_eq!(suggest("Operationid", ["operationId"]), Some("operationId"));
        assert_eq!(suggest("colour", ["required", "properties"]), None);
    }
}
