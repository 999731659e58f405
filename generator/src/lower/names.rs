//! Names in Rust for names of the description. A name is made from the one it stands for and from nothing else, so that
//! reordering or adding to a document renames nothing; clashes are resolved by the names themselves, too.

use heck::{ToSnakeCase, ToUpperCamelCase};
use std::collections::HashMap;

/// What a name is for. It decides the name's case, and the word that is added where a name alone won't do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Type,
    Variant,
    Field,
    Parameter,
    Method,
    Resource,
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
        }
    }

    fn is_camel(self) -> bool {
        matches!(self, Role::Type | Role::Variant)
    }

    /// A name and a word as one name.
    fn join(self, first: &str, second: &str) -> String {
        if self.is_camel() { format!("{first}{second}") } else { format!("{first}_{second}") }
    }

    /// Names that mean something else where this one stands.
    fn reserved(self) -> &'static [&'static str] {
        match self {
            Role::Type => PRELUDE,
            Role::Variant => &["Unknown"],
            // A field has a setter, which stands beside these methods of every model.
            Role::Field => &["new", "from_json", "to_json", "extra", "extra_mut"],
            // A parameter has a setter, which stands beside these methods of every request.
            Role::Parameter => &["options", "send", "items", "pages", "body", "into_future"],
            Role::Method => &["clone", "into", "try_into", "borrow", "to_owned", "type_id"],
            Role::Resource => {
                &["builder", "from_env", "request", "get", "post", "put", "patch", "delete", "with_options", "clone"]
            }
        }
    }
}

/// Types that Rust code uses without importing them, and those that the printed code refers to by their bare names.
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
    "Ord",
    "PartialEq",
    "PartialOrd",
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

/// The name of one thing, without regard to its neighbours.
pub fn name(text: &str, role: Role) -> String {
    let cased = if role.is_camel() { text.to_upper_camel_case() } else { text.to_snake_case() };
    let plain: String = cased.chars().filter(|c| c.is_alphanumeric() || *c == '_').collect();
    let word = role.word();
    let whole = match plain.chars().next() {
        None => word.to_owned(),
        Some(first) if first.is_numeric() => role.join(word, &plain),
        Some(_) => plain,
    };
    if KEYWORDS.contains(&whole.as_str()) { format!("{whole}_") } else { whole }
}

/// A thing to be named.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Its name in the description.
    pub text: String,
    /// What to put in front of the name if it is taken, such as its parent's name.
    pub qualifier: Option<String>,
}

impl Wanted {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), qualifier: None }
    }
}

/// A name, and whether another thing has the one it would have had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub name: String,
    pub clash: bool,
}

/// The names of all things of one scope, each in its place. Of several that want one name, the one that is written like it gets
/// it, else the first by alphabet; the others are qualified, then get the role's word, and only then a number.
pub fn assign(wanted: &[Wanted], role: Role, taken: &[String]) -> Vec<Named> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    let names: Vec<String> = wanted.iter().map(|thing| name(&thing.text, role)).collect();
    order.sort_by_key(|&index| (wanted[index].text != names[index], wanted[index].text.clone(), wanted[index].qualifier.clone()));
    let mut used: HashMap<String, ()> = taken.iter().map(|name| (name.clone(), ())).collect();
    let mut result = vec![Named { name: String::new(), clash: false }; wanted.len()];
    for index in order {
        let plain = &names[index];
        let free = |candidate: &String| !used.contains_key(candidate) && !role.reserved().contains(&candidate.as_str());
        let qualified =
            wanted[index].qualifier.as_ref().map(|qualifier| name(&format!("{qualifier} {}", wanted[index].text), role));
        let with_word = role.join(plain.trim_end_matches('_'), role.word());
        let numbered = (2..).map(|number| format!("{with_word}{number}"));
        let mut candidates = [plain.clone()].into_iter().chain(qualified).chain([with_word.clone()]).chain(numbered);
        // The last candidates never end, so one is free.
        let chosen = candidates.find(free).unwrap_or_default();
        result[index] = Named { clash: used.contains_key(plain), name: chosen.clone() };
        used.insert(chosen, ());
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
    }

    #[test]
    fn what_rust_cannot_name_gets_a_word() {
        assert_eq!(name("type", Role::Field), "type_");
        assert_eq!(name("self", Role::Variant), "Self_");
        assert_eq!(name("", Role::Field), "field");
        assert_eq!(name("🦀", Role::Type), "Model");
        assert_eq!(name("2fa", Role::Field), "field_2fa");
        assert_eq!(name("名前", Role::Field), "名前");
        assert_eq!(names(&["Option", "new"], Role::Type), ["OptionModel", "New"]);
        assert_eq!(names(&["new"], Role::Field), ["new_field"]);
    }

    #[test]
    fn a_clash_is_resolved_whatever_the_order() {
        assert_eq!(names(&["fooBar", "foo_bar"], Role::Field), ["foo_bar_field", "foo_bar"]);
        assert_eq!(names(&["foo_bar", "fooBar"], Role::Field), ["foo_bar", "foo_bar_field"]);
        assert_eq!(names(&["foo-bar", "foo.bar", "foo bar"], Role::Field), ["foo_bar_field", "foo_bar_field2", "foo_bar"]);
    }
}
