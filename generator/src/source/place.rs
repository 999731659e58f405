//! The place of a value: a document and a JSON pointer (RFC 6901) into it.
//!
//! Neither parser keeps line numbers, so every value that is read carries its place instead; it is converted to lines and columns
//! only when a diagnostic is printed.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// One of the [`Documents`](super::Documents) of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct DocumentId(pub(super) u32);

/// A place in the documents.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Place {
    /// The document.
    pub document: DocumentId,
    /// The path from its root.
    pub pointer: Pointer,
}

impl Place {
    /// The root of a document.
    pub fn root(document: DocumentId) -> Self {
        Place { document, pointer: Pointer::default() }
    }

    /// The place of a key below this one.
    pub fn key(&self, key: &str) -> Self {
        Place { document: self.document, pointer: self.pointer.child(key) }
    }

    /// The place of a list item below this one.
    pub fn item(&self, index: usize) -> Self {
        self.key(&index.to_string())
    }

    /// Whether this is the other place, or inside of it.
    pub fn is_within(&self, other: &Place) -> bool {
        let mut outwards = std::iter::successors(Some(&self.pointer), |pointer| pointer.parent());
        self.document == other.document && outwards.any(|pointer| *pointer == other.pointer)
    }
}

/// What a diagnostic points at.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum At {
    /// The key of a value (or the item itself, in a list).
    Key(Place),
    /// A value; of a list or mapping the key that it belongs to, since the whole value would be too much to show.
    Value(Place),
    /// The second occurrence of a key in its mapping.
    Repeat(Place),
    /// A range of bytes.
    Text(DocumentId, Range<usize>),
    /// No place in the documents.
    Nowhere,
}

/// A JSON pointer. Longer pointers share their beginning, so cloning and extending cost no copy.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Pointer(Option<Arc<PointerToken>>);

#[derive(PartialEq, Eq, Hash)]
struct PointerToken {
    parent: Pointer,
    token: Box<str>,
}

impl Pointer {
    /// This pointer and one key or index more.
    pub fn child(&self, token: &str) -> Self {
        Pointer(Some(Arc::new(PointerToken { parent: self.clone(), token: token.into() })))
    }

    /// This pointer without its last token; `None` at the root.
    pub fn parent(&self) -> Option<&Pointer> {
        self.0.as_deref().map(|last| &last.parent)
    }

    /// The last token; `None` at the root.
    pub fn last(&self) -> Option<&str> {
        self.0.as_deref().map(|last| &*last.token)
    }

    /// All tokens, from the root on.
    pub fn tokens(&self) -> Vec<&str> {
        let mut tokens: Vec<&str> =
            std::iter::successors(Some(self), |pointer| pointer.parent()).filter_map(Pointer::last).collect();
        tokens.reverse();
        tokens
    }
}

/// As RFC 6901 writes it: `/paths/~1zones/get`.
impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for token in self.tokens() {
            write!(f, "/{}", token.replace('~', "~0").replace('/', "~1"))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{self}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_as_the_rfc_says() {
        let pointer = Pointer::default().child("paths").child("/a~b").child("get");
        assert_eq!(pointer.to_string(), "/paths/~1a~0b/get");
        assert_eq!(pointer.tokens(), ["paths", "/a~b", "get"]);
        assert_eq!(Pointer::default().to_string(), "");
    }

    #[test]
    fn equal_by_content() {
        let one = Pointer::default().child("a").child("b");
        let other = Pointer::default().child("a").child("b");
        assert_eq!(one, other);
        assert_eq!(one.parent(), Some(&Pointer::default().child("a")));
        assert_ne!(one, other.child("c"));
    }
}
