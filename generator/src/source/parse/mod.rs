//! Parses a document to a [`Node`], by serde_yaml or serde_json through one visitor.
//!
//! The visitor exists because the parsers' own values lose what matters: they silently keep the last of two equal keys, leave
//! `<<` unmerged and refuse large integers. It records such diagnostics and goes on; only a syntax error ends a document.

mod syntax;
mod visitor;

use std::cell::Cell;

use serde::de::{DeserializeSeed, Error};

use self::visitor::Seed;
use super::{At, DocumentId, Node};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};

/// Parses a document. `None` if that is impossible; the reason is among the diagnostics then.
pub(super) fn parse(document: DocumentId, text: &str, diagnostics: &Diagnostics) -> Option<Node> {
    let remaining = Cell::new(text.len().saturating_mul(16).saturating_add(4096));
    let context = ParseContext { document, text, diagnostics, remaining, yaml: !is_json(text) };
    let seed = Seed::root(&context);
    let node = if context.yaml { context.parse_yaml(seed) } else { context.parse_json(seed) }?;
    if node == Node::Null {
        Diagnostic::new(Code::EmptyFile, At::Text(document, 0..0), "the file is empty")
            .help("add the document, or remove the reference to this file")
            .record(diagnostics);
        return None;
    }
    Some(node)
}

/// Whether a document is JSON, by its first character. YAML could read most JSON too, but fails on some of its escapes.
pub(super) fn is_json(text: &str) -> bool {
    text.trim_ascii_start().starts_with(['{', '['])
}

/// State that the visitors of a document share.
struct ParseContext<'a> {
    document: DocumentId,
    text: &'a str,
    diagnostics: &'a Diagnostics,
    /// How much may still be read. Only YAML aliases can expand a document beyond its size, so ordinary documents never use it
    /// up.
    remaining: Cell<usize>,
    yaml: bool,
}

impl ParseContext<'_> {
    fn parse_json(&self, seed: Seed<'_>) -> Option<Node> {
        let mut deserializer = serde_json::Deserializer::from_str(self.text);
        let result = seed.deserialize(&mut deserializer).and_then(|node| deserializer.end().map(|()| node));
        result.map_err(|error| self.json_diagnostic(&error).record(self.diagnostics)).ok()
    }

    fn parse_yaml(&self, seed: Seed<'_>) -> Option<Node> {
        let mut documents = serde_yaml::Deserializer::from_str(self.text);
        let node =
            seed.deserialize(documents.next()?).map_err(|error| self.yaml_diagnostic(&error).record(self.diagnostics)).ok()?;
        if documents.next().is_some() {
            let marker = second_document(self.text).map_or(0..0, |start| start..start + 3);
            Diagnostic::new(
                Code::SeveralDocuments,
                At::Text(self.document, marker),
                "the file contains more than one YAML document",
            )
            .help("move this document to a file of its own, or remove the `---`")
            .record(self.diagnostics);
            return None;
        }
        Some(node)
    }

    /// Subtracts from what may still be read.
    fn consume<E: Error>(&self, size: usize) -> Result<(), E> {
        self.remaining.set(self.remaining.get().saturating_sub(size));
        if self.remaining.get() == 0 { Err(E::custom("too large")) } else { Ok(()) }
    }
}

/// Where the second document of a file starts: at the first `---` that follows content.
fn second_document(text: &str) -> Option<usize> {
    let mut offset = 0;
    let mut content = false;
    for line in text.split_inclusive('\n') {
        let marker = line.starts_with("---");
        if marker && content {
            return Some(offset);
        }
        content |= !(marker || line.trim().is_empty() || line.starts_with(['#', '%']));
        offset += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The document as JSON, or nothing, and the codes of its diagnostics.
    fn parsed(text: &str) -> (String, String) {
        let diagnostics = Diagnostics::default();
        let node = parse(DocumentId::default(), text, &diagnostics);
        let codes: Vec<String> = diagnostics.list().iter().map(|diagnostic| diagnostic.code.to_string()).collect();
        (node.map(|node| node.to_string()).unwrap_or_default(), codes.join(" "))
    }

    fn good(text: &str) -> String {
        let (json, codes) = parsed(text);
        assert_eq!(codes, "", "{text}");
        json
    }

    #[test]
    fn yaml_and_json_give_the_same() {
        let json = r#"{"b":[1,-2,1.5,true,null,"x"],"a":{"é":"\ud83d\ude00"}}"#;
        let yaml = "b: [1, -2, 1.5, true, ~, x]\na: { é: \"\\U0001F600\" }\n";
        assert_eq!(good(json), good(yaml));
        assert_eq!(good(yaml), r#"{"b":[1,-2,1.5,true,null,"x"],"a":{"é":"😀"}}"#);
        // serde_yaml refuses this escape, which JSON allows.
        assert_eq!(good(r#"{"a":"\/"}"#), r#"{"a":"/"}"#);
    }

    #[test]
    fn large_integers_are_kept() {
        assert_eq!(good("[18446744073709551615, -9223372036854775808]"), "[18446744073709551615,-9223372036854775808]");
        assert_eq!(good("a: 99999999999999999999"), r#"{"a":99999999999999999999}"#);
        assert_eq!(good("a: -170141183460469231731687303715884105728"), r#"{"a":-170141183460469231731687303715884105728}"#);
        assert_eq!(good("a: 340282366920938463463374607431768211455"), r#"{"a":3.402823669209385e38}"#);
    }

    #[test]
    fn keys_are_their_text() {
        assert_eq!(good("200: a\ntrue: b\n~: c\n-1: d\n"), r#"{"200":"a","true":"b","null":"c","-1":"d"}"#);
    }

    #[test]
    fn merged_keys_come_where_they_are_merged_and_own_keys_win() {
        let base = "base: &base { a: 1, b: 2 }\n";
        assert_eq!(good(&format!("{base}it: {{ z: 0, <<: *base, b: 3 }}")), r#"{"base":{"a":1,"b":2},"it":{"z":0,"a":1,"b":3}}"#);
        let lists = "x: &x { a: 1 }\ny: &y { a: 2, b: 3 }\nit: { <<: [*x, *y], c: 4 }";
        assert_eq!(good(lists), r#"{"x":{"a":1},"y":{"a":2,"b":3},"it":{"a":1,"b":3,"c":4}}"#);
        // A merge within what is merged.
        assert_eq!(good("x: &x { a: 1 }\ny: &y { <<: *x }\nit: { <<: *y }"), r#"{"x":{"a":1},"y":{"a":1},"it":{"a":1}}"#);
        // JSON has no merges.
        assert_eq!(good(r#"{"<<":{"a":1}}"#), r#"{"<<":{"a":1}}"#);
        for bad in ["<<: 1", "<<: [[]]", "a: &a { x: 1 }\nb: { <<: [*a, 2] }"] {
            assert_eq!(parsed(bad).1, "E0007", "{bad}");
        }
    }

    #[test]
    fn repeated_keys_are_diagnostics_and_the_first_stays() {
        assert_eq!(parsed("a: 1\nb: 2\na: 3\n"), (r#"{"a":1,"b":2}"#.to_owned(), "E0002".to_owned()));
        assert_eq!(parsed(r#"{"a":1,"a":2,"a":3}"#), (r#"{"a":1}"#.to_owned(), "E0002".to_owned()));
        assert_eq!(parsed("200: a\n'200': b\n").1, "E0002");
        assert_eq!(parsed("a: &a {}\nb: { <<: *a, <<: *a }\n").1, "E0002");
        // An own key beside a merged one is no repetition.
        assert_eq!(parsed("a: &a { x: 1 }\nb: { x: 2, <<: *a }\n").1, "");
    }

    #[test]
    fn what_is_no_document_is_one_diagnostic() {
        for (text, code) in [
            ("", "E0009"),
            ("# nothing\n", "E0009"),
            ("null", "E0009"),
            ("a: 1\n---\nb: 2\n", "E0010"),
            ("a: [\n", "E0001"),
            ("{\"a\": 1,}", "E0001"),
            ("{\"a\": 1} 2", "E0001"),
            ("a:\n\tb: c\n", "E0001"),
        ] {
            assert_eq!(parsed(text), (String::new(), code.to_owned()), "{text:?}");
        }
        assert_eq!(parsed("a: .inf\nb: !tag [1]\n"), (r#"{"a":0,"b":[1]}"#.to_owned(), "E0013 E0013".to_owned()));
    }

    #[test]
    fn the_first_document_may_be_marked() {
        assert_eq!(good("%YAML 1.1\n---\na: 1\n...\n"), r#"{"a":1}"#);
        assert_eq!(second_document("# x\n---\na: 1\n--- # y\n"), Some(13));
    }
}
