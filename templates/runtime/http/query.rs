//! The query of a request: names and values in the order they were set. Unless a parameter's style says otherwise, it is encoded as
//! a form is (WHATWG URL §5.2). Names are literal, brackets included; an empty value is sent.

use form_urlencoded::byte_serialize;

/// The query parameters of a request, each pair with the parameter that it belongs to.
#[derive(Clone, Debug, Default)]
pub struct Query(Vec<(String, QueryPair)>);

/// A name and its value in a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryPair {
    /// The name, which is that of a property where an object was split.
    pub name: String,
    /// The value before encoding.
    pub value: String,
    /// The value as it is sent.
    pub encoded: String,
}

impl Query {
    /// Sets a parameter to one value, replacing its previous values.
    pub fn set(&mut self, name: &str, value: String) {
        self.remove(name);
        self.add(name, value);
    }

    /// Sets a parameter to several pairs, replacing its previous ones. Without a pair, it isn't sent.
    pub fn set_pairs(&mut self, parameter: &str, pairs: Vec<QueryPair>) {
        self.remove(parameter);
        self.0.extend(pairs.into_iter().map(|pair| (parameter.to_owned(), pair)));
    }

    /// Adds a value to those of the parameter.
    pub fn add(&mut self, name: &str, value: String) {
        let encoded = byte_serialize(value.as_bytes()).collect();
        self.0.push((name.to_owned(), QueryPair { name: name.to_owned(), value, encoded }));
    }

    /// The values of a name.
    pub fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(_, pair)| pair.name == name).map(|(_, pair)| pair.value.as_str())
    }

    /// The names of the parameters, in the order they were first set.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for (parameter, _) in &self.0 {
            if !names.contains(&parameter.as_str()) {
                names.push(parameter);
            }
        }
        names
    }

    /// Adds the pairs of another query whose names this one doesn't have.
    pub fn add_missing(&mut self, defaults: &Self) {
        let is_missing = |pair: &QueryPair| !self.0.iter().any(|(_, known)| known.name == pair.name);
        let missing: Vec<_> = defaults.0.iter().filter(|(_, pair)| is_missing(pair)).cloned().collect();
        self.0.extend(missing);
    }

    pub fn remove(&mut self, parameter: &str) {
        self.0.retain(|(known, _)| known != parameter);
    }

    /// The query as it is sent, without the question mark.
    pub fn encode(&self) -> String {
        let pairs = self.0.iter().map(|(_, pair)| encode_pair(&pair.name, &pair.encoded));
        pairs.collect::<Vec<_>>().join("&")
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn encode_pair(name: &str, encoded_value: &str) -> String {
    byte_serialize(name.as_bytes()).chain(["=", encoded_value]).collect()
}
