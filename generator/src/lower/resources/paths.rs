//! Splits a path into resources, verbs and parameters. Versions, `api` at the start and `.json` at the end concern the API and
//! not its resources, so they name nothing.

use crate::lower::naming::words::words;
use crate::lower::resources::verbs::{is_adverb, is_verb, standard_verb};

/// A path, split into words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Path {
    pub segments: Vec<Segment>,
    /// `v2`, `2010-04-01`
    pub version: Option<String>,
    /// `json`, `png`
    pub extension: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// The name of a resource, or a verb.
    Word(String),
    /// The word after a colon (AIP-136) or the last dot, which is always a verb.
    Verb(String),
    Parameter(String),
}

/// Extensions for the format of a response. Any other dot separates words like a slash.
const EXTENSIONS: [&str; 20] = [
    "csv", "gif", "gz", "html", "ics", "jpeg", "jpg", "json", "md", "mp3", "mp4", "pdf", "png", "svg", "txt", "webp", "xml",
    "yaml", "yml", "zip",
];

impl Path {
    pub fn new(template: &str) -> Self {
        let mut path = Path::default();
        let (template, extension) = match template.rsplit_once('.') {
            Some((before, end)) if EXTENSIONS.contains(&end) => (before, Some(end.to_owned())),
            _ => (template, None),
        };
        path.extension = extension;
        // A pattern in braces may have slashes.
        let mut depth = 0;
        let is_slash = |c: char| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            c == '/' && depth <= 0
        };
        for segment in template.split(is_slash) {
            path.add(segment);
        }
        // After the last slash, dots separate words like slashes, and the word after the last dot is a verb: `/chat.postMessage`.
        if let Some(Segment::Word(last)) = path.segments.last().filter(|_| !template.ends_with('/')) {
            let parts: Vec<Segment> =
                last.split('.').filter(|part| has_letters(part)).map(|part| Segment::Word(part.to_owned())).collect();
            let is_call = parts.len() > 1;
            path.segments.pop();
            path.segments.extend(parts);
            if let Some(Segment::Word(last)) = path.segments.last().filter(|_| is_call).cloned() {
                path.segments.pop();
                path.segments.push(Segment::Verb(last));
            }
        }
        path
    }

    fn add(&mut self, segment: &str) {
        if is_version(segment) {
            self.version = Some(segment.to_owned());
            return;
        }
        let is_first = self.segments.is_empty();
        let (before, after) = match segment.split_once('{') {
            None => (segment, None),
            Some((before, after)) => (before, Some(after)),
        };
        let mut parts = before.split(':');
        let word = parts.next().unwrap_or_default();
        if has_letters(word) && !(is_first && matches!(word, "api" | "rest")) && !(after.is_some() && word == "v") {
            self.segments.push(Segment::Word(word.to_owned()));
        }
        self.segments.extend(parts.filter(|verb| has_letters(verb)).map(|verb| Segment::Verb(verb.to_owned())));
        if let Some((name, end)) = after.and_then(|after| after.split_once('}')) {
            // `{name=projects/*}` is a parameter with a pattern (AIP-127).
            self.segments.push(Segment::Parameter(name.split(['=', ':']).next().unwrap_or(name).to_owned()));
            if let Some((_, verb)) = end.rsplit_once(':').filter(|(_, verb)| has_letters(verb) && !verb.contains('{')) {
                self.segments.push(Segment::Verb(verb.to_owned()));
            }
        }
    }

    /// The words without the parameters.
    pub fn words(&self) -> Vec<&str> {
        let words = self.segments.iter().filter_map(|segment| match segment {
            Segment::Word(word) | Segment::Verb(word) => Some(word.as_str()),
            Segment::Parameter(_) => None,
        });
        words.collect()
    }

    /// The names of the parameters.
    pub fn parameters(&self) -> Vec<&str> {
        let names = self.segments.iter().filter_map(|segment| match segment {
            Segment::Parameter(name) => Some(name.as_str()),
            _ => None,
        });
        names.collect()
    }

    /// Whether it ends with a parameter, so that it is of one item.
    pub fn ends_with_parameter(&self) -> bool {
        matches!(self.segments.last(), Some(Segment::Parameter(_)))
    }

    /// How many words come before the last parameter. None of these is a verb.
    pub fn words_before_last_parameter(&self) -> usize {
        let last = self.segments.iter().rposition(|segment| matches!(segment, Segment::Parameter(_)));
        self.segments[..last.map_or(0, |last| last + 1)]
            .iter()
            .filter(|segment| !matches!(segment, Segment::Parameter(_)))
            .count()
    }

    /// The index of the first word after a colon or the last dot.
    pub fn verb_position(&self) -> Option<usize> {
        let mut words = self.segments.iter().filter(|segment| !matches!(segment, Segment::Parameter(_)));
        words.position(|word| matches!(word, Segment::Verb(_)))
    }
}

/// Whether a word of a path names an action: `cancel`, `findByStatus`, `bulk-delete`, and for methods that change something
/// `job-cancel`.
pub fn names_action(word: &str, changes: bool) -> bool {
    let words = words(word);
    let verb = |at: usize| words.get(at).is_some_and(|word| is_verb(word));
    verb(0)
        || words.first().is_some_and(|first| is_adverb(first)) && (verb(1) || words.len() == 1)
        || changes && words.last().is_some_and(|last| is_verb(last) && standard_verb(last).is_none())
}

fn has_letters(text: &str) -> bool {
    text.contains(|c: char| c.is_alphanumeric() || !c.is_ascii())
}

/// Whether a segment is the version of the API: `v1`, `v1.2`, `v2beta1`, `1.0`, `2010-04-01`.
fn is_version(segment: &str) -> bool {
    let numbers =
        |text: &str, sign: char| text.split(sign).all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()));
    let plain = |text: &str| {
        let digits = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '_'));
        let label = digits.trim_end_matches(|c: char| c.is_ascii_digit());
        digits.len() < text.len() && matches!(label, "" | "alpha" | "beta" | "rc" | "p" | "preview")
    };
    let is_date = segment.len() >= 7 && segment.contains('-') && numbers(segment.trim_end_matches("-preview"), '-');
    let after_v = segment.strip_prefix(['v', 'V']).filter(|text| text.starts_with(|c: char| c.is_ascii_digit()));
    after_v.is_some_and(plain) || is_date || segment.contains('.') && numbers(segment, '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(template: &str) -> String {
        let path = Path::new(template);
        let segments = path.segments.iter().map(|segment| match segment {
            Segment::Word(word) => word.clone(),
            Segment::Verb(verb) => format!("{verb}!"),
            Segment::Parameter(name) => format!("<{name}>"),
        });
        let ends = path.version.iter().chain(&path.extension).map(|end| format!("({end})"));
        segments.chain(ends).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_path_in_words() {
        let paths = [
            ("/v1/things/{id}/cancel", "things <id> cancel (v1)"),
            ("/2010-04-01/Accounts/{Sid}.json", "Accounts <Sid> (2010-04-01) (json)"),
            ("/api/v2beta1/things/", "things (v2beta1)"),
            ("/experimental/v1.2/probes", "experimental probes (v1.2)"),
            ("/1.0/instances", "instances (1.0)"),
            ("/v1/things:batchGet", "things batchGet! (v1)"),
            ("/v1/{name=projects/*}:setIamPolicy", "<name> setIamPolicy! (v1)"),
            ("/chat.postMessage", "chat postMessage!"),
            ("/xrpc/app.feed.likes", "xrpc app feed likes!"),
            ("/.well-known/jwks.json", ".well-known jwks (json)"),
            ("/Users({id})/Orders", "Users( <id> Orders"),
            ("/v{version}/things/{from}-{to}", "<version> things <from>"),
            ("/guilds/{guild_id}/widget.png", "guilds <guild_id> widget (png)"),
            ("/users/@me", "users @me"),
            ("/", ""),
            ("/🦀/vault", "🦀 vault"),
        ];
        for (template, expected) in paths {
            assert_eq!(read(template), expected, "{template}");
        }
    }

    #[test]
    fn verbs_at_the_end_of_paths() {
        for word in ["cancel", "findByStatus", "bulk-delete", "batch", "search"] {
            assert!(names_action(word, false), "{word}");
        }
        for word in ["orders", "preview", "invites", "index", "new-releases", "job-cancel"] {
            assert!(!names_action(word, false), "{word}");
        }
        assert!(names_action("job-cancel", true) && !names_action("allow-list", true));
    }
}
