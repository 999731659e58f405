//! Builds nodes from the events of a parser.

use std::fmt;

use indexmap::IndexMap;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::ParseContext;
use crate::diagnostics::{Code, Diagnostic};
use crate::source::{At, DocumentId, Node, Number, Place};

/// A JSON pointer on the stack: it is needed only if there is a diagnostic.
#[derive(Clone, Copy)]
struct BorrowedPointer<'a> {
    parent: Option<&'a BorrowedPointer<'a>>,
    token: Token<'a>,
}

#[derive(Clone, Copy)]
enum Token<'a> {
    Key(&'a str),
    Index(usize),
}

impl BorrowedPointer<'_> {
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
pub(super) struct Seed<'a> {
    context: &'a ParseContext<'a>,
    pointer: Option<&'a BorrowedPointer<'a>>,
}

impl<'a> Seed<'a> {
    /// Reads the root of a document.
    pub fn root(context: &'a ParseContext<'a>) -> Self {
        Seed { context, pointer: None }
    }

    fn place(&self) -> Place {
        self.pointer.map_or_else(|| Place::root(self.context.document), |pointer| pointer.place(self.context.document))
    }

    fn not_json(&self, message: String, help: &str) {
        self.context.diagnostics.push(Diagnostic::new(Code::NotJson, At::Value(self.place()), message).help(help));
    }

    fn number<E: Error>(&self, number: Number) -> Result<Node, E> {
        self.context.consume(1)?;
        Ok(Node::Number(number))
    }

    /// Inserts the merged mappings in place of `<<`. Own keys win, and earlier mappings win over later ones.
    fn merge(&self, entries: &mut IndexMap<String, Node>, at: usize, merged: Node) {
        let mut place = at.min(entries.len());
        let mappings = match merged {
            Node::Sequence(mappings) => mappings,
            mapping => vec![mapping],
        };
        for mapping in mappings {
            let Node::Mapping(mapping) = mapping else {
                self.context.diagnostics.push(
                    Diagnostic::new(
                        Code::InvalidMerge,
                        At::Key(self.place().key("<<")),
                        format!("expected a mapping for `<<`, found {}", mapping.kind()),
                    )
                    .help("merge an alias of a mapping (`<<: *name`) or a list of aliases (`<<: [*one, *two]`)"),
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
        self.context.consume(1)?;
        Ok(Node::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Node, E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        self.context.consume(1)?;
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
                "JSON can't represent infinite numbers or NaN".to_owned(),
                "remove it, or put it in quotes if it is a string",
            );
            // A number replaces it, so that its type isn't reported too.
            return self.number(Number::Integer(0));
        }
        self.number(Number::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Node, E> {
        self.context.consume(1 + value.len())?;
        Ok(Node::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        self.context.consume(1)?;
        let mut sequence = Vec::new();
        loop {
            let pointer = BorrowedPointer { parent: self.pointer, token: Token::Index(sequence.len()) };
            match items.next_element_seed(Seed { context: self.context, pointer: Some(&pointer) })? {
                Some(item) => sequence.push(item),
                None => return Ok(Node::Sequence(sequence)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Node, A::Error> {
        self.context.consume(1)?;
        let mut entries = IndexMap::new();
        let mut merge = None;
        while let Some(key) = pairs.next_key_seed(KeySeed(self))? {
            let pointer = BorrowedPointer { parent: self.pointer, token: Token::Key(&key) };
            let value = pairs.next_value_seed(Seed { context: self.context, pointer: Some(&pointer) })?;
            let repeated = if self.context.yaml && key == "<<" {
                merge.replace((entries.len(), value)).is_some()
            } else if entries.contains_key(&key) {
                true
            } else {
                entries.insert(key.clone(), value);
                false
            };
            if repeated {
                let place = self.place().key(&key);
                self.context.diagnostics.push(
                    Diagnostic::new(Code::DuplicateKey, At::Repeat(place.clone()), format!("duplicate key `{key}`"))
                        .label("duplicate")
                        .also(At::Key(place), "first defined here")
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
        self.not_json(format!("unsupported YAML tag `{tag}`"), "remove the tag");
        value.newtype_variant_seed(self)
    }
}

/// Reads a key of any type as a string.
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
        self.0.context.consume(1 + key.len())?;
        Ok(key.to_owned())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<String, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        self.0
            .not_json("a key must be a string, found a list".to_owned(), "put the key in quotes if it is a string with brackets");
        Ok(String::new())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<String, A::Error> {
        while pairs.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.0.not_json(
            "a key must be a string, found a mapping".to_owned(),
            "put the key in quotes if it is a string with braces",
        );
        Ok(String::new())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<String, A::Error> {
        let (tag, key) = tagged.variant::<String>()?;
        self.0.not_json(format!("unsupported YAML tag `{tag}`"), "remove the tag");
        key.newtype_variant_seed(self)
    }
}
