//! The meaningful part of a schema's name, without the words that frameworks and packages add.

use crate::lower::naming::registry::{Role, name};
use crate::lower::naming::words::words;
use crate::lower::resources::operation_id;
use crate::lower::resources::verbs::{is_verb, standard_verb};
use crate::openapi::{Operation, Spec};
use std::collections::{HashMap, HashSet};

/// The shorter names of schemas, by their names. `enums` are those of `names` that are enums.
pub fn read(spec: &Spec, names: &[&str], enums: &[&str]) -> HashMap<String, String> {
    let mut short_names = shorten(names.iter().copied());
    short_names.extend(names_of_bodies(spec));
    leave_out_enum(&mut short_names, names, enums);
    short_names
}

/// An `AccountEnumStatus` is an `AccountStatus`, if no other schema is: Rust names don't repeat the kind of a type.
fn leave_out_enum(short_names: &mut HashMap<String, String>, names: &[&str], enums: &[&str]) {
    let text = |short_names: &HashMap<String, String>, original: &str| {
        short_names.get(original).map_or(original, String::as_str).to_owned()
    };
    let mut used: HashSet<String> = names.iter().map(|original| name(&text(short_names, original), Role::Type)).collect();
    let mut enums = enums.to_vec();
    enums.sort_unstable();
    for original in enums {
        let mut own = words(&text(short_names, original));
        let Some(at) = own.iter().rposition(|word| word == "enum").filter(|at| *at > 0) else {
            continue;
        };
        own.remove(at);
        let short = own.join(" ");
        if !is_generic(&short) && used.insert(name(&short, Role::Type)) {
            short_names.insert(original.to_owned(), short);
        }
    }
}

/// Names with dots or slashes, such as `google.iam.v1.Policy`, without their namespace: the shortest suffix that no other schema
/// has, and that isn't a generic word.
fn shorten<'s>(names: impl Iterator<Item = &'s str>) -> HashMap<String, String> {
    const SEPARATORS: [char; 2] = ['.', '/'];
    let mut all: Vec<&str> = names.collect();
    all.sort_by_key(|name| (name.split(SEPARATORS).count(), *name));
    let mut used: HashSet<String> = HashSet::new();
    let mut shortened = HashMap::new();
    for text in all {
        // Pydantic writes the dots of Python's modules as two underscores.
        let dotted = if text.matches("__").count() > 1 { text.replace("__", ".") } else { text.to_owned() };
        let parts: Vec<&str> = dotted.split(SEPARATORS).filter(|part| !part.is_empty()).collect();
        let is_path = parts.len() > 1 && !text.contains(['<', '[', '(', ' ']);
        let ends = (0..parts.len()).rev().filter(|_| is_path).map(|from| parts[from..].join(" "));
        let short = ends.into_iter().find(|end| !is_generic(end) && !used.contains(&name(end, Role::Type)));
        let short = short.unwrap_or_else(|| text.to_owned());
        used.insert(name(&short, Role::Type));
        if short != text {
            shortened.insert(text.to_owned(), short);
        }
    }
    shortened
}

/// FastAPI names the body of a form after the operationId, which it derives from function, path and method.
fn names_of_bodies(spec: &Spec) -> HashMap<String, String> {
    let body = |operation: &Operation| {
        let id = operation.operation_id.as_ref()?;
        let own = operation_id::authored_words(id, operation);
        (!own.is_empty()).then(|| (format!("Body_{id}"), format!("{} body", own.join(" "))))
    };
    spec.operations().filter_map(body).collect()
}

/// Whether a name is a single generic word, which means nothing without its owner: `User.Create`, `Error.Response`, `v1`.
pub fn is_generic(text: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: &[&str] = &[
        "body", "config", "data", "dto", "entity", "entry", "enum", "error", "errors", "input", "item", "items", "kind", "list", "meta",
        "metadata", "model", "object", "options", "output", "page", "params", "payload", "properties", "ref", "reference", "request",
        "resource", "response", "result", "results", "schema", "settings", "spec", "state", "status", "success", "type", "value",
    ];
    match words(text).as_slice() {
        [word] => {
            WORDS.contains(&word.as_str())
                || is_verb(word)
                || standard_verb(word).is_some()
                || !word.starts_with(|c: char| c.is_alphabetic())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enums_need_not_be_called_so() {
        let names = ["account_enum_status", "TransferTypeEnum", "StatusEnum", "call-enum-status", "CallStatus", "Enumerator"];
        let mut short_names = HashMap::new();
        leave_out_enum(&mut short_names, &names, &names[..4]);
        let short = names.map(|name| short_names.get(name).cloned().unwrap_or_default());
        assert_eq!(short, ["account status", "transfer type", "", "", "", ""]);
    }

    #[test]
    fn names_without_where_they_are_from() {
        let names = [
            ("google.iam.v1.Policy", "Policy"),
            ("google.rpc.Status", "rpc Status"),
            ("api.v2010.account.sip.sip_domain", "sip_domain"),
            ("api.v2010.account.call", "call"),
            ("io.k8s.api.core.v1.Pod", "Pod"),
            ("io.k8s.api.core.v1beta1.Pod", "v1beta1 Pod"),
            ("User.Create", "User Create"),
            ("Company.Models.User", "Models User"),
            ("other/User", "User"),
            ("app__models__user__Person", "Person"),
            ("Plain", "Plain"),
            ("v1.Plain", "v1 Plain"),
            ("Page[app.models.User]", "Page[app.models.User]"),
            ("half__way", "half__way"),
            ("...", "..."),
        ];
        for reversed in [false, true] {
            let mut original: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
            if reversed {
                original.reverse();
            }
            let shortened = shorten(original.into_iter());
            for (name, expected) in names {
                assert_eq!(shortened.get(name).map_or(name, String::as_str), expected, "{name}");
            }
        }
    }
}
