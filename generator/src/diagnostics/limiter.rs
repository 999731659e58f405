//! A real document can break one rule three hundred times, which would hide a diagnostic that occurs once. So only the first of
//! many similar diagnostics are shown, and the rest is counted.

use std::collections::HashMap;

use super::{Code, Diagnostic, Severity};

/// How a diagnostic appears in the report.
pub enum Visibility {
    /// It is shown.
    Shown,
    /// It is the first that isn't shown: this many similar ones are left.
    Remaining(usize),
    /// It is counted by the line before.
    Counted,
}

/// How many similar diagnostics there are, and how many were printed.
pub struct Limiter(HashMap<Group, Tally>);

/// A code and a message without its quoted parts, so that the same problem of two values is similar.
type Group = (Code, String);

#[derive(Default)]
struct Tally {
    all: usize,
    seen: usize,
    shown: usize,
}

impl Limiter {
    /// Counts the diagnostics of a report.
    pub fn new<'a>(diagnostics: impl Iterator<Item = &'a Diagnostic>, verbose: bool) -> Self {
        let mut groups: HashMap<Group, Tally> = HashMap::new();
        for diagnostic in diagnostics {
            groups.entry(group(diagnostic)).or_default().all += 1;
        }
        for ((code, _), tally) in &mut groups {
            let limit = match code.severity() {
                // Each error prevents an SDK, and many can be fixed at once.
                Severity::Error => 20,
                Severity::Warning => 3,
            };
            // A line that counts one more would be no shorter than that one.
            tally.shown = if verbose || tally.all <= limit + 1 { tally.all } else { limit };
        }
        Limiter(groups)
    }

    /// Decides how the next diagnostic appears.
    pub fn visibility(&mut self, diagnostic: &Diagnostic) -> Visibility {
        let tally = self.0.entry(group(diagnostic)).or_default();
        tally.seen += 1;
        match tally.seen.checked_sub(tally.shown) {
            None | Some(0) => Visibility::Shown,
            Some(1) => Visibility::Remaining(tally.all - tally.shown),
            Some(_) => Visibility::Counted,
        }
    }
}

fn group(diagnostic: &Diagnostic) -> Group {
    // The parts in backticks are quoted from the document.
    (diagnostic.code, diagnostic.message.split('`').step_by(2).collect())
}
