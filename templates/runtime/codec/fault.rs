//! Why a text couldn't be read or written. It names the place, what was expected and the kind of what was found, and never
//! quotes the text, which may hold a secret.

use std::fmt;

/// Why JSON couldn't be read into a type, or a value not be written as JSON.
#[derive(Clone, PartialEq, Eq)]
pub struct Fault(Box<Details>);

#[derive(Clone, PartialEq, Eq)]
struct Details {
    /// From the inside out, because it is collected while the error travels up.
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

impl Fault {
    #[cold]
    pub(crate) fn new(expected: &'static str, found: &'static str, offset: usize) -> Self {
        Self(Box::new(Details { path: Vec::new(), expected, found, offset }))
    }

    /// The same fault, seen from the object that has the faulty value under `key`.
    #[cold]
    pub(crate) fn under_key(mut self, key: &str) -> Self {
        self.0.path.push(Segment::Key(key.to_owned()));
        self
    }

    /// The same fault, seen from the array that has the faulty value at `index`.
    #[cold]
    pub(crate) fn at_index(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Index(index));
        self
    }

    /// The same fault, for a text that starts `bytes` earlier.
    #[cold]
    pub(crate) fn shifted(mut self, bytes: usize) -> Self {
        self.0.offset += bytes;
        self
    }

    /// Where the value is in its document, such as `items[3].created_at`; empty for the document itself. A key that isn't a
    /// plain name is in brackets and quotes: `permissions["a.b"]`.
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

    /// What the type asks for, such as `a string`.
    pub fn expected(&self) -> &'static str {
        self.0.expected
    }

    /// The kind of what was there instead, such as `null`, `nothing` for a missing field, or what is wrong with the JSON.
    pub fn found(&self) -> &'static str {
        self.0.found
    }

    /// The byte of the text at which reading stopped, from 0.
    pub fn offset(&self) -> usize {
        self.0.offset
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-' || c == '$')
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        write!(f, "expected {}, found {} (byte {})", self.0.expected, self.0.found, self.0.offset)
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fault({self})")
    }
}

impl std::error::Error for Fault {}
