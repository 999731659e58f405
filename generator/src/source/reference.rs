//! Resolves a `$ref`: `#/pointer`, `file.yaml`, `file.yaml#/pointer`, `#anchor`, or the `$id` of a schema.

use super::provider::join;
use super::{At, DocumentId, Documents, Node, Place, Pointer};
use crate::diagnostics::{Code, Diagnostic, suggest};

/// Why a reference can't be resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unresolved {
    /// It is a URL or an absolute path.
    Remote,
    /// Its percent-encoding is broken.
    Malformed,
    /// Its file can't be read.
    Unreadable {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
    /// Its file couldn't be parsed; that was reported there.
    InvalidDocument,
    /// Its document has no such value.
    Missing {
        /// As far as the pointer could be followed.
        found: Place,
        /// The part that isn't there.
        token: String,
    },
}

/// How many references a pointer may pass through. The work grows exponentially with it, so it is small.
const HOPS: usize = 4;

impl Documents {
    /// The place that a reference in the document `from` resolves to.
    pub fn resolve(&self, from: DocumentId, reference: &str) -> Result<Place, Unresolved> {
        self.resolve_within(from, reference, HOPS)
    }

    /// The place that a reference resolves to at its own place: inside of a schema with an `$id`, `#` is that schema (JSON Schema
    /// 2020-12 §8.2.1), unless only the document has such a place.
    pub fn resolve_at(&self, place: &Place, reference: &str) -> Result<Place, Unresolved> {
        let mut resources = self.resources_around(place).into_iter();
        let within =
            reference.strip_prefix('#').and_then(|fragment| resources.find_map(|base| self.resolve_below(base, fragment)));
        within.map_or_else(|| self.resolve(place.document, reference), Ok)
    }

    /// The place that a reference resolves to relative to an enclosing object, the innermost first. Such a reference was written
    /// for a document of its own that was embedded in this one.
    pub fn resolve_around(&self, place: &Place, reference: &str) -> Option<Place> {
        let pointer = reference.strip_prefix('#').filter(|pointer| !pointer.is_empty())?;
        let around = std::iter::successors(place.pointer.parent(), |pointer| pointer.parent()).cloned();
        around.map(|around| Place { pointer: around, ..*place }).find_map(|base| self.resolve_below(base, pointer))
    }

    fn resolve_below(&self, base: Place, fragment: &str) -> Option<Place> {
        if fragment.is_empty() {
            return Some(base);
        }
        let pointer = decode(fragment)?;
        self.follow(self.get(&base)?, base, pointer.strip_prefix('/')?, HOPS).ok()
    }

    fn resolve_within(&self, from: DocumentId, reference: &str, hops: usize) -> Result<Place, Unresolved> {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let fragment = decode(fragment).ok_or(Unresolved::Malformed)?;
        let base = if let Some(place) = self.ids.get(file) { place.clone() } else { Place::root(self.resolve_file(from, file)?) };
        let root = self.get(&base).ok_or(Unresolved::InvalidDocument)?;
        match fragment.strip_prefix('/') {
            Some(pointer) => self.follow(root, base, pointer, hops),
            None if fragment.is_empty() => Ok(base),
            None => match self.anchor(base.document, &fragment) {
                Some(pointer) => Ok(Place { document: base.document, pointer: pointer.clone() }),
                None => Err(Unresolved::Missing { found: base, token: fragment }),
            },
        }
    }

    /// Follows a pointer. Some pointers were written for a document whose references were inlined, so a key that an object
    /// doesn't have is looked up in the target of its `$ref`.
    fn follow(&self, root: &Node, base: Place, pointer: &str, hops: usize) -> Result<Place, Unresolved> {
        let (mut node, mut place) = (root, base);
        for token in pointer.split('/') {
            let token = token.replace("~1", "/").replace("~0", "~");
            if let (None, Some(reference), Some(left)) = (node.get(&token), node.get("$ref"), hops.checked_sub(1)) {
                let target = reference.as_str().and_then(|text| self.resolve_within(place.document, text, left).ok());
                if let Some((value, target)) = target.and_then(|target| Some((self.get(&target)?, target))) {
                    (node, place) = (value, target);
                }
            }
            let Some(next) = node.get(&token) else {
                return Err(Unresolved::Missing { found: place, token });
            };
            (node, place) = (next, place.key(&token));
        }
        Ok(place)
    }

    fn resolve_file(&self, from: DocumentId, file: &str) -> Result<DocumentId, Unresolved> {
        if file.is_empty() {
            return Ok(from);
        }
        if is_remote(file) {
            return Err(Unresolved::Remote);
        }
        let path = join(self.path(from), &decode(file).ok_or(Unresolved::Malformed)?);
        self.by_path(&path).ok_or_else(|| {
            let reason = self.unreadable.get(&path).cloned().unwrap_or_else(|| "the file was not loaded".to_owned());
            Unresolved::Unreadable { path, reason }
        })
    }

    /// The diagnostic for a reference that can't be resolved, with a suggestion. `None` if that was reported already.
    pub fn explain(&self, at: At, from: DocumentId, reference: &str, why: &Unresolved) -> Option<Diagnostic> {
        match why {
            Unresolved::InvalidDocument => None,
            Unresolved::Remote => Some(
                Diagnostic::new(Code::RemoteReference, at, format!("`{reference}` is not a local file"))
                    .help("remote references are not fetched: copy the document next to this one and use a relative path"),
            ),
            Unresolved::Malformed => Some(
                Diagnostic::new(Code::UnknownReference, at, format!("invalid percent-encoding in `{reference}`"))
                    .help("write `%25` for a literal `%`"),
            ),
            Unresolved::Unreadable { path, reason } => {
                let local = format!("#/components/schemas/{reference}");
                let diagnostic = Diagnostic::new(Code::UnreadableFile, at, format!("can't read `{path}`: {reason}"));
                Some(match self.resolve(from, &local) {
                    Ok(_) => diagnostic.help(format!("to reference a schema of this document, write `{local}`")),
                    Err(_) => diagnostic.help("the path is relative to the file that contains the reference"),
                })
            }
            Unresolved::Missing { found, token } => {
                let diagnostic = Diagnostic::new(Code::UnknownReference, at, format!("unresolved reference `{reference}`"));
                let parent =
                    if found.pointer == Pointer::default() { "the root".to_owned() } else { format!("`{}`", found.pointer) };
                let diagnostic = diagnostic.label(format!("no `{token}` in {parent} of `{}`", self.path(found.document)));
                Some(diagnostic.maybe_help(self.suggest_key(found, token)))
            }
        }
    }

    fn suggest_key(&self, found: &Place, token: &str) -> Option<String> {
        if let Ok(place) = self.resolve(found.document, &format!("#/{token}")) {
            return Some(format!("a JSON pointer starts with a slash: `#{}`", place.pointer));
        }
        let Node::Mapping(entries) = self.get(found)? else {
            return None;
        };
        let key = suggest(token, entries.keys().map(String::as_str))?;
        Some(format!("did you mean `{}`?", found.key(key).pointer.last()?))
    }
}

/// Whether a reference is to a URL or an absolute path.
pub(super) fn is_remote(file: &str) -> bool {
    let scheme = file.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
    });
    scheme || file.starts_with('/')
}

/// Decodes percent-encoding.
pub(super) fn decode(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => {
                let mut digit = || char::from(bytes.next()?).to_digit(16);
                u8::try_from(digit()? * 16 + digit()?).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_percents() {
        assert_eq!(decode("a%20b%C3%A9").as_deref(), Some("a bé"));
        assert_eq!(decode("%7bid%7D").as_deref(), Some("{id}"));
        for broken in ["%", "%1", "%zz", "%ff"] {
            assert_eq!(decode(broken), None, "{broken}");
        }
    }

    #[test]
    fn knows_remote_files() {
        for remote in ["https://example.com/a.yaml", "//example.com", "/etc/passwd", "urn:x", "C:\\a.yaml"] {
            assert!(is_remote(remote), "{remote}");
        }
        for local in ["a.yaml", "../a.yaml", "a/b:c.yaml", "./x"] {
            assert!(!is_remote(local), "{local}");
        }
    }
}
