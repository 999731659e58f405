//! Converts places to bytes. It parses a document again, so it is done only when a diagnostic is printed.
//!
//! A parser with positions turns the document into a tree of ranges, in which a place is looked up. Where the tree ends early,
//! the nearest enclosing range is used.

mod json;
mod yaml;

use std::ops::Range;

use super::Place;
use super::node::parse_index;

/// The ranges of all values of a document. The first one is the root's, if there is any.
#[derive(Debug, Default)]
pub(super) struct Spans {
    nodes: Vec<NodeSpan>,
}

#[derive(Debug)]
struct NodeSpan {
    range: Range<usize>,
    kind: SpanKind,
}

#[derive(Debug)]
enum SpanKind {
    Scalar,
    Items(Vec<usize>),
    Entries(Vec<Entry>),
    /// A YAML alias, and its target.
    Alias(usize),
}

#[derive(Debug)]
struct Entry {
    key: String,
    range: Range<usize>,
    value: usize,
}

/// How many merges and aliases are followed before the tree is considered cyclic.
const JUMPS: usize = 8;

impl Spans {
    pub fn of_json(text: &str) -> Self {
        json::spans(text)
    }

    pub fn of_yaml(text: &str) -> Self {
        yaml::spans(text)
    }

    /// The range of a key; of an item itself, in a list.
    pub fn key(&self, place: &Place) -> Range<usize> {
        self.follow(place).key
    }

    /// The range of a value; of a list or mapping that of its key, since the whole value would be too much to show.
    pub fn value(&self, place: &Place) -> Range<usize> {
        let found = self.follow(place);
        match self.nodes.get(found.node) {
            Some(node) if found.exact && matches!(node.kind, SpanKind::Scalar | SpanKind::Alias(_)) => node.range.clone(),
            _ => found.key,
        }
    }

    /// The range of the second occurrence of a key.
    pub fn repeat(&self, place: &Place) -> Range<usize> {
        self.second(place).unwrap_or_else(|| self.key(place))
    }

    fn second(&self, place: &Place) -> Option<Range<usize>> {
        let parent = Place { document: place.document, pointer: place.pointer.parent()?.clone() };
        let SpanKind::Entries(entries) = &self.nodes.get(self.target(self.follow(&parent).node))?.kind else {
            return None;
        };
        let key = place.pointer.last()?;
        entries.iter().filter(|entry| entry.key == key).nth(1).map(|entry| entry.range.clone())
    }

    fn follow(&self, place: &Place) -> Followed {
        let root = self.nodes.first().map_or(0..0, |node| node.range.clone());
        let mut found = Followed { node: 0, key: root, exact: true };
        for token in place.pointer.tokens() {
            match self.child(found.node, token, JUMPS) {
                Some((node, key)) => found = Followed { node, key, exact: true },
                None => return Followed { exact: false, ..found },
            }
        }
        found
    }

    /// The value of a key or index, and the range of the key (of the item, in a list).
    fn child(&self, parent: usize, token: &str, jumps: usize) -> Option<(usize, Range<usize>)> {
        match &self.nodes.get(self.target(parent))?.kind {
            SpanKind::Entries(entries) => match entries.iter().find(|entry| entry.key == token) {
                Some(entry) => Some((entry.value, entry.range.clone())),
                None => self.merged(entries, token, jumps.checked_sub(1)?),
            },
            SpanKind::Items(items) => {
                let item = *items.get(parse_index(token)?)?;
                Some((item, self.nodes.get(item)?.range.clone()))
            }
            SpanKind::Scalar | SpanKind::Alias(_) => None,
        }
    }

    /// Looks up a key in the mappings that are merged with `<<`.
    fn merged(&self, entries: &[Entry], token: &str, jumps: usize) -> Option<(usize, Range<usize>)> {
        let merged = entries.iter().find(|entry| entry.key == "<<")?.value;
        match &self.nodes.get(self.target(merged))?.kind {
            SpanKind::Items(items) => items.iter().find_map(|item| self.child(*item, token, jumps)),
            _ => self.child(merged, token, jumps),
        }
    }

    /// The target of an alias; any other node itself.
    fn target(&self, node: usize) -> usize {
        match self.nodes.get(node).map(|node| &node.kind) {
            Some(SpanKind::Alias(target)) => *target,
            _ => node,
        }
    }
}

struct Followed {
    node: usize,
    key: Range<usize>,
    /// Whether the whole pointer could be followed.
    exact: bool,
}

/// The part of a range to underline: its first line, without surrounding space.
pub(super) fn first_line(range: Range<usize>, text: &str) -> Range<usize> {
    let part = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (part.len() - part.trim_start().len());
    let line = part.trim_start().lines().next().unwrap_or_default().trim_end();
    start..start + line.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::DocumentId;

    fn place(pointer: &str) -> Place {
        pointer.split('/').skip(1).fold(Place::root(DocumentId::default()), |place, token| place.key(token))
    }

    fn cut(text: &str, range: Range<usize>) -> &str {
        text.get(first_line(range, text)).unwrap_or("out of the text")
    }

    const YAML: &str = "a: &a { x: é1, y: [2, 'three'] }
b: *a
c:
  <<: [*a]
  'z z': |
    Many
    words.
200:
  - k: v
    l: w
  -
    - deep
";

    #[test]
    fn finds_keys_and_values_of_yaml() {
        let spans = Spans::of_yaml(YAML);
        let key = |pointer: &str| cut(YAML, spans.key(&place(pointer)));
        let value = |pointer: &str| cut(YAML, spans.value(&place(pointer)));
        assert_eq!((key("/a/x"), value("/a/x")), ("x", "é1"));
        assert_eq!((key("/a/y/1"), value("/a/y/1")), ("'three'", "'three'"));
        assert_eq!((key("/c/z z"), value("/200/0/l")), ("'z z'", "w"));
        // A list or mapping is shown by its key; one in a list by its first line.
        assert_eq!((value("/a"), value("/200/0"), value("/200/1/0")), ("a", "k: v", "deep"));
        // Through aliases and merges.
        assert_eq!((value("/b/x"), value("/b"), value("/c/y/0")), ("é1", "*a", "2"));
        // A missing value is shown by the enclosing one.
        assert_eq!(
            (value("/c/nothing/at/all"), key("/a/y/7"), value("/nothing")),
            ("c", "y", "a: &a { x: é1, y: [2, 'three'] }")
        );
    }

    #[test]
    fn finds_keys_and_values_of_json() {
        let text = r#" { "a\"b" : [1, {"k": "v", "e": {}} ], "a": null, "a": true}"#;
        let spans = Spans::of_json(text);
        let key = |pointer: &str| cut(text, spans.key(&place(pointer)));
        let value = |pointer: &str| cut(text, spans.value(&place(pointer)));
        assert_eq!((key("/a\"b"), value("/a\"b/0")), ("\"a\\\"b\"", "1"));
        assert_eq!((key("/a\"b/1/k"), value("/a\"b/1/k"), value("/a\"b/1/e")), ("\"k\"", "\"v\"", "\"e\""));
        assert_eq!((value("/a"), spans.repeat(&place("/a"))), ("null", 50..53));
    }

    #[test]
    fn what_comes_before_a_syntax_error_is_found() {
        for (text, spans) in [
            ("a: { b: 1 }\nc: [", Spans::of_yaml("a: { b: 1 }\nc: [")),
            (r#"{"a":{"b":1},"c":["#, Spans::of_json(r#"{"a":{"b":1},"c":["#)),
        ] {
            assert_eq!(cut(text, spans.value(&place("/a/b"))), "1", "{text}");
        }
        assert_eq!(Spans::of_yaml("").key(&place("/a")), 0..0);
    }

    #[test]
    fn finds_repeated_keys() {
        let text = "x:\n  a: 1\n  b: 2\n  a: 3\n";
        assert_eq!(Spans::of_yaml(text).repeat(&place("/x/a")), 19..20);
    }
}
