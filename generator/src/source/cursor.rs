//! Reading typed things out of documents, a line per field, without stopping at a diagnostic.
//!
//! A [`Cursor`] is a value and its place. What can be read from one says so with [`Read`]; a mapping is read through its
//! [`Fields`], which remember the keys that were asked for, so that all others can be reported. What is missing or of the wrong
//! type is recorded and replaced by a default: nothing is generated from it, but everything behind it is still looked at.

use std::cell::RefCell;

use indexmap::IndexMap;

use super::{At, Documents, Node, Number, Place};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, suggest};

// What a value can be expected to be, where a common mistake has a better response than the expectation.
const STRING: &str = "a string";
const LIST: &str = "a list";
const BOOLEAN: &str = "`true` or `false`";

/// How many references that stand for the entries of maps may lead into each other. Real descriptions have one or two.
const NESTED: usize = 4;

/// Something that a value of a document can be read as. `C` is what the stage's readers share.
pub trait Read<C>: Sized {
    /// Reads it. `None` if there is nothing to go on with; a diagnostic was recorded then.
    fn read(cursor: &Cursor<'_, C>) -> Option<Self>;
}

/// A value of a document and where it stands.
#[derive(Debug)]
pub struct Cursor<'a, C = ()> {
    /// All documents, to follow references.
    pub documents: &'a Documents,
    /// Where diagnostics go.
    pub diagnostics: &'a Diagnostics,
    /// What the stage's readers share.
    pub context: &'a C,
    /// Where the value stands.
    pub place: Place,
    /// The value.
    pub node: &'a Node,
    /// How many references that stand for the entries of maps were followed on the way here.
    pub(crate) maps_behind: usize,
}

impl<'a, C> Cursor<'a, C> {
    /// The value at a place of the documents.
    pub fn new(documents: &'a Documents, diagnostics: &'a Diagnostics, context: &'a C, place: Place) -> Option<Self> {
        let node = documents.get(&place)?;
        Some(Cursor { documents, diagnostics, context, place, node, maps_behind: 0 })
    }

    /// Another value of the same documents.
    pub fn at(&self, place: Place) -> Option<Self> {
        let node = self.documents.get(&place)?;
        Some(Cursor { place, node, ..*self })
    }

    fn child(&self, token: &str, node: &'a Node) -> Self {
        Cursor { place: self.place.key(token), node, ..*self }
    }

    /// The keys and values, if it is a mapping; otherwise that is a diagnostic.
    pub fn fields(&self) -> Option<Fields<'a, C>> {
        self.node.as_mapping().or_else(|| self.expected("a mapping")).map(|entries| Fields {
            cursor: Cursor { place: self.place.clone(), ..*self },
            entries,
            asked: RefCell::default(),
        })
    }

    /// The entries of a mapping whose keys are names, in document order. A `$ref` among them that leads to another mapping stands
    /// for its entries: OpenAPI has no such reference, and some descriptions of several files do.
    pub fn entries(&self) -> Vec<(&'a str, Cursor<'a, C>)> {
        let entries = self.node.as_mapping().or_else(|| self.expected("a mapping"));
        let entries = entries.into_iter().flatten().flat_map(|(key, node)| {
            self.entries_behind(key, node).unwrap_or_else(|| vec![(key.as_str(), self.child(key, node))])
        });
        entries.collect()
    }

    fn entries_behind(&self, key: &str, node: &Node) -> Option<Vec<(&'a str, Cursor<'a, C>)>> {
        let reference = node.as_str().filter(|_| key == "$ref")?;
        let place = self.documents.resolve(self.place.document, reference).ok()?;
        let maps_behind = self.maps_behind + 1;
        let leads_back = self.place.is_within(&place);
        let target = Cursor { maps_behind, ..self.at(place)? };
        let entries = target.node.as_mapping()?;
        if leads_back || maps_behind > NESTED {
            Diagnostic::new(Code::ReferenceCycle, At::Value(self.place.key(key)), "this reference leads back to where it stands")
                .help("write out one of the objects in the circle")
                .record(self.diagnostics);
            return Some(Vec::new());
        }
        self.note_misplaced("refer to something in it, or write it out");
        Some(entries.iter().map(|(key, node)| (key.as_str(), target.child(key, node))).collect())
    }

    /// Tells of a `$ref` in this mapping, which OpenAPI doesn't have there, and which is followed.
    pub fn note_misplaced(&self, help: &str) {
        let at = At::Key(self.place.key("$ref"));
        Diagnostic::new(Code::MisplacedReference, at, format!("{} can't be a reference in OpenAPI", self.name()))
            .note("it is followed all the same")
            .help(format!("other tools may not: {help}"))
            .record(self.diagnostics);
    }

    /// The items of a list, in order.
    pub fn items(&self) -> Vec<Cursor<'a, C>> {
        let items = self.node.as_sequence().or_else(|| self.expected(LIST));
        items.into_iter().flatten().enumerate().map(|(index, node)| self.child(&index.to_string(), node)).collect()
    }

    /// The text, if it is text; otherwise that is a diagnostic. A `$ref` that leads to text stands for it: OpenAPI has no such reference
    /// either, and some descriptions keep their longer texts in files of their own.
    pub fn text(&self) -> Option<&'a str> {
        self.node.as_str().or_else(|| self.text_behind()).or_else(|| self.text_without_quotes()).or_else(|| self.expected(STRING))
    }

    /// A number or word as it is written, such as the `1.10` of a version that lacks its quotes.
    fn text_without_quotes(&self) -> Option<&'a str> {
        if !matches!(self.node, Node::Number(_) | Node::Bool(_)) {
            return None;
        }
        let (document, span) = self.documents.locate(&At::Value(self.place.clone()))?;
        let text = self.documents.text(document).get(span)?;
        let message = format!("{} must be {STRING}, and this is {}", self.name(), self.node.kind());
        self.diagnostic(Code::ValueOfOtherType, message)
            .note("it is taken as it is written")
            .help("put it in quotes, so that it is text")
            .record(self.diagnostics);
        Some(text)
    }

    fn text_behind(&self) -> Option<&'a str> {
        let reference = self.node.get("$ref")?.as_str()?;
        let text = self.at(self.documents.resolve(self.place.document, reference).ok()?)?.node.as_str()?;
        self.note_misplaced("write the text out");
        Some(text)
    }

    /// The value that a word stands for; if it is none of the words, that is a diagnostic.
    pub fn one_of<T: Copy>(&self, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.text()?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let known: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
            let help = match suggest(text, words.iter().map(|(word, _)| *word)) {
                Some(word) => format!("did you mean `{word}`?"),
                None => format!("write one of {}", known.join(", ")),
            };
            self.diagnostic(Code::InvalidValue, format!("{} can't be `{text}`", self.name())).help(help).record(self.diagnostics);
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

    /// Records that something else was expected here. A key without a value says nothing, so it is as good as absent.
    pub fn expected<T>(&self, what: &str) -> Option<T> {
        if matches!(self.node, Node::Null) {
            self.diagnostic(Code::NoValue, format!("{} must be {what}, and this is null", self.name()))
                .note("it is ignored")
                .help("give it a value, or remove the key")
                .record(self.diagnostics);
            return None;
        }
        let found = match self.node {
            Node::Number(number) if number.as_integer().is_some() => number.to_string(),
            node => node.kind().to_owned(),
        };
        let diagnostic = self.diagnostic(Code::WrongType, format!("{} must be {what}, and this is {found}", self.name()));
        let help = match self.node {
            Node::String(text) if what == LIST => Some(format!("write it as a list: `[{text}]`")),
            Node::String(_) if what == BOOLEAN => Some("write one of these words, without quotes".to_owned()),
            _ => None,
        };
        diagnostic.maybe_help(help).record(self.diagnostics);
        None
    }

    /// What the value is called in messages: by its key, or by its file.
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
    pub cursor: Cursor<'a, C>,
    entries: &'a IndexMap<String, Node>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a, C> Fields<'a, C> {
    /// Where the mapping stands.
    pub fn place(&self) -> Place {
        self.cursor.place.clone()
    }

    /// The value of a key, as it stands.
    pub fn get(&self, key: &'static str) -> Option<Cursor<'a, C>> {
        self.asked.borrow_mut().push(key);
        self.entries.get(key).map(|node| self.cursor.child(key, node))
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
        match self.get(key).filter(|cursor| !matches!(cursor.node, Node::Null)) {
            Some(cursor) => T::read(&cursor).unwrap_or_default(),
            None => {
                self.missing(key).record(self.cursor.diagnostics);
                T::default()
            }
        }
    }

    /// The value of a key that must be there, and that is as good as empty where it isn't.
    pub fn expected<T: Read<C> + Default>(&self, key: &'static str) -> T {
        let value = self.optional(key);
        if value.is_none() && !self.entries.contains_key(key) {
            let message = format!("`{key}` is missing in {}", self.cursor.name());
            self.cursor
                .key_diagnostic(Code::NoValue, message)
                .note("it is taken as empty")
                .help(format!("add `{key}: …`"))
                .record(self.cursor.diagnostics);
        }
        value.unwrap_or_default()
    }

    /// The diagnostic that a key is missing.
    pub fn missing(&self, key: &str) -> Diagnostic {
        let message = format!("`{key}` is missing in {}", self.cursor.name());
        self.cursor.key_diagnostic(Code::MissingKey, message).help(format!("add `{key}: …`"))
    }

    /// The keys that begin with `x-`.
    pub fn extensions(&self) -> IndexMap<String, Node> {
        let extensions = self.entries.iter().filter(|(key, _)| key.starts_with("x-"));
        extensions.map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    /// The keys that nobody asked for.
    pub fn unknown(&self) -> Vec<&'a str> {
        let asked = self.asked.borrow();
        self.entries.keys().map(String::as_str).filter(|key| !asked.contains(key)).collect()
    }

    /// The keys that were asked for.
    pub fn known(&self) -> Vec<&'static str> {
        self.asked.borrow().clone()
    }

    /// The diagnostic that a key isn't known, with the known one that was probably meant, or else with the given help.
    pub fn unknown_key(&self, code: Code, key: &str, help: String) -> Diagnostic {
        let meant = suggest(key, self.known()).map(|meant| format!("did you mean `{meant}`?"));
        let at = At::Key(self.cursor.place.key(key));
        Diagnostic::new(code, at, format!("`{key}` is not a key of {}", self.cursor.name())).help(help).maybe_help(meant)
    }
}

impl<C> Read<C> for String {
    fn read(cursor: &Cursor<'_, C>) -> Option<Self> {
        cursor.text().map(str::to_owned)
    }
}

impl<C> Read<C> for bool {
    fn read(cursor: &Cursor<'_, C>) -> Option<Self> {
        cursor.node.as_bool().or_else(|| cursor.expected(BOOLEAN))
    }
}

impl<C> Read<C> for Number {
    fn read(cursor: &Cursor<'_, C>) -> Option<Self> {
        cursor.node.as_number().or_else(|| cursor.expected("a number"))
    }
}

/// A count: an integer that isn't negative.
impl<C> Read<C> for u64 {
    fn read(cursor: &Cursor<'_, C>) -> Option<Self> {
        let integer = cursor.node.as_number().and_then(Number::as_integer);
        integer.and_then(|integer| integer.try_into().ok()).or_else(|| cursor.expected("an integer from 0 on"))
    }
}

impl<C> Read<C> for Node {
    fn read(cursor: &Cursor<'_, C>) -> Option<Self> {
        Some(cursor.node.clone())
    }
}

impl<C, T: Read<C>> Read<C> for Box<T> {
    fn read(cursor: &Cursor<'_, C>) -> Option<Self> {
        T::read(cursor).map(Box::new)
    }
}

impl<C, T: Read<C>> Read<C> for Vec<T> {
    fn read(cursor: &Cursor<'_, C>) -> Option<Self> {
        Some(cursor.items().iter().filter_map(T::read).collect())
    }
}

impl<C, T: Read<C>> Read<C> for IndexMap<String, T> {
    fn read(cursor: &Cursor<'_, C>) -> Option<Self> {
        let entries = cursor.entries();
        Some(entries.iter().filter_map(|(key, value)| Some(((*key).to_owned(), T::read(value)?))).collect())
    }
}
