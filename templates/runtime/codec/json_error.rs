//! Why JSON couldn't be read or written. The error names the path, what was expected and the type of what was found, and never
//! quotes the JSON, which may hold a secret.

use std::fmt;

/// JSON that couldn't be decoded into a type, or a value that couldn't be encoded as JSON.
///
/// It never quotes the JSON, which may hold a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct JsonError(Box<Details>);

#[derive(Clone, PartialEq, Eq)]
struct Details {
    /// From the inside out, since it is collected while the error propagates.
    path: Vec<Segment>,
    expected: &'static str,
    found: &'static str,
    offset: usize,
}

#[derive(Clone, PartialEq, Eq)]
enum Segment {
    Key(String),
    Index(usize),
}

impl JsonError {
    #[cold]
    pub(crate) fn new(expected: &'static str, found: &'static str, offset: usize) -> Self {
        Self(Box::new(Details { path: Vec::new(), expected, found, offset }))
    }

    /// The same error, seen from the object that has the invalid value under `key`.
    #[cold]
    pub(crate) fn under_key(mut self, key: &str) -> Self {
        self.0.path.push(Segment::Key(key.to_owned()));
        self
    }

    /// The same error, seen from the array that has the invalid value at `index`.
    #[cold]
    pub(crate) fn at_index(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Index(index));
        self
    }

    /// The same error, for JSON that starts `bytes` earlier.
    #[cold]
    pub(crate) fn shifted(mut self, bytes: usize) -> Self {
        self.0.offset += bytes;
        self
    }

    /// Returns the path of the value, such as `items[3].created_at`; empty for the whole document. A key that isn't a plain name is
    /// quoted in brackets: `permissions["a.b"]`.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.0.path.iter().rev() {
            match segment {
                Segment::Key(key) if is_plain(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Segment::Key(key) => path.push_str(&format!("[{key:?}]")),
                Segment::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }

    /// Returns what the type requires, such as `a string`.
    pub fn expected(&self) -> &'static str {
        self.0.expected
    }

    /// Returns the type of what was found instead, such as `null`, `nothing` for a missing field, or what is wrong with the JSON.
    pub fn found(&self) -> &'static str {
        self.0.found
    }

    /// Returns the byte offset at which decoding stopped, counted from 0.
    pub fn offset(&self) -> usize {
        self.0.offset
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-' || c == '$')
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        write!(f, "expected {}, found {} (byte {})", self.0.expected, self.0.found, self.0.offset)
    }
}

impl fmt::Debug for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JsonError({self})")
    }
}

impl std::error::Error for JsonError {}
