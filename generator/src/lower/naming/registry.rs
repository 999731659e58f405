//! Converts names of the document to names in Rust. A name depends on the original one and on nothing else, so that reordering or
//! adding to a document renames nothing; clashes are resolved by the names themselves.

use super::transliterate::{has_signs, spell_out_signs};
use super::words::{camel, snake};
use deunicode::deunicode;
use std::collections::HashSet;
use unicode_ident::is_xid_start;

/// What a name is used for, which decides its case and the suffix that resolves a clash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Type,
    Variant,
    Field,
    Parameter,
    Method,
    /// The method that returns a resource.
    Resource,
    ResourceType,
    /// The struct of an operation's request.
    Request,
    /// A module, which is a file, or a feature. It must be ASCII, as cargo and rustc require.
    Module,
    /// The setter of a credential.
    Credential,
    /// The setter of a variable of the server URL.
    ServerVariable,
    /// A pagination rule.
    Rule,
    /// A header of responses.
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

    /// Joins a name and a word.
    fn join(self, first: &str, second: &str) -> String {
        if self.is_camel() { format!("{first}{second}") } else { format!("{first}_{second}") }
    }

    /// Names that have another meaning in the scope of this one.
    fn reserved(self) -> &'static [&'static str] {
        match self {
            Role::Type | Role::ResourceType | Role::Request => PRELUDE,
            Role::Variant => &["Unknown"],
            // A field has a setter, which shares a scope with these methods of every model.
            Role::Field => &[
                "new",
                "maybe",
                "from_json",
                "to_json",
                "extra",
                "extra_mut",
                "additional_properties",
                "additional_property",
                "clone",
            ],
            // A parameter has a setter, which shares a scope with these methods of every request.
            Role::Parameter => &[
                "options",
                "maybe",
                "send",
                "send_blocking",
                "items",
                "pages",
                "events",
                "json_lines",
                "body",
                "into_future",
                "clone",
            ],
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

/// The maximum length of a name. Some systems reject longer file names, and rustdoc writes a file for each type.
const MAX_BYTES: usize = 200;

/// The name of one item, regardless of its siblings.
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

/// Whether a name has another meaning in its scope.
pub fn is_reserved(name: &str, role: Role) -> bool {
    role.reserved().contains(&name)
}

/// Whether a word is a keyword of Rust.
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// An item to be named.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Its name in the document.
    pub text: String,
    /// The prefix to use if the name is taken, such as the name of the parent.
    pub qualifier: Option<String>,
    /// Whether the name was generated, so that names of the document take precedence.
    pub made: bool,
    /// Decides between items of the same name, the smaller first; the order of the document never does.
    pub order: String,
}

impl Wanted {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// A name, and whether another item has the preferred one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub name: String,
    pub clash: bool,
}

/// The names of all items of one scope, each at its own index. Of several with the same name, an item that the document names
/// takes precedence over one with a generated name, then one that is written exactly like the name, then one without signs. The
/// others get a qualifier, their signs in words, the suffix of their role or, as a last resort, a number.
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
            let spelled = has_signs(text).then(|| name(&spell_out_signs(text), role));
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
