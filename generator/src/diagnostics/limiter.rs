//! A real description can break one rule three hundred times, and what is said three hundred times hides what is said once. So of
//! many diagnostics of a kind only the first are shown, and the rest is counted.

use std::collections::HashMap;

use super::{Code, Diagnostic, Severity};

/// What becomes of a diagnostic in the report.
pub enum Turn {
    /// It is shown.
    Shown,
    /// It is the first that isn't: that many of its kind are left.
    Rest(usize),
    /// It is one of those that are left.
    Counted,
}

/// How many diagnostics of each kind are there, and how many have had their turn.
pub struct Limiter(HashMap<Group, Tally>);

/// A code and a message without what it quotes, so that the same said of two things is of one kind.
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
        let mut kinds: HashMap<Group, Tally> = HashMap::new();
        for diagnostic in diagnostics {
            kinds.entry(group(diagnostic)).or_default().all += 1;
        }
        for ((code, _), tally) in &mut kinds {
            let limit = match code.severity() {
                // Each stands between the reader and an SDK, and many can be mended at once.
                Severity::Error => 20,
                Severity::Warning => 3,
            };
            // A line that says there is one more would be no shorter than the one.
            tally.shown = if verbose || tally.all <= limit + 1 { tally.all } else { limit };
        }
        Limiter(kinds)
    }

    /// What becomes of the next diagnostic.
    pub fn turn(&mut self, diagnostic: &Diagnostic) -> Turn {
        let tally = self.0.entry(group(diagnostic)).or_default();
        tally.seen += 1;
        match tally.seen.checked_sub(tally.shown) {
            None | Some(0) => Turn::Shown,
            Some(1) => Turn::Rest(tally.all - tally.shown),
            Some(_) => Turn::Counted,
        }
    }
}

fn group(diagnostic: &Diagnostic) -> Group {
    // What stands between backticks is quoted from the description.
    (diagnostic.code, diagnostic.message.split('`').step_by(2).collect())
}
