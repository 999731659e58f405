//! The result of the calls: how many are identical, which known differences they have, and which unknown ones.

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
    /// How many calls are identical.
    same: usize,
    /// The calls that each known difference is in.
    known: BTreeMap<usize, BTreeSet<String>>,
    unknown: Vec<(String, Difference)>,
}

impl Report {
    /// Adds a call with the differences between its requests.
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

    /// Whether all differences are known, and all known ones still occur.
    pub fn is_clean(&self) -> bool {
        self.unknown.is_empty() && self.outdated().next().is_none()
    }

    /// The known differences that no longer occur, with the call in which they don't.
    fn outdated(&self) -> impl Iterator<Item = (&'static Known, &'static str)> {
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
        writeln!(f, "{} operations in {} calls, {} of them identical", self.operations.len(), self.calls, self.same)?;
        for (index, calls) in &self.known {
            writeln!(
                f,
                "known difference in {} calls: {}\n    {}",
                calls.len(),
                KNOWN[*index].difference(),
                KNOWN[*index].reason
            )?;
        }
        for (known, call) in self.outdated() {
            writeln!(
                f,
                "outdated: xtask/src/parity/known.rs has a difference that no longer occurs in {call}: {}",
                known.difference()
            )?;
        }
        for (label, difference) in &self.unknown {
            writeln!(f, "difference in {label}: {difference}")?;
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
    fn known_differences_are_accepted() {
        assert!(report().is_clean(), "{}", report());
    }

    #[test]
    fn a_known_difference_elsewhere_is_reported() {
        let Some(known) = KNOWN.iter().find(|known| !known.calls.is_empty()) else { return };
        let mut report = report();
        report.add(&call("zones.list"), std::iter::once(known.difference()));
        assert!(!report.is_clean());
    }

    #[test]
    fn an_outgrown_entry_is_reported() {
        for (index, known) in KNOWN.iter().enumerate() {
            let mut report = report();
            report.known.remove(&index);
            assert!(!report.is_clean(), "{}", known.difference());
        }
    }
}
