//! All files of a run, each read once.

use std::collections::{HashMap, VecDeque};
use std::io::ErrorKind;
use std::ops::Range;
use std::sync::OnceLock;

use super::locate::{Spans, first_line};
use super::parse::{is_json, parse};
use super::provider::{Provider, join};
use super::reference::{decode, is_remote};
use super::{At, DocumentId, Node, Place, Pointer};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};

/// The files of a run and their content.
#[derive(Debug, Default)]
pub struct Documents {
    documents: Vec<Document>,
    by_path: HashMap<String, DocumentId>,
    /// Files that a `$ref` names and that can't be read, with the reason.
    pub(super) unreadable: HashMap<String, String>,
    /// The `$id`s of all documents that are URLs.
    pub(super) ids: HashMap<String, Place>,
    /// How many schemas have a `$dynamicAnchor` of a name.
    dynamic_anchors: HashMap<String, usize>,
}

#[derive(Debug)]
struct Document {
    path: String,
    text: String,
    /// `None` if it couldn't be parsed; that was reported.
    root: Option<Node>,
    /// The `$anchor`s in it.
    anchors: HashMap<String, Pointer>,
    /// Whether any schema in it has an `$id`.
    has_ids: bool,
    spans: OnceLock<Spans>,
}

impl Documents {
    /// Reads a file and every file that its references reach. `None` if the file itself can't be read.
    ///
    /// A referenced file that can't be read is no diagnostic yet: the `$ref` may be part of an example. It is reported when the
    /// reference is followed.
    pub fn load(&mut self, path: &str, provider: &dyn Provider, diagnostics: &Diagnostics) -> Option<DocumentId> {
        match provider.read(path) {
            Ok(bytes) => self.read_all(path, bytes, provider, diagnostics),
            Err(error) => {
                diagnostics.push(Diagnostic::new(
                    Code::UnreadableFile,
                    At::Nowhere,
                    format!("can't read `{path}`: {}", reason(&error)),
                ));
                None
            }
        }
    }

    /// Like [`load`](Self::load), for a file that need not be there.
    pub fn load_if_present(&mut self, path: &str, provider: &dyn Provider, diagnostics: &Diagnostics) -> Option<DocumentId> {
        let absent = matches!(provider.read(path), Err(error) if error.kind() == ErrorKind::NotFound);
        if absent { None } else { self.load(path, provider, diagnostics) }
    }

    fn read_all(&mut self, path: &str, bytes: Vec<u8>, provider: &dyn Provider, diagnostics: &Diagnostics) -> Option<DocumentId> {
        let first = self.add(path, bytes, diagnostics);
        let mut pending = VecDeque::from([first]);
        while let Some(id) = pending.pop_front() {
            for path in self.index(id) {
                if self.by_path.contains_key(&path) || self.unreadable.contains_key(&path) {
                    continue;
                }
                match provider.read(&path) {
                    Ok(bytes) => pending.push_back(self.add(&path, bytes, diagnostics)),
                    Err(error) => drop(self.unreadable.insert(path, reason(&error))),
                }
            }
        }
        self.root(first).map(|_| first)
    }

    /// Adds a file that was read.
    fn add(&mut self, path: &str, bytes: Vec<u8>, diagnostics: &Diagnostics) -> DocumentId {
        let id = DocumentId(u32::try_from(self.documents.len()).unwrap_or(u32::MAX));
        let (text, not_utf8) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let start = error.utf8_error().valid_up_to();
                (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(start))
            }
        };
        // A byte order mark isn't part of the document, and serde_json rejects it.
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        let root = match not_utf8 {
            None if is_prose(path) => Some(Node::String(text.clone())),
            None => parse(id, &text, diagnostics),
            Some(start) => {
                diagnostics.push(
                    Diagnostic::new(Code::NotUtf8, At::Text(id, start..start), "invalid UTF-8").help("save the file as UTF-8"),
                );
                None
            }
        };
        self.by_path.insert(path.to_owned(), id);
        self.documents.push(Document {
            path: path.to_owned(),
            text,
            root,
            anchors: HashMap::new(),
            has_ids: false,
            spans: OnceLock::new(),
        });
        id
    }

    /// Indexes the anchors and ids of a document, and returns the paths of the files that it refers to.
    fn index(&mut self, id: DocumentId) -> Vec<String> {
        let mut found = DocumentIndex::default();
        let Some(document) = self.documents.get_mut(id.0 as usize) else {
            return found.files;
        };
        if let Some(root) = &document.root {
            found.search(root, &Pointer::default(), &document.path);
        }
        document.anchors = found.anchors;
        document.has_ids = found.has_ids;
        found.dynamic_anchors.into_iter().for_each(|name| *self.dynamic_anchors.entry(name).or_default() += 1);
        self.ids.extend(found.ids.into_iter().map(|(name, pointer)| (name, Place { document: id, pointer })));
        found.files
    }

    /// The value at a place.
    pub fn get(&self, place: &Place) -> Option<&Node> {
        place.pointer.tokens().into_iter().try_fold(self.root(place.document)?, |node, token| node.get(token))
    }

    /// The root of a document; `None` if it couldn't be parsed.
    pub fn root(&self, id: DocumentId) -> Option<&Node> {
        self.document(id)?.root.as_ref()
    }

    /// The path of a document, relative to the provider's root.
    pub fn path(&self, id: DocumentId) -> &str {
        self.document(id).map_or("", |document| &document.path)
    }

    /// The text of a document.
    pub fn text(&self, id: DocumentId) -> &str {
        self.document(id).map_or("", |document| &document.text)
    }

    /// The bytes that a diagnostic points at. Where the exact place can't be found, the nearest enclosing one is returned.
    pub fn locate(&self, at: &At) -> Option<(DocumentId, Range<usize>)> {
        match at {
            At::Key(place) => self.locate_span(place, Spans::key),
            At::Value(place) => self.locate_span(place, Spans::value),
            At::Repeat(place) => self.locate_span(place, Spans::repeat),
            At::Text(id, range) => Some((*id, range.clone())),
            At::Nowhere => None,
        }
    }

    fn locate_span(&self, place: &Place, find: fn(&Spans, &Place) -> Range<usize>) -> Option<(DocumentId, Range<usize>)> {
        let Document { text, spans, .. } = self.document(place.document)?;
        let spans = spans.get_or_init(|| if is_json(text) { Spans::of_json(text) } else { Spans::of_yaml(text) });
        Some((place.document, first_line(find(spans, place), text)))
    }

    pub(super) fn by_path(&self, path: &str) -> Option<DocumentId> {
        self.by_path.get(path).copied()
    }

    pub(super) fn anchor(&self, id: DocumentId, name: &str) -> Option<&Pointer> {
        self.document(id)?.anchors.get(name)
    }

    /// The schemas with an `$id` around a place, the innermost first.
    pub(super) fn resources_around(&self, place: &Place) -> Vec<Place> {
        let mut found = Vec::new();
        let Some(document) = self.document(place.document).filter(|document| document.has_ids) else {
            return found;
        };
        let (mut node, mut around) = (document.root.as_ref(), Place::root(place.document));
        for token in place.pointer.tokens() {
            if node.and_then(|node| node.get("$id")?.as_str()).is_some() {
                found.push(around.clone());
            }
            node = node.and_then(|node| node.get(token));
            around = around.key(token);
        }
        found.reverse();
        found
    }

    /// Whether several schemas have a `$dynamicAnchor` of this name, so that its target depends on the dynamic scope.
    pub fn is_overridden(&self, anchor: &str) -> bool {
        self.dynamic_anchors.get(anchor).is_some_and(|count| *count > 1)
    }

    fn document(&self, id: DocumentId) -> Option<&Document> {
        self.documents.get(id.0 as usize)
    }
}

/// Whether a file is prose, which is read as one string whatever YAML would parse it as.
fn is_prose(path: &str) -> bool {
    [".md", ".markdown", ".txt"].iter().any(|ending| path.ends_with(ending))
}

/// The reason of an error without the operating system's number for it.
fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "no such file".to_owned(),
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}

/// The anchors and ids of a document, and the files that it refers to.
#[derive(Default)]
struct DocumentIndex {
    files: Vec<String>,
    anchors: HashMap<String, Pointer>,
    ids: Vec<(String, Pointer)>,
    has_ids: bool,
    dynamic_anchors: Vec<String>,
}

impl DocumentIndex {
    /// Searches every value, since only the openapi stage can distinguish a reference from an example. The parsers limit the
    /// depth of documents, so the recursion is safe.
    fn search(&mut self, node: &Node, pointer: &Pointer, path: &str) {
        match node {
            Node::Sequence(items) => {
                let holds = |item: &&Node| matches!(item, Node::Sequence(_) | Node::Mapping(_));
                for (index, item) in items.iter().enumerate().filter(|(_, item)| holds(item)) {
                    self.search(item, &pointer.child(&index.to_string()), path);
                }
            }
            Node::Mapping(entries) => {
                for (key, value) in entries {
                    match (key.as_str(), value) {
                        ("$ref", Node::String(reference)) => self.reference(reference, path),
                        ("$anchor", Node::String(name)) => drop(self.anchors.insert(name.clone(), pointer.clone())),
                        // It is an anchor, too (JSON Schema 2020-12 §8.2.2).
                        ("$dynamicAnchor", Node::String(name)) => {
                            self.anchors.insert(name.clone(), pointer.clone());
                            self.dynamic_anchors.push(name.clone());
                        }
                        ("$id", Node::String(id)) => {
                            self.has_ids = true;
                            // A relative id would hide the file of that name.
                            if is_remote(id) {
                                self.ids.push((id.trim_end_matches('#').to_owned(), pointer.clone()));
                            }
                        }
                        (_, Node::Sequence(_) | Node::Mapping(_)) => self.search(value, &pointer.child(key), path),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn reference(&mut self, reference: &str, path: &str) {
        let file = reference.split('#').next().unwrap_or_default();
        if !file.is_empty()
            && !is_remote(file)
            && let Some(file) = decode(file)
        {
            self.files.push(join(path, &file));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Memory, Unresolved};

    fn load(files: &[(&str, &str)]) -> (Documents, Option<DocumentId>, Diagnostics) {
        let diagnostics = Diagnostics::default();
        let mut documents = Documents::default();
        let root = documents.load("a.yaml", &Memory::from_iter(files.iter().copied()), &diagnostics);
        (documents, root, diagnostics)
    }

    #[test]
    fn follows_references_over_files_once_each() -> Result<(), Unresolved> {
        let (documents, root, diagnostics) = load(&[
            ("a.yaml", "x: { $ref: 'd/b.yaml#/y' }"),
            ("d/b.yaml", "y: { $ref: 'c%20c.json' }\nz: { $ref: '../a.yaml#/x' }"),
            ("d/c c.json", r##"{"v": 1, "$ref": "#/v"}"##),
        ]);
        let root = root.unwrap_or_default();
        assert!(diagnostics.is_empty());
        assert_eq!(documents.documents.len(), 3);
        let b = documents.resolve(root, "d/b.yaml")?.document;
        let c = documents.resolve(b, "c%20c.json#/v")?;
        assert_eq!((documents.path(c.document), documents.get(&c).map(Node::to_string)), ("d/c c.json", Some("1".to_owned())));
        assert_eq!(documents.resolve(b, "../a.yaml")?.document, root);
        Ok(())
    }

    #[test]
    fn resolves_pointers_anchors_and_ids() {
        let text = "a/b: [{ '~c': 1 }]\nd: { $anchor: here }\ne: { $id: 'https://example.com/e', f: 1 }\n";
        let (documents, root, _) = load(&[("a.yaml", text)]);
        let root = root.unwrap_or_default();
        let pointer = |reference: &str| documents.resolve(root, reference).map(|place| place.pointer.to_string());
        assert_eq!(pointer("#/a~1b/0/~0c"), Ok("/a~1b/0/~0c".to_owned()));
        assert_eq!(pointer("#/a%7e1b/0/%7E0c"), Ok("/a~1b/0/~0c".to_owned()));
        assert_eq!(pointer("#here"), Ok("/d".to_owned()));
        assert_eq!(pointer("https://example.com/e#/f"), Ok("/e/f".to_owned()));
        assert_eq!(pointer("#"), Ok(String::new()));
        assert_eq!(pointer("https://example.com/f"), Err(Unresolved::Remote));
        assert_eq!(pointer("#/%"), Err(Unresolved::Malformed));
        assert!(matches!(pointer("#/a~1b/1"), Err(Unresolved::Missing { token, .. }) if token == "1"));
        assert!(matches!(pointer("b.yaml"), Err(Unresolved::Unreadable { path, .. }) if path == "b.yaml"));
    }

    #[test]
    fn a_reference_in_an_example_may_lead_nowhere() {
        let (_, root, diagnostics) = load(&[("a.yaml", "example: { $ref: none.yaml }")]);
        assert!(root.is_some() && diagnostics.is_empty());
    }

    #[test]
    fn a_broken_file_is_reported_once_and_its_text_kept() {
        let (documents, root, diagnostics) =
            load(&[("a.yaml", "x: { $ref: b.yaml }\ny: { $ref: 'b.yaml#/z' }"), ("b.yaml", "z: [")]);
        assert_eq!(diagnostics.list().len(), 1);
        let root = root.unwrap_or_default();
        assert_eq!(documents.resolve(root, "b.yaml#/z"), Err(Unresolved::InvalidDocument));
        let at = diagnostics.list().into_iter().next().and_then(|diagnostic| documents.locate(&diagnostic.at));
        assert_eq!(at.map(|(id, _)| documents.text(id)), Some("z: ["));
    }

    #[test]
    fn an_absent_file_is_a_diagnostic_unless_it_may_be_absent() {
        let (mut documents, root, diagnostics) = load(&[]);
        assert!(root.is_none() && diagnostics.has_errors());
        let diagnostics = Diagnostics::default();
        assert_eq!(documents.load_if_present("sdk.yaml", &Memory::default(), &diagnostics), None);
        assert!(diagnostics.is_empty());
    }
}
