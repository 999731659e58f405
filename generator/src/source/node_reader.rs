//! Reads typed values from documents, a line per field, without stopping at a diagnostic.
//!
//! A [`NodeReader`] is a value and its place. Types that can be read from one implement [`Read`]; a mapping is read through its
//! [`Fields`], which remember the keys that were read, so that all others can be reported. A value that is missing or has the
//! wrong type is reported and replaced by a default: nothing is generated then, but the rest of the document is still checked.

use std::cell::RefCell;

use indexmap::IndexMap;

use super::{At, Documents, Node, Number, Place};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, suggest};

// Expectations that have special help for common mistakes.
const STRING: &str = "a string";
const LIST: &str = "a list";
const BOOLEAN: &str = "`true` or `false`";

/// How deep references in place of map entries may be nested. Real documents nest one or two.
const MAX_NESTED_MAPS: usize = 4;

/// A type that can be read from a value of a document. `C` is the state that the readers of a stage share.
pub trait Read<C>: Sized {
    /// Reads it. `None` if it can't be read; a diagnostic was recorded then.
    fn read(reader: &NodeReader<'_, C>) -> Option<Self>;
}

/// A value of a document and its place.
#[derive(Debug)]
pub struct NodeReader<'a, C = ()> {
    /// All documents, to follow references.
    pub documents: &'a Documents,
    /// Where diagnostics are recorded.
    pub diagnostics: &'a Diagnostics,
    /// State that the readers of a stage share.
    pub context: &'a C,
    /// The place of the value.
    pub place: Place,
    /// The value.
    pub node: &'a Node,
    /// How many references in place of map entries were followed to get here.
    pub(crate) followed_maps: usize,
}

impl<'a, C> NodeReader<'a, C> {
    /// The value at a place of the documents.
    pub fn new(documents: &'a Documents, diagnostics: &'a Diagnostics, context: &'a C, place: Place) -> Option<Self> {
        let node = documents.get(&place)?;
        Some(NodeReader { documents, diagnostics, context, place, node, followed_maps: 0 })
    }

    /// Another value of the same documents.
    pub fn at(&self, place: Place) -> Option<Self> {
        let node = self.documents.get(&place)?;
        Some(NodeReader { place, node, ..*self })
    }

    fn child(&self, token: &str, node: &'a Node) -> Self {
        NodeReader { place: self.place.key(token), node, ..*self }
    }

    /// The keys and values, if it is a mapping; otherwise that is a diagnostic.
    pub fn fields(&self) -> Option<Fields<'a, C>> {
        self.node.as_mapping().or_else(|| self.report_unexpected("a mapping")).map(|entries| Fields {
            reader: NodeReader { place: self.place.clone(), ..*self },
            entries,
            requested: RefCell::default(),
        })
    }

    /// The entries of a mapping whose keys are names, in document order. A `$ref` among them that resolves to another mapping is
    /// replaced by its entries: OpenAPI doesn't allow it, but some documents of several files use it.
    pub fn entries(&self) -> Vec<(&'a str, NodeReader<'a, C>)> {
        let entries = self.node.as_mapping().or_else(|| self.report_unexpected("a mapping"));
        let entries = entries.into_iter().flatten().flat_map(|(key, node)| {
            self.referenced_entries(key, node).unwrap_or_else(|| vec![(key.as_str(), self.child(key, node))])
        });
        entries.collect()
    }

    fn referenced_entries(&self, key: &str, node: &Node) -> Option<Vec<(&'a str, NodeReader<'a, C>)>> {
        let reference = node.as_str().filter(|_| key == "$ref")?;
        let place = self.documents.resolve(self.place.document, reference).ok()?;
        let followed_maps = self.followed_maps + 1;
        let leads_back = self.place.is_within(&place);
        let target = NodeReader { followed_maps, ..self.at(place)? };
        let entries = target.node.as_mapping()?;
        if leads_back || followed_maps > MAX_NESTED_MAPS {
            Diagnostic::new(Code::ReferenceCycle, At::Value(self.place.key(key)), "circular reference")
                .help("replace one of the references in the cycle with the object itself")
                .record(self.diagnostics);
            return Some(Vec::new());
        }
        self.warn_misplaced_reference("reference a single entry, or replace the reference with the entries");
        Some(entries.iter().map(|(key, node)| (key.as_str(), target.child(key, node))).collect())
    }

    /// Reports a `$ref` in this mapping that OpenAPI doesn't allow, and that is followed anyway.
    pub fn warn_misplaced_reference(&self, help: &str) {
        let at = At::Key(self.place.key("$ref"));
        Diagnostic::new(Code::MisplacedReference, at, format!("OpenAPI doesn't allow a `$ref` for {}", self.name()))
            .note("the reference is followed anyway")
            .help(format!("other tools may reject it: {help}"))
            .record(self.diagnostics);
    }

    /// The items of a list, in order.
    pub fn items(&self) -> Vec<NodeReader<'a, C>> {
        let items = self.node.as_sequence().or_else(|| self.report_unexpected(LIST));
        items.into_iter().flatten().enumerate().map(|(index, node)| self.child(&index.to_string(), node)).collect()
    }

    /// The string, if it is one; otherwise that is a diagnostic. A `$ref` to a string is replaced by it: OpenAPI doesn't allow
    /// this either, but some documents keep their longer descriptions in separate files.
    pub fn string(&self) -> Option<&'a str> {
        self.node
            .as_str()
            .or_else(|| self.referenced_string())
            .or_else(|| self.unquoted_string())
            .or_else(|| self.report_unexpected(STRING))
    }

    /// A number or boolean as it is written, such as the `1.10` of a version without quotes.
    fn unquoted_string(&self) -> Option<&'a str> {
        if !matches!(self.node, Node::Number(_) | Node::Bool(_)) {
            return None;
        }
        let (document, span) = self.documents.locate(&At::Value(self.place.clone()))?;
        let text = self.documents.text(document).get(span)?;
        let message = format!("expected {STRING} for {}, found {}", self.name(), self.node.kind());
        self.diagnostic(Code::ValueOfOtherType, message)
            .note(format!("treated as the string `{text}`"))
            .help("put it in quotes")
            .record(self.diagnostics);
        Some(text)
    }

    fn referenced_string(&self) -> Option<&'a str> {
        let reference = self.node.get("$ref")?.as_str()?;
        let text = self.at(self.documents.resolve(self.place.document, reference).ok()?)?.node.as_str()?;
        self.warn_misplaced_reference("replace the reference with the string");
        Some(text)
    }

    /// The value of a keyword; a diagnostic if it is none of them.
    pub fn parse_keyword<T: Copy>(&self, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.string()?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let known: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
            let help = match suggest(text, words.iter().map(|(word, _)| *word)) {
                Some(word) => format!("did you mean `{word}`?"),
                None => format!("use one of {}", known.join(", ")),
            };
            self.diagnostic(Code::InvalidValue, format!("invalid value `{text}` for {}", self.name()))
                .help(help)
                .record(self.diagnostics);
        }
        found
    }

    /// A diagnostic at this value.
    pub fn diagnostic(&self, code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, At::Value(self.place.clone()), message)
    }

    /// A diagnostic at the key of this value.
    pub fn key_diagnostic(&self, code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, At::Key(self.place.clone()), message)
    }

    /// Records that something else was expected here. A key without a value is treated as absent.
    pub fn report_unexpected<T>(&self, what: &str) -> Option<T> {
        if matches!(self.node, Node::Null) {
            self.diagnostic(Code::NoValue, format!("expected {what} for {}, found null", self.name()))
                .note("the key is ignored")
                .help("set a value, or remove the key")
                .record(self.diagnostics);
            return None;
        }
        let found = match self.node {
            Node::Number(number) if number.as_integer().is_some() => format!("`{number}`"),
            node => node.kind().to_owned(),
        };
        let diagnostic = self.diagnostic(Code::WrongType, format!("expected {what} for {}, found {found}", self.name()));
        let help = match self.node {
            Node::String(text) if what == LIST => Some(format!("write it as a list: `[{text}]`")),
            Node::String(_) if what == BOOLEAN => Some("write `true` or `false`, without quotes".to_owned()),
            _ => None,
        };
        diagnostic.maybe_help(help).record(self.diagnostics);
        None
    }

    /// The name of the value in messages: its key, or its file.
    pub fn name(&self) -> String {
        let Place { document, pointer } = &self.place;
        let (Some(key), Some(parent)) = (pointer.last(), pointer.parent()) else {
            return format!("`{}`", self.documents.path(*document));
        };
        let around = Place { document: *document, pointer: parent.clone() };
        match (self.documents.get(&around), parent.last()) {
            (Some(Node::Sequence(_)), Some(list)) => format!("an item of `{list}`"),
            _ => format!("`{key}`"),
        }
    }
}

/// A mapping whose keys are known beforehand.
#[derive(Debug)]
pub struct Fields<'a, C = ()> {
    /// The mapping itself.
    pub reader: NodeReader<'a, C>,
    entries: &'a IndexMap<String, Node>,
    requested: RefCell<Vec<&'static str>>,
}

impl<'a, C> Fields<'a, C> {
    /// The place of the mapping.
    pub fn place(&self) -> Place {
        self.reader.place.clone()
    }

    /// The value of a key, without conversion.
    pub fn get(&self, key: &'static str) -> Option<NodeReader<'a, C>> {
        self.requested.borrow_mut().push(key);
        self.entries.get(key).map(|node| self.reader.child(key, node))
    }

    /// The value of a key that may be absent.
    pub fn optional<T: Read<C>>(&self, key: &'static str) -> Option<T> {
        T::read(&self.get(key)?)
    }

    /// The value of a key whose absence means the default: no items, `false`.
    pub fn or_default<T: Read<C> + Default>(&self, key: &'static str) -> T {
        self.optional(key).unwrap_or_default()
    }

    /// The value of a key that must be there.
    pub fn required<T: Read<C> + Default>(&self, key: &'static str) -> T {
        match self.get(key).filter(|reader| !matches!(reader.node, Node::Null)) {
            Some(reader) => T::read(&reader).unwrap_or_default(),
            None => {
                self.missing(key).record(self.reader.diagnostics);
                T::default()
            }
        }
    }

    /// The value of a key that must be there. A missing one is reported and treated as empty.
    pub fn required_or_empty<T: Read<C> + Default>(&self, key: &'static str) -> T {
        let value = self.optional(key);
        if value.is_none() && !self.entries.contains_key(key) {
            let message = format!("missing key `{key}` in {}", self.reader.name());
            self.reader
                .key_diagnostic(Code::NoValue, message)
                .note("treated as empty")
                .help(format!("add `{key}: …`"))
                .record(self.reader.diagnostics);
        }
        value.unwrap_or_default()
    }

    /// The diagnostic that a key is missing.
    pub fn missing(&self, key: &str) -> Diagnostic {
        let message = format!("missing key `{key}` in {}", self.reader.name());
        self.reader.key_diagnostic(Code::MissingKey, message).help(format!("add `{key}: …`"))
    }

    /// The keys that begin with `x-`.
    pub fn extensions(&self) -> IndexMap<String, Node> {
        let extensions = self.entries.iter().filter(|(key, _)| key.starts_with("x-"));
        extensions.map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    /// The keys that were never read.
    pub fn unknown_keys(&self) -> Vec<&'a str> {
        let requested = self.requested.borrow();
        self.entries.keys().map(String::as_str).filter(|key| !requested.contains(key)).collect()
    }

    /// The keys that were read.
    pub fn known_keys(&self) -> Vec<&'static str> {
        self.requested.borrow().clone()
    }

    /// The diagnostic that a key isn't known, with the similar known one as help, or else with this help.
    pub fn unknown_key(&self, code: Code, key: &str, help: String) -> Diagnostic {
        let meant = suggest(key, self.known_keys()).map(|meant| format!("did you mean `{meant}`?"));
        let at = At::Key(self.reader.place.key(key));
        Diagnostic::new(code, at, format!("unknown key `{key}` in {}", self.reader.name())).help(help).maybe_help(meant)
    }
}

impl<C> Read<C> for String {
    fn read(reader: &NodeReader<'_, C>) -> Option<Self> {
        reader.string().map(str::to_owned)
    }
}

impl<C> Read<C> for bool {
    fn read(reader: &NodeReader<'_, C>) -> Option<Self> {
        reader.node.as_bool().or_else(|| reader.report_unexpected(BOOLEAN))
    }
}

impl<C> Read<C> for Number {
    fn read(reader: &NodeReader<'_, C>) -> Option<Self> {
        reader.node.as_number().or_else(|| reader.report_unexpected("a number"))
    }
}

/// A count: a non-negative integer.
impl<C> Read<C> for u64 {
    fn read(reader: &NodeReader<'_, C>) -> Option<Self> {
        let integer = reader.node.as_number().and_then(Number::as_integer);
        integer.and_then(|integer| integer.try_into().ok()).or_else(|| reader.report_unexpected("a non-negative integer"))
    }
}

impl<C> Read<C> for Node {
    fn read(reader: &NodeReader<'_, C>) -> Option<Self> {
        Some(reader.node.clone())
    }
}

impl<C, T: Read<C>> Read<C> for Box<T> {
    fn read(reader: &NodeReader<'_, C>) -> Option<Self> {
        T::read(reader).map(Box::new)
    }
}

impl<C, T: Read<C>> Read<C> for Vec<T> {
    fn read(reader: &NodeReader<'_, C>) -> Option<Self> {
        Some(reader.items().iter().filter_map(T::read).collect())
    }
}

impl<C, T: Read<C>> Read<C> for IndexMap<String, T> {
    fn read(reader: &NodeReader<'_, C>) -> Option<Self> {
        let entries = reader.entries();
        Some(entries.iter().filter_map(|(key, value)| Some(((*key).to_owned(), T::read(value)?))).collect())
    }
}
