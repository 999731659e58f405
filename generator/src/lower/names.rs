//! Names in Rust for names of the description. A name is made from the one it stands for and from nothing else, so that
//! reordering or adding to a document renames nothing; clashes are resolved by the names themselves, too.

use deunicode::{deunicode, deunicode_char};
use heck::ToSnakeCase;
use std::collections::HashSet;
use unicode_ident::{is_xid_continue, is_xid_start};

/// What a name is for. It decides the name's case, and the word that is added where a name alone won't do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Type,
    Variant,
    Field,
    Parameter,
    Method,
    /// The method that gives a resource.
    Resource,
    ResourceType,
    /// The struct of an operation's request.
    Request,
    /// A module, which is a file, or a feature. It is in ASCII, as cargo and rustc want it.
    Module,
    /// The setter of a credential.
    Credential,
    /// The setter of a variable of the server's address.
    ServerVariable,
    /// A rule by which pages follow each other.
    Rule,
    /// A header of answers.
    Header,
}

impl Role {
    fn word(self) -> &'static str {
        match self {
            Role::Type => "Model",
            Role::Variant => "Value",
            Role::Field => "field",
            Role::Parameter => "parameter",
            Role::Method => "operation",
            Role::Resource => "resource",
            Role::ResourceType => "Resource",
            Role::Request => "Request",
            Role::Module => "module",
            Role::Credential => "credential",
            Role::ServerVariable => "variable",
            Role::Rule => "rule",
            Role::Header => "header",
        }
    }

    fn is_camel(self) -> bool {
        matches!(self, Role::Type | Role::Variant | Role::ResourceType | Role::Request)
    }

    /// A name and a word as one name.
    fn join(self, first: &str, second: &str) -> String {
        if self.is_camel() { format!("{first}{second}") } else { format!("{first}_{second}") }
    }

    /// Names that mean something else where this one stands.
    fn reserved(self) -> &'static [&'static str] {
        match self {
            Role::Type | Role::ResourceType | Role::Request => PRELUDE,
            Role::Variant => &["Unknown"],
            // A field has a setter, which stands beside these methods of every model.
            Role::Field => {
                &["new", "from_json", "to_json", "extra", "extra_mut", "additional_properties", "additional_property", "clone"]
            }
            // A parameter has a setter, which stands beside these methods of every request.
            Role::Parameter => &["options", "send", "send_blocking", "items", "pages", "body", "into_future"],
            Role::Method => &["new", "clone", "into", "try_into", "borrow", "to_owned"],
            Role::Resource => {
                &["new", "builder", "from_env", "request", "get", "post", "put", "patch", "delete", "with_options", "clone"]
            }
            Role::Module | Role::Credential | Role::ServerVariable | Role::Rule | Role::Header => &[],
        }
    }
}

/// Names that Rust code uses without importing them, and those that the printed code imports.
const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Optional",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Required",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Keywords of every edition, strict and reserved. All are escaped alike, by an underscore, since some can't be raw identifiers.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The words for what stands alone as a name, such as an operator.
const SIGNS: &[(char, &str)] = &[
    (' ', "space"),
    ('!', "not"),
    ('"', "quote"),
    ('#', "hash"),
    ('$', "dollar"),
    ('%', "percent"),
    ('&', "and"),
    ('\'', "apostrophe"),
    ('(', "open parenthesis"),
    (')', "close parenthesis"),
    ('*', "star"),
    ('+', "plus"),
    (',', "comma"),
    ('-', "minus"),
    ('.', "dot"),
    ('/', "slash"),
    (':', "colon"),
    (';', "semicolon"),
    ('<', "less"),
    ('=', "equal"),
    ('>', "greater"),
    ('?', "question"),
    ('@', "at"),
    ('[', "open bracket"),
    ('\\', "backslash"),
    (']', "close bracket"),
    ('^', "caret"),
    ('_', "underscore"),
    ('`', "backtick"),
    ('{', "open brace"),
    ('|', "pipe"),
    ('}', "close brace"),
    ('~', "tilde"),
];

/// A longer name would make a file name that some systems refuse: rustdoc has a page for each type.
const MAX_BYTES: usize = 200;

/// The name of one thing, without regard to its neighbours.
pub fn name(text: &str, role: Role) -> String {
    let snake = if role == Role::Module { snake(&deunicode(text)) } else { snake(text) };
    let mut plain = if role.is_camel() { camel(&snake) } else { snake };
    plain.truncate((0..=MAX_BYTES).rev().find(|&end| plain.is_char_boundary(end)).unwrap_or(0));
    let word = role.word();
    let whole = match plain.chars().next() {
        None => word.to_owned(),
        Some(first) if !is_xid_start(first) => role.join(word, &plain),
        Some(_) => plain,
    };
    if is_keyword(&whole) { format!("{whole}_") } else { whole }
}

/// The words of a name, in small letters.
pub fn words(text: &str) -> Vec<String> {
    snake(text).split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The words of a name with underscores between them. It may be no name by itself.
pub fn snake(text: &str) -> String {
    if is_snake(text) {
        return text.to_owned();
    }
    // The one word that is everywhere and splits where nobody would.
    let text = legible(text).replace("OAuth", "Oauth");
    acronyms_of_several(&text).to_snake_case()
}

/// Whether a text is what [`snake`] makes of it, as most of them are.
fn is_snake(text: &str) -> bool {
    let words = || text.split('_');
    let is_small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    words().all(|word| !word.is_empty() && word.bytes().all(is_small))
}

/// `userIDs` with `Ids` in place of `IDs`, whose `s` would be a word, or begin one.
fn acronyms_of_several(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or(' ');
    let several = |index: usize| {
        let end = (index..letters.len()).find(|end| !at(*end).is_uppercase()).unwrap_or(letters.len());
        end - index >= 1 && at(end) == 's' && !at(end + 1).is_lowercase() && index > 0 && at(index - 1).is_uppercase()
    };
    (0..letters.len()).map(|index| if several(index) { at(index).to_ascii_lowercase() } else { at(index) }).collect()
}

/// Whether a name means something else where it would stand.
pub fn is_reserved(name: &str, role: Role) -> bool {
    role.reserved().contains(&name)
}

/// Whether Rust keeps the word for itself.
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// A text with nothing in it but what a name can have, and spaces. Other letters and symbols are written in ASCII; signs are spelled
/// out where they are all there is, and where they stand before or after something, as in `-1` and `created_at>`.
fn legible(text: &str) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        // What is one more, as in `GMT+1`, or better than without, as in `A+`: a plus is seldom what stands between two words.
        match c {
            '+' if at > 0 && counts(&text[at + 1..]) => plain.push_str(" plus "),
            _ => add_legible(&mut plain, c),
        }
    }
    let sign = |c: char| SIGNS.iter().find(|(sign, _)| *sign == c).map(|(_, word)| *word);
    if !plain.contains(char::is_alphanumeric) {
        return text.chars().filter_map(sign).collect::<Vec<_>>().join(" ");
    }
    let before = text.chars().next().filter(|c| matches!(c, '+' | '-')).filter(|_| text[1..].starts_with(char::is_alphanumeric));
    let end = text.trim_end_matches(['<', '>', '=', '!']).len();
    // A bracket that was opened is no sign.
    let end = if text[..end].contains('<') { text.len() } else { end };
    let words = before.into_iter().filter_map(sign).chain([plain.as_str()]).chain(text[end..].chars().filter_map(sign));
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a sign before this text counts for something.
fn counts(behind: &str) -> bool {
    behind.trim_start_matches(['+', '-']).is_empty() || behind.starts_with(|c: char| c.is_ascii_digit())
}

/// The word for a sign of a text that tells it from another one, as in `GMT-1`.
fn word_for_sign(text: &str, at: usize, c: char) -> Option<&'static str> {
    match c {
        '-' if !counts(&text[at + 1..]) => None,
        '!' | '#' | '$' | '%' | '&' | '*' | '+' | '-' | '<' | '=' | '>' | '@' | '^' | '|' | '~' => {
            SIGNS.iter().find(|(sign, _)| *sign == c).map(|(_, word)| *word)
        }
        _ => None,
    }
}

fn has_signs(text: &str) -> bool {
    text.char_indices().any(|(at, c)| word_for_sign(text, at, c).is_some())
}

/// The text with words for its signs.
fn spelled(text: &str) -> String {
    let word = |(at, c): (usize, char)| match word_for_sign(text, at, c) {
        Some(word) => format!(" {word} "),
        None => c.to_string(),
    };
    text.char_indices().map(word).collect()
}

fn add_legible(plain: &mut String, c: char) {
    let is_name = |c: char| c.is_alphanumeric() && is_xid_continue(c);
    match c {
        _ if is_name(c) => plain.push(c),
        _ if c.is_ascii() => plain.push(' '),
        _ => {
            let ascii: String = deunicode_char(c).unwrap_or_default().chars().map(|c| if is_name(c) { c } else { ' ' }).collect();
            plain.push_str(&if c.is_alphanumeric() || ascii.is_empty() { ascii } else { format!(" {ascii} ") });
        }
    }
}

/// Words in camel case. Numbers stay apart, so that `1.0` and `10` are two names.
fn camel(snake: &str) -> String {
    let mut camel = String::with_capacity(snake.len());
    for word in snake.split('_') {
        if let Some(rest) = word.strip_prefix("oauth") {
            camel.push_str("OAuth");
            camel.push_str(rest);
            continue;
        }
        let mut chars = word.chars();
        let first = chars.next();
        if camel.ends_with(char::is_numeric) && first.is_some_and(char::is_numeric) {
            camel.push('_');
        }
        camel.extend(first.into_iter().flat_map(char::to_uppercase));
        camel.push_str(chars.as_str());
    }
    camel
}

/// Words for several whose word for one follows no rule.
const PLURALS: &[(&str, &str)] = &[
    ("aliases", "alias"),
    ("analyses", "analysis"),
    ("buses", "bus"),
    ("campuses", "campus"),
    ("canvases", "canvas"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("cpus", "cpu"),
    ("gases", "gas"),
    ("gpus", "gpu"),
    ("indices", "index"),
    ("lenses", "lens"),
    ("matrices", "matrix"),
    ("menus", "menu"),
    ("movies", "movie"),
    ("people", "person"),
    ("statuses", "status"),
    ("vertices", "vertex"),
    ("viruses", "virus"),
];

/// Words that only look like words for several.
#[rustfmt::skip]
const SINGULARS: &[&str] = &[
    "aws",
    "css",
    "dns",
    "gps",
    "https",
    "ios",
    "js",
    "kubernetes",
    "lens",
    "news",
    "os",
    "redis",
    "series",
    "sms",
    "species",
    "tls",
];

/// The word for one of several, or the word itself.
pub fn one(word: &str) -> String {
    singular(word).unwrap_or_else(|| word.to_owned())
}

/// The word for one of several: `things` are each a `thing`. None if the word isn't one for several.
pub fn singular(word: &str) -> Option<String> {
    let (before, last) = word.rsplit_once(['_', ' ']).map_or(("", word), |(before, last)| (&word[..=before.len()], last));
    if SINGULARS.contains(&last) {
        return None;
    }
    if let Some((_, one)) = PLURALS.iter().find(|(several, _)| *several == last) {
        return Some(format!("{before}{one}"));
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    let hissing = word.strip_suffix("es").filter(|stem| ["ss", "x", "ch", "sh", "zz"].iter().any(|end| stem.ends_with(end)));
    let plain = word.strip_suffix('s').filter(|stem| !["s", "u", "si", "xi"].iter().any(|end| stem.ends_with(end)));
    hissing.or(plain).map(str::to_owned)
}

/// The word for several of what is one `word`.
pub fn plural(word: &str) -> String {
    let hisses = ["s", "x", "ch", "sh"].iter().any(|end| word.ends_with(end));
    match word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        Some(stem) => format!("{stem}ies"),
        None if hisses => format!("{word}es"),
        None => format!("{word}s"),
    }
}

/// A thing to be named.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Its name in the description.
    pub text: String,
    /// What to put in front of the name if it is taken, such as its parent's name.
    pub qualifier: Option<String>,
    /// Whether the name was made up, and gives way to one that the description has.
    pub made: bool,
    /// What decides between things of the same text, the smaller first; the order of the document never does.
    pub order: String,
}

impl Wanted {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// A name, and whether another thing has the one it would have had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub name: String,
    pub clash: bool,
}

/// The names of all things of one scope, each in its place. Of several that want one name, one of the description's own gets it: the
/// one that is written like XX
pub fn assign(wanted: &[Wanted], role: Role, taken: &[String]) -> Vec<Named> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    let names: Vec<String> = wanted.iter().map(|thing| name(&thing.text, role)).collect();
    let is_like = |index: usize| wanted[index].text == names[index].trim_end_matches('_');
    order.sort_by_cached_key(|&index| {
        let Wanted { text, made, order, .. } = &wanted[index];
        (*made, !is_like(index), has_signs(text), text, order)
    });
    let mut used: HashSet<String> = taken.iter().cloned().collect();
    let mut result = vec![Named { name: String::new(), clash: false }; wanted.len()];
    for index in order {
        let plain = &names[index];
        let free = |candidate: &String| !used.contains(candidate) && !is_reserved(candidate, role);
        let others = || {
            let Wanted { text, qualifier, .. } = &wanted[index];
            let qualified = qualifier.iter().map(|qualifier| name(&format!("{qualifier} {text}"), role));
            let spelled = has_signs(text).then(|| name(&spelled(text), role));
            let with_word = role.join(plain.trim_end_matches('_'), role.word());
            let numbered = (2..).map(|number| format!("{with_word}{number}"));
            // The last candidates never end, so one is free.
            qualified.chain(spelled).chain([with_word.clone()]).chain(numbered).find(free).unwrap_or_default()
        };
        let chosen = if free(plain) { plain.clone() } else { others() };
        result[index] = Named { clash: used.contains(plain), name: chosen.clone() };
        used.insert(chosen);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(texts: &[&str], role: Role) -> Vec<String> {
        let wanted: Vec<_> = texts.iter().map(|text| Wanted::new(*text)).collect();
        assign(&wanted, role, &[]).into_iter().map(|named| named.name).collect()
    }

    #[test]
    fn case_follows_the_role() {
        assert_eq!(name("X-Client-Request-ID", Role::Parameter), "x_client_request_id");
        assert_eq!(name("filter[owner_type]", Role::Parameter), "filter_owner_type");
        assert_eq!(name("service account", Role::Type), "ServiceAccount");
        assert_eq!(name("public-key", Role::Variant), "PublicKey");
        assert_eq!(
            (name("OAuth2Client", Role::Field), name("oauth2_client", Role::Type)),
            ("oauth2_client".into(), "OAuth2Client".into())
        );
    }

    #[test]
    fn what_rust_cannot_name_gets_a_word() {
        assert_eq!(name("type", Role::Field), "type_");
        assert_eq!(name("self", Role::Variant), "Self_");
        assert_eq!(name("2fa", Role::Field), "field_2fa");
        assert_eq!(name("名前", Role::Field), "名前");
        assert_eq!(names(&["Option", "new"], Role::Type), ["OptionModel", "New"]);
        assert_eq!(names(&["new"], Role::Field), ["new_field"]);
    }

    #[test]
    fn what_has_no_letters_is_spelled_out() {
        assert_eq!(
            names(&["", "*", ">=", "_", "\u{200b}"], Role::Variant),
            ["Empty", "Star", "GreaterEqual", "Underscore", "Value"]
        );
        assert_eq!(names(&["+1", "-1", "-created_at"], Role::Variant), ["Plus1", "Minus1", "MinusCreatedAt"]);
        assert_eq!(
            names(&["StartTime", "StartTime>", "a<=", "a-", "<b>"], Role::Field),
            ["start_time", "start_time_greater", "a_less_equal", "a", "b"]
        );
        assert_eq!(names(&["1.0", "10", "2024-01-01"], Role::Variant), ["Value1_0", "Value10", "Value2024_01_01"]);
        assert_eq!(names(&["🦀", "x²", "party🎉", "e\u{301}te"], Role::Field), ["crab", "x2", "party_tada", "ete"]);
        assert_eq!(name("名前", Role::Module), "ming_qian");
    }

    #[test]
    fn a_name_is_as_long_as_a_file_name_can_be() {
        assert_eq!(name(&"é".repeat(150), Role::Field), "é".repeat(100));
        assert_eq!(name(&format!("a{}", "é".repeat(150)), Role::Field).len(), 199);
    }

    #[test]
    fn the_word_for_one_of_several() {
        let words = [
            "things",
            "entries",
            "addresses",
            "boxes",
            "houses",
            "address",
            "status",
            "data",
            "role_aliases",
            "sms",
            "apis",
            "axis",
        ];
        let singulars = words.map(|word| singular(word).unwrap_or_default());
        assert_eq!(singulars, ["thing", "entry", "address", "box", "house", "", "", "", "role_alias", "", "api", ""]);
    }

    #[test]
    fn an_acronym_for_several_is_one_word() {
        let texts = ["userIDs", "IDs", "APIsV2", "URLsOfUsers", "DNSRecord", "isOK", "VMs_list", "IDS", "AsIs"];
        let expected = ["user_ids", "ids", "apis_v2", "urls_of_users", "dns_record", "is_ok", "vms_list", "ids", "as_is"];
        assert_eq!(texts.map(snake), expected);
    }

    #[test]
    fn a_clash_is_resolved_whatever_the_order() {
        assert_eq!(names(&["fooBar", "foo_bar"], Role::Field), ["foo_bar_field", "foo_bar"]);
        assert_eq!(names(&["foo_bar", "fooBar"], Role::Field), ["foo_bar", "foo_bar_field"]);
        assert_eq!(names(&["foo-bar", "foo.bar", "foo bar"], Role::Field), ["foo_bar_field", "foo_bar_field2", "foo_bar"]);
        assert_eq!(names(&["Self", "self"], Role::Field), ["self_field", "self_"]);
        assert_eq!(names(&["Etc/GMT-1", "Etc/GMT+1", "Etc/GMT1"], Role::Variant), ["EtcGmtMinus1", "EtcGmtPlus1", "EtcGmt1"]);
        assert_eq!(names(&["A", "A+", "A-", "a-b", "C++"], Role::Variant), ["A", "APlus", "AMinus", "AB", "CPlusPlus"]);
        let made = Wanted { made: true, ..Wanted::new("FooBar") };
        let named = assign(&[made, Wanted::new("foo-bar")], Role::Type, &[]);
        assert_eq!(named.iter().map(|named| named.name.as_str()).collect::<Vec<_>>(), ["FooBarModel", "FooBar"]);
        let located = |location: &str| Wanted {
            text: "id".to_owned(),
            qualifier: Some(location.to_owned()),
            order: location.to_owned(),
            ..Wanted::default()
        };
        let named = assign(&[located("query"), located("header")], Role::Parameter, &[]);
        assert_eq!(named.iter().map(|named| named.name.as_str()).collect::<Vec<_>>(), ["query_id", "id"]);
    }
}
