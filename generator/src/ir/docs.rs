//! Texts of the description, kept in parts until they are printed.

use crate::source::Node;

/// What the description says about an item.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Docs {
    /// One line.
    pub summary: Option<String>,
    /// CommonMark.
    pub description: Option<String>,
    /// What a value must keep to.
    pub limits: Vec<Limit>,
    /// What an absent value stands for.
    pub default: Option<Node>,
    /// A realistic value.
    pub example: Option<Node>,
    /// Whether it should no longer be used.
    pub deprecated: bool,
}

/// Something a value must keep to. The API checks it, the SDK only tells it.
#[derive(Debug, Clone, PartialEq)]
pub enum Limit {
    /// How many characters a string has: at least, at most.
    Length(Option<u64>, Option<u64>),
    /// How large a number is: at least, at most, as written.
    Range(Option<String>, Option<String>),
    /// What a number is larger than, as written.
    Over(String),
    /// What a number is smaller than, as written.
    Under(String),
    /// What a number is a multiple of, as written.
    Multiple(String),
    /// How many items a list has: at least, at most.
    Items(Option<u64>, Option<u64>),
    /// The name of a form that the type of a text doesn't show, such as `email`.
    Format(String),
    /// How a text stands for bytes, such as `base64`.
    Encoding(String),
    /// The values that it is one of, as JSON, where its type doesn't show them.
    Values(Vec<String>),
    /// What the keys of a map keep to.
    Keys(Box<Limit>),
    /// A regular expression.
    Pattern(String),
    /// The items of a list differ.
    Unique,
}
