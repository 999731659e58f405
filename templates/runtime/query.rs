//! The query of a request: names and values in the order they were set, encoded as a form is (WHATWG URL §5.2). Names are
//! literal, brackets and all; an empty value is sent.

use form_urlencoded::Serializer;

/// The query parameters of a request.
#[derive(Clone, Debug, Default)]
pub struct Query(Vec<(String, String)>);

/// How the values of an array share one parameter (OpenAPI 3.1, `style` and `explode`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArrayStyle {
    /// `a=1&a=2`: style form with explode, the default.
    Repeat,
    /// `a=1,2`: style form without explode.
    Comma,
    /// `a=1%202`: style spaceDelimited.
    Space,
    /// `a=1|2`: style pipeDelimited.
    Pipe,
}

impl Query {
    /// Sets a parameter to one value, in place of what it had.
    pub fn set(&mut self, name: &str, value: String) {
        self.remove(name);
        self.0.push((name.to_owned(), value));
    }

    /// Sets a parameter to the values of an array, in place of what it had. No value at all leaves it out.
    pub fn set_array(&mut self, name: &str, values: Vec<String>, style: ArrayStyle) {
        self.remove(name);
        let separator = match style {
            ArrayStyle::Repeat => {
                self.0.extend(values.into_iter().map(|value| (name.to_owned(), value)));
                return;
            }
            ArrayStyle::Comma => ",",
            ArrayStyle::Space => " ",
            ArrayStyle::Pipe => "|",
        };
        if !values.is_empty() {
            self.0.push((name.to_owned(), values.join(separator)));
        }
    }

    /// Adds a value beside those that the parameter has.
    pub fn add(&mut self, name: &str, value: String) {
        self.0.push((name.to_owned(), value));
    }

    /// The values of a parameter.
    pub fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The parameters' names, in the order they were first set.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for (name, _) in &self.0 {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names
    }

    /// Takes over the parameters of another query that this one doesn't have.
    pub fn fill_up(&mut self, other: &Self) {
        let missing: Vec<_> =
            other.0.iter().filter(|(name, _)| !self.0.iter().any(|(known, _)| known == name)).cloned().collect();
        self.0.extend(missing);
    }

    pub fn remove(&mut self, name: &str) {
        self.0.retain(|(key, _)| key != name);
    }

    /// The query as it stands in the URL, without the question mark.
    pub fn encode(&self) -> String {
        Serializer::new(String::new()).extend_pairs(&self.0).finish()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
