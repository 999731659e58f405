//! Text to [`Node`], by serde_yaml or serde_json through one visitor.
//!
//! The visitor exists because the parsers' own values lose what matters: they take the last of two equal keys in silence, leave
//! `<<` unmerged and refuse large integers. It records such faults and goes on; only a syntax error ends a document.

use std::cell::Cell;
use std::fmt;

use indexmap::IndexMap;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::{At, DocumentId, Node, Number, Place};
use crate::diagnostics::{Code, Diagnostic, Faults};

/// Reads a document. `None` if there is no way to make sense of it; the reason is among the faults then.
pub(super) fn parse(document: DocumentId, text: &str, faults: &Faults) -> Option<Node> {
    let run = Run { document, faults, room: Cell::new(text.len().saturating_mul(16).saturating_add(4096)), yaml: !is_json(text) };
    let seed = Seed { run: &run, path: None };
    let result = if run.yaml { run.parse_yaml(text, seed) } else { run.parse_json(text, seed) };
    match result {
        Ok(Node::Null) => {
            faults.push(
                Diagnostic::new(Code::EmptyFile, At::Text(document, 0..0), "the file is empty")
                    .help("write the document, or remove the reference to it"),
            );
            None
        }
        Ok(node) => Some(node),
        Err(fault) => {
            faults.push(fault);
            None
        }
    }
}

/// Whether a text is JSON, told by its first letter. YAML could read most JSON too, but fails on some of its escapes.
pub(super) fn is_json(text: &str) -> bool {
    text.trim_ascii_start().starts_with(['{', '['])
}

/// What the visitors of a document share.
struct Run<'a> {
    document: DocumentId,
    faults: &'a Faults,
    /// How much may still be read. Only aliases can make a document larger than its text, so text of a sane size never uses it up.
    room: Cell<usize>,
    yaml: bool,
}

impl Run<'_> {
    fn parse_json(&self, text: &str, seed: Seed<'_>) -> Result<Node, Diagnostic> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        seed.deserialize(&mut deserializer).and_then(|node| deserializer.end().map(|()| node)).map_err(|error| {
            let at = self.at(text, error.line(), error.column().saturating_sub(1), str::len);
            let message = error.to_string();
            let problem = message.split(" at line ").next().unwrap_or_default();
            if problem.starts_with("recursion limit exceeded") {
                return too_deep(at);
            }
            Diagnostic::new(Code::InvalidSyntax, at, format!("invalid JSON: {problem}"))
                .note("the file begins with `{` or `[`, so it is read as JSON")
        })
    }

    fn parse_yaml(&self, text: &str, seed: Seed<'_>) -> Result<Node, Diagnostic> {
        let mut documents = serde_yaml::Deserializer::from_str(text);
        let Some(first) = documents.next() else {
            return Ok(Node::Null);
        };
        let node = seed.deserialize(first).map_err(|error| self.yaml_fault(text, &error))?;
        if documents.next().is_some() {
            return Err(Diagnostic::new(
                Code::SeveralDocuments,
                second_document(text).map_or(At::Nowhere, |offset| At::Text(self.document, offset..offset + 3)),
                "a file holds one YAML document, and a second one begins here",
            )
            .help("move it to a file of its own, or remove the `---`"));
        }
        Ok(node)
    }

    fn yaml_fault(&self, text: &str, error: &serde_yaml::Error) -> Diagnostic {
        let (line, column) = error.location().map_or((1, 0), |location| (location.line(), location.column() - 1));
        let at = self.at(text, line, column, characters);
        let message = error.to_string();
        // `problem at line 3 column 1, while parsing a block mapping at line 2 column 1`
        let (problem, context) = message.split_once(", ").unwrap_or((&message, ""));
        let problem = problem.split(" at line ").next().unwrap_or_default();
        if self.room.get() == 0 || problem == "repetition limit exceeded" {
            return Diagnostic::new(
                Code::TooLarge,
                At::Text(self.document, 0..0),
                "aliases make the document far larger than its text",
            )
            .help("write the repeated parts once, under `components`, and refer to them with `$ref`");
        }
        if problem == "recursion limit exceeded" {
            return too_deep(at);
        }
        if let Some(tab) = self.tab_in_indent(text, line) {
            return Diagnostic::new(Code::InvalidSyntax, tab, "invalid YAML: a tab in the indentation")
                .help("indent with spaces; YAML doesn't allow tabs there");
        }
        let fault = Diagnostic::new(Code::InvalidSyntax, at, format!("invalid YAML: {problem}"));
        let began = context.split_once(" at line ").and_then(|(what, position)| {
            let (line, column) = position.split_once(" column ")?;
            Some((what, self.at(text, line.parse().ok()?, column.parse::<usize>().ok()?.checked_sub(1)?, characters)))
        });
        match began {
            Some((what, at)) => fault.also(at, what),
            None if context.is_empty() => fault,
            None => fault.note(context),
        }
    }

    /// The place of a line (from 1 on) and a column (from 0 on) that is counted in whatever `width` measures.
    fn at(&self, text: &str, line: usize, column: usize, width: fn(&str) -> usize) -> At {
        let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let rest = text.get(before..).unwrap_or_default();
        let start = rest.char_indices().map(|(offset, _)| offset).find(|offset| width(&rest[..*offset]) >= column);
        let start = before + start.unwrap_or(rest.len());
        let end = text.get(start..).and_then(|rest| rest.chars().next()).map_or(start, |found| start + found.len_utf8());
        At::Text(self.document, start..end)
    }

    /// A tab among the spaces that a line begins with.
    fn tab_in_indent(&self, text: &str, line: usize) -> Option<At> {
        let number = line.saturating_sub(1);
        let before: usize = text.split_inclusive('\n').take(number).map(str::len).sum();
        let indent = text.lines().nth(number)?.split(|found| !matches!(found, ' ' | '\t')).next()?;
        let start = before + indent.find('\t')?;
        Some(At::Text(self.document, start..start + 1))
    }

    /// Takes from the room that is left.
    fn take<E: Error>(&self, size: usize) -> Result<(), E> {
        self.room.set(self.room.get().saturating_sub(size));
        if self.room.get() == 0 { Err(E::custom("too large")) } else { Ok(()) }
    }
}

/// libyaml counts columns in characters.
fn characters(text: &str) -> usize {
    text.chars().count()
}

fn too_deep(at: At) -> Diagnostic {
    Diagnostic::new(Code::TooDeep, at, "more than 128 levels are nested here")
        .help("move the inner parts to `components` and refer to them with `$ref`")
}

/// Where the second document of a text begins: at the first `---` that follows content.
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

/// The way from the root to a value, on the stack: it is needed only if there is a fault.
#[derive(Clone, Copy)]
struct Step<'a> {
    parent: Option<&'a Step<'a>>,
    token: Token<'a>,
}

#[derive(Clone, Copy)]
enum Token<'a> {
    Key(&'a str),
    Index(usize),
}

impl Step<'_> {
    fn place(&self, document: DocumentId) -> Place {
        let parent = self.parent.map_or_else(|| Place::root(document), |parent| parent.place(document));
        match self.token {
            Token::Key(key) => parent.key(key),
            Token::Index(index) => parent.item(index),
        }
    }
}

/// Reads one value.
#[derive(Clone, Copy)]
struct Seed<'a> {
    run: &'a Run<'a>,
    path: Option<&'a Step<'a>>,
}

impl Seed<'_> {
    fn place(&self) -> Place {
        self.path.map_or_else(|| Place::root(self.run.document), |step| step.place(self.run.document))
    }

    fn not_json(&self, message: String, help: &str) {
        self.run.faults.push(Diagnostic::new(Code::NotJson, At::Value(self.place()), message).help(help));
    }

    fn number<E: Error>(&self, number: Number) -> Result<Node, E> {
        self.run.take(1)?;
        Ok(Node::Number(number))
    }

    /// Puts the merged mappings where `<<` stood. Own keys win, and earlier mappings win over later ones.
    fn merge(&self, entries: &mut IndexMap<String, Node>, at: usize, merged: Node) {
        let mut place = at.min(entries.len());
        let mappings = match merged {
            Node::Sequence(mappings) => mappings,
            mapping => vec![mapping],
        };
        for mapping in mappings {
            let Node::Mapping(mapping) = mapping else {
                self.run.faults.push(
                    Diagnostic::new(
                        Code::InvalidMerge,
                        At::Key(self.place().key("<<")),
                        format!("`<<` merges mappings, and this is {}", mapping.kind()),
                    )
                    .help("merge an alias of a mapping (`<<: *name`) or a list of them (`<<: [*one, *two]`)"),
                );
                continue;
            };
            for (key, value) in mapping {
                if !entries.contains_key(&key) {
                    entries.shift_insert(place, key, value);
                    place += 1;
                }
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        self.run.take(1)?;
        Ok(Node::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Node, E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        self.run.take(1)?;
        Ok(Node::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        self.number(Number::Integer(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        self.number(Number::Integer(value.into()))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Node, E> {
        self.number(Number::Integer(value))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Node, E> {
        self.number(i128::try_from(value).map_or(Number::Float(value as f64), Number::Integer))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        if !value.is_finite() {
            self.not_json(
                "JSON has no infinite numbers and no `.nan`".to_owned(),
                "leave it out, or put it in quotes if it is text",
            );
            // A number stands in for it, so that whoever expects one doesn't complain too.
            return self.number(Number::Integer(0));
        }
        self.number(Number::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Node, E> {
        self.run.take(1 + value.len())?;
        Ok(Node::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        self.run.take(1)?;
        let mut sequence = Vec::new();
        loop {
            let step = Step { parent: self.path, token: Token::Index(sequence.len()) };
            match items.next_element_seed(Seed { run: self.run, path: Some(&step) })? {
                Some(item) => sequence.push(item),
                None => return Ok(Node::Sequence(sequence)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Node, A::Error> {
        self.run.take(1)?;
        let mut entries = IndexMap::new();
        let mut merge = None;
        while let Some(key) = pairs.next_key_seed(KeySeed(self))? {
            let step = Step { parent: self.path, token: Token::Key(&key) };
            let value = pairs.next_value_seed(Seed { run: self.run, path: Some(&step) })?;
            let repeated = if self.run.yaml && key == "<<" {
                merge.replace((entries.len(), value)).is_some()
            } else if entries.contains_key(&key) {
                true
            } else {
                entries.insert(key.clone(), value);
                false
            };
            if repeated {
                let place = self.place().key(&key);
                self.run.faults.push(
                    Diagnostic::new(Code::DuplicateKey, At::Repeat(place.clone()), format!("the key `{key}` stands here twice"))
                        .label("again")
                        .also(At::Key(place), "first")
                        .help(if key == "<<" {
                            "merge a list instead: `<<: [*one, *two]`"
                        } else {
                            "remove or rename one of them"
                        }),
                );
            }
        }
        if let Some((at, merged)) = merge {
            self.merge(&mut entries, at, merged);
        }
        Ok(Node::Mapping(entries))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Node, A::Error> {
        let (tag, value) = tagged.variant::<String>()?;
        self.not_json(format!("the YAML tag `{tag}` has no meaning here"), "remove the tag");
        value.newtype_variant_seed(self)
    }
}

/// Reads a key, whatever it is, as text.
struct KeySeed<'a>(Seed<'a>);

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_unit<E: Error>(self) -> Result<String, E> {
        Ok("null".to_owned())
    }

    fn visit_bool<E: Error>(self, key: bool) -> Result<String, E> {
        Ok(key.to_string())
    }

    fn visit_i64<E: Error>(self, key: i64) -> Result<String, E> {
        Ok(key.to_string())
    }

    fn visit_u64<E: Error>(self, key: u64) -> Result<String, E> {
        Ok(key.to_string())
    }

    fn visit_i128<E: Error>(self, key: i128) -> Result<String, E> {
        Ok(key.to_string())
    }

    fn visit_u128<E: Error>(self, key: u128) -> Result<String, E> {
        Ok(key.to_string())
    }

    fn visit_f64<E: Error>(self, key: f64) -> Result<String, E> {
        Ok(Number::Float(key).to_string())
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<String, E> {
        self.0.run.take(1 + key.len())?;
        Ok(key.to_owned())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<String, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        self.0.not_json(
            "a key must be text, and one of these is a list".to_owned(),
            "write the key as text, in quotes if it has brackets",
        );
        Ok(String::new())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<String, A::Error> {
        while pairs.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.0.not_json(
            "a key must be text, and one of these is a mapping".to_owned(),
            "write the key as text, in quotes if it has braces",
        );
        Ok(String::new())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<String, A::Error> {
        let (tag, key) = tagged.variant::<String>()?;
        self.0.not_json(format!("the YAML tag `{tag}` has no meaning here"), "remove the tag");
        key.newtype_variant_seed(self)
    }
}
