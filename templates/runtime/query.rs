//! The query of a request: names and values in the order they were set. What isn't said otherwise is encoded as a form is (WHATWG URL
//! §5.2). Names are literal, brackets and all; an empty value is sent.

use super::parameter::Pair;
use form_urlencoded::byte_serialize;

/// The query parameters of a request, each pair with the parameter that it is of.
#[derive(Clone, Debug, Default)]
pub struct Query(Vec<(String, Pair)>);

impl Query {
    /// Sets a parameter to one value, in place of what it had.
    pub fn set(&mut self, name: &str, value: String) {
        self.remove(name);
        self.add(name, value);
    }

    /// Sets a parameter to what its value was taken apart into, in place of what it had. No pair at all leaves it out.
    pub fn set_pairs(&mut self, parameter: &str, pairs: Vec<Pair>) {
        self.remove(parameter);
        self.0.extend(pairs.into_iter().map(|pair| (parameter.to_owned(), pair)));
    }

    /// Adds a value beside those that the parameter has.
    pub fn add(&mut self, name: &str, value: String) {
        let written = byte_serialize(value.as_bytes()).collect();
        self.0.push((name.to_owned(), Pair { name: name.to_owned(), value, written }));
    }

    /// The values under a name.
    pub fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(_, pair)| pair.name == name).map(|(_, pair)| pair.value.as_str())
    }

    /// The parameters' names, in the order they were first set.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for (parameter, _) in &self.0 {
            if !names.contains(&parameter.as_str()) {
                names.push(parameter);
            }
        }
        names
    }

    /// Takes over the pairs of another query whose names this one doesn't have.
    pub fn fill_up(&mut self, other: &Self) {
        let is_missing = |pair: &Pair| !self.0.iter().any(|(_, known)| known.name == pair.name);
        let missing: Vec<_> = other.0.iter().filter(|(_, pair)| is_missing(pair)).cloned().collect();
        self.0.extend(missing);
    }

    pub fn remove(&mut self, parameter: &str) {
        self.0.retain(|(known, _)| known != parameter);
    }

    /// The query as it stands in the URL, without the question mark.
    pub fn encode(&self) -> String {
        let pairs = self.0.iter().map(|(_, pair)| encode(&pair.name, &pair.written));
        pairs.collect::<Vec<_>>().join("&")
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A pair as it stands in the URL.
fn encode(name: &str, written: &str) -> String {
    byte_serialize(name.as_bytes()).chain(["=", written]).collect()
}
