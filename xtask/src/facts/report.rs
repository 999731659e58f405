//! The result of a comparison.

use std::fmt;

/// How much was compared and what differs.
#[derive(Debug, Default)]
pub struct Report {
    pub counts: Counts,
    pub differences: Vec<Difference>,
}

/// How many of each were found on both sides.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Counts {
    pub operations: usize,
    pub parameters: usize,
    pub fields: usize,
    /// Values of enums and constants.
    pub values: usize,
    /// Variants of unions.
    pub variants: usize,
}

/// A place where the two differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub place: String,
    pub facts: String,
    pub sdk: String,
}

impl Report {
    /// Records a difference.
    pub fn differ(&mut self, place: &str, facts: impl fmt::Display, sdk: impl fmt::Display) {
        self.differences.push(Difference { place: place.to_owned(), facts: facts.to_string(), sdk: sdk.to_string() });
    }

    /// Records a difference unless both are the same.
    pub fn same(&mut self, place: &str, facts: impl fmt::Display, sdk: impl fmt::Display) {
        if facts.to_string() != sdk.to_string() {
            self.differ(place, facts, sdk);
        }
    }

    /// Pairs the items with the same key, and records those that only one side has.
    pub fn pair<A, B>(
        &mut self,
        place: impl Fn(&str) -> String,
        facts: impl IntoIterator<Item = (String, A)>,
        sdk: impl IntoIterator<Item = (String, B)>,
    ) -> Vec<(String, A, B)> {
        let mut sdk: Vec<_> = sdk.into_iter().collect();
        let mut pairs = Vec::new();
        for (key, fact) in facts {
            match sdk.iter().position(|(other, _)| *other == key) {
                Some(index) => pairs.push((place(&key), fact, sdk.remove(index).1)),
                None => self.differ(&place(&key), "present", "missing"),
            }
        }
        for (key, _) in sdk {
            self.differ(&place(&key), "missing", "present");
        }
        pairs
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { operations, parameters, fields, values, variants } = self;
        write!(f, "{operations} operations, {parameters} parameters, {fields} fields, {values} values, {variants} variants")
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: facts: {}, SDK: {}", self.place, self.facts, self.sdk)
    }
}
