//! What came of the calls: how many agree, which known differences they have, and what differs without being known.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::{
    compare::Difference,
    inputs::Call,
    known::{KNOWN, Known},
};

#[derive(Default)]
pub struct Report {
    operations: BTreeSet<String>,
    calls: usize,
    /// How many calls agree in everything.
    same: usize,
    /// The calls that each known difference is in.
    known: BTreeMap<usize, BTreeSet<String>>,
    unknown: Vec<(String, Difference)>,
}

impl Report {
    /// Adds a call with what its requests differ in.
    pub fn add(&mut self, call: &Call, differences: impl Iterator<Item = Difference>) {
        self.operations.insert(call.operation.clone());
        self.calls += 1;
        let mut same = true;
        for difference in differences {
            same = false;
            match KNOWN.iter().position(|known| known.is(&call.label, &difference)) {
                Some(known) => {
                    self.known.entry(known).or_default().insert(call.label.clone());
                }
                None => self.unknown.push((call.label.clone(), difference)),
            }
        }
        self.same += usize::from(same);
    }

    /// Whether all that differs is known, and all that is known still differs.
    pub fn is_clean(&self) -> bool {
        self.unknown.is_empty() && self.outgrown().next().is_none()
    }

    /// The entries of the list that don't show, with the call in which they don't if the entry names it.
    fn outgrown(&self) -> impl Iterator<Item = (&'static Known, &'static str)> {
        let none = BTreeSet::new();
        KNOWN.iter().enumerate().flat_map(move |(index, known)| {
            let seen = self.known.get(&index).unwrap_or(&none);
            let missed = known.calls.iter().copied().filter(|call| !seen.contains(*call));
            let nowhere = (known.calls.is_empty() && seen.is_empty()).then_some("any call");
            missed.chain(nowhere).map(move |call| (known, call)).collect::<Vec<_>>()
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} operations in {} calls, {} of them the same in every part",
            self.operations.len(),
            self.calls,
            self.same
        )?;
        for (index, calls) in &self.known {
            writeln!(f, "known in {}: {}\n    {}", calls.len(), KNOWN[*index].difference(), KNOWN[*index].reason)?;
        }
        for (known, call) in self.outgrown() {
            writeln!(f, "outgrown: xtask/src/parity/known.rs has what is no longer so in {call}: {}", known.difference())?;
        }
        for (label, difference) in &self.unknown {
            writeln!(f, "different: {label}: {difference}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A report of calls that show every known difference.
    fn report() -> Report {
        let mut report = Report::default();
        for known in KNOWN {
            let labels = if known.calls.is_empty() { &["a call"] } else { known.calls };
            labels.iter().for_each(|label| report.add(&call(label), std::iter::once(known.difference())));
        }
        report
    }

    fn call(label: &str) -> Call {
        let text = label.to_owned();
        Call { label: text.clone(), operation: text, complete: true, arguments: Default::default(), content: None }
    }

    #[test]
    fn known_differences_are_no_diagnostic() {
        assert!(report().is_clean(), "{}", report());
    }

    #[test]
    fn a_known_difference_elsewhere_is_a_diagnostic() {
        let Some(known) = KNOWN.iter().find(|known| !known.calls.is_empty()) else { return };
        let mut report = report();
        report.add(&call("zones.list"), std::iter::once(known.difference()));
        assert!(!report.is_clean());
    }

    #[test]
    fn an_outgrown_entry_is_a_diagnostic() {
        for (index, known) in KNOWN.iter().enumerate() {
            let mut report = report();
            report.known.remove(&index);
            assert!(!report.is_clean(), "{}", known.difference());
        }
    }
}
