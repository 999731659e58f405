//! The documentation of an item, kept structured until it is printed.

use crate::source::Node;

/// What the document says about an item.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Docs {
    /// A summary of one line.
    pub summary: Option<String>,
    /// A description in CommonMark.
    pub description: Option<String>,
    /// The limits that a value must satisfy.
    pub limits: Vec<Limit>,
    /// The value that an absent one stands for.
    pub default: Option<Node>,
    /// A realistic value.
    pub example: Option<Node>,
    /// Whether it should no longer be used.
    pub deprecated: bool,
}

/// A limit that a value must satisfy. The API checks it; the SDK only documents it.
#[derive(Debug, Clone, PartialEq)]
pub enum Limit {
    /// The length of a string in characters: minimum and maximum.
    Length(Option<u64>, Option<u64>),
    /// The range of a number, inclusive: minimum and maximum, as written.
    Range(Option<String>, Option<String>),
    /// The exclusive minimum of a number, as written.
    Over(String),
    /// The exclusive maximum of a number, as written.
    Under(String),
    /// The divisor of a number, as written.
    Multiple(String),
    /// The number of items of a list: minimum and maximum.
    Items(Option<u64>, Option<u64>),
    /// The format of a string that its type doesn't show, such as `email`.
    Format(String),
    /// How a string encodes bytes, such as `base64`.
    Encoding(String),
    /// The allowed values, as JSON, where the type doesn't show them.
    Values(Vec<String>),
    /// A limit of the keys of a map.
    Keys(Box<Limit>),
    /// A regular expression.
    Pattern(String),
    /// The items of a list must be unique.
    Unique,
}
