//! A value of a document, in YAML or JSON.
//!
//! The parsers' own types lose what OpenAPI documents need: the order of keys, and integers beyond 64 bits.

use std::fmt;

use indexmap::IndexMap;

/// A value of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// `null`, `~` or nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// A list.
    Sequence(Vec<Node>),
    /// Keys and values, in document order. Keys that were numbers, booleans or null are strings.
    Mapping(IndexMap<String, Node>),
}

/// A number, exact if it is an integer.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub enum Number {
    /// Written without fraction and exponent, and not too big for 128 bits.
    Integer(i128),
    /// Any other; always finite.
    Float(f64),
}

impl Number {
    /// The number as an integer, if it has no fraction: `1.0` is 1.
    pub fn as_integer(self) -> Option<i128> {
        match self {
            Number::Integer(integer) => Some(integer),
            // Beyond 2^53 a float can't distinguish adjacent integers, so it isn't treated as one.
            Number::Float(float) if float.fract() == 0.0 && float.abs() <= 9_007_199_254_740_992.0 => Some(float as i128),
            Number::Float(_) => None,
        }
    }

    /// The number as a float, rounded if it must be.
    pub fn as_f64(self) -> f64 {
        match self {
            Number::Integer(integer) => integer as f64,
            Number::Float(float) => float,
        }
    }
}

impl Node {
    /// The string, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Node::String(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Node::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub fn as_number(&self) -> Option<Number> {
        match self {
            Node::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub fn as_sequence(&self) -> Option<&[Node]> {
        match self {
            Node::Sequence(items) => Some(items),
            _ => None,
        }
    }

    /// The keys and values, if it has them.
    pub fn as_mapping(&self) -> Option<&IndexMap<String, Node>> {
        match self {
            Node::Mapping(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value of a key, or of an index written in decimal, as in a JSON pointer.
    pub fn get(&self, token: &str) -> Option<&Node> {
        match self {
            Node::Mapping(entries) => entries.get(token),
            Node::Sequence(items) => items.get(parse_index(token)?),
            _ => None,
        }
    }

    /// The kind of value, as in a message: `a string`.
    pub fn kind(&self) -> &'static str {
        match self {
            Node::Null => "null",
            Node::Bool(_) => "a boolean",
            Node::Number(Number::Integer(_)) => "an integer",
            Node::Number(Number::Float(_)) => "a number",
            Node::String(_) => "a string",
            Node::Sequence(_) => "a list",
            Node::Mapping(_) => "a mapping",
        }
    }
}

/// An index of a JSON pointer: digits, without a leading zero.
pub(super) fn parse_index(token: &str) -> Option<usize> {
    let canonical = token == "0" || !token.starts_with(['0', '+']);
    canonical.then(|| token.parse().ok()).flatten()
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Integer(integer) => write!(f, "{integer}"),
            // `Debug` keeps the `.0` and uses an exponent where it is shorter, both of which JSON allows.
            Number::Float(float) => write!(f, "{float:?}"),
        }
    }
}

/// As JSON, without spaces.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Node::Null => f.write_str("null"),
            Node::Bool(value) => write!(f, "{value}"),
            Node::Number(number) => write!(f, "{number}"),
            Node::String(text) => write_string(f, text),
            Node::Sequence(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    write!(f, "{comma}{item}")?;
                }
                f.write_str("]")
            }
            Node::Mapping(entries) => {
                f.write_str("{")?;
                for (index, (key, value)) in entries.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "," })?;
                    write_string(f, key)?;
                    write!(f, ":{value}")?;
                }
                f.write_str("}")
            }
        }
    }
}

fn write_string(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str(&serde_json::to_string(text).map_err(|_| fmt::Error)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_as_json() {
        let node = Node::Mapping(IndexMap::from([
            ("a\"b".to_owned(), Node::Sequence(vec![Node::Null, Node::Bool(true)])),
            ("n".to_owned(), Node::Number(Number::Integer(i128::from(u64::MAX) + 1))),
            ("f".to_owned(), Node::Number(Number::Float(1.0))),
            ("e".to_owned(), Node::Number(Number::Float(1e300))),
            ("s".to_owned(), Node::String("\u{1}é".to_owned())),
        ]));
        let text = node.to_string();
        assert_eq!(text, r#"{"a\"b":[null,true],"n":18446744073709551616,"f":1.0,"e":1e300,"s":"\u0001é"}"#);
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
    }

    #[test]
    fn pointers_index_lists_by_plain_digits_only() {
        let list = Node::Sequence(vec![Node::Bool(true), Node::Bool(false)]);
        assert_eq!(list.get("1"), Some(&Node::Bool(false)));
        for token in ["01", "+1", "-1", "2", "", "one"] {
            assert_eq!(list.get(token), None, "{token}");
        }
    }

    #[test]
    fn whole_floats_are_integers() {
        assert_eq!(Number::Float(3.0).as_integer(), Some(3));
        assert_eq!(Number::Float(3.5).as_integer(), None);
        assert_eq!(Number::Float(1e20).as_integer(), None);
    }
}
