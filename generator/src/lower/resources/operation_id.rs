//! The words of an operationId that the path doesn't have: `send` of `emails/send`, `with_form` of `updatePetWithForm`. Ids that
//! frameworks generate from method and path have none.

use crate::lower::naming::words::{to_singular, words};
use crate::lower::resources::verbs::{is_adverb, is_leading_verb, is_verb, standard_verb};
use crate::openapi::{Method, Operation};

/// An operationId without the words for the resources.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IdWords {
    /// Its verb, with its adverb: `send`, `bulk_delete`.
    pub verb: Option<String>,
    /// The standard verb for it.
    pub standard: Option<&'static str>,
    /// All of its words, with the standard verb in place of its verb.
    pub whole: String,
}

impl IdWords {
    /// Whether it has more words than a verb.
    pub fn is_specific(&self) -> bool {
        self.verb.as_ref().is_some_and(|verb| self.whole.len() > verb.len()) && self.whole.contains('_')
    }
}

/// Parses the operationId, without the words of the resources.
pub fn parse(operation: &Operation, resources: &[String]) -> IdWords {
    let Some(id) = &operation.operation_id else {
        return IdWords::default();
    };
    let known: Vec<String> = resources.iter().flat_map(|resource| words(resource)).map(|word| to_singular(&word)).collect();
    let words = authored_words(id, operation);
    let mut rest: Vec<&str> = words.iter().map(String::as_str).filter(|word| !known.contains(&to_singular(word))).collect();
    rest.retain(|word| !matches!(*word, "controller" | "api" | "endpoint" | "handler"));
    // `post` and `put` as words only repeat the HTTP method.
    if matches!(rest.first(), Some(&("post" | "put"))) && operation.method.as_str().eq_ignore_ascii_case(rest[0]) {
        rest.remove(0);
    }
    let at = |index: usize| rest.get(index).copied().unwrap_or_default();
    let verb = match rest.len() {
        0 => return parse_leading_verb(&words, resources, operation).unwrap_or_default(),
        _ if is_adverb(at(0)) && is_leading_verb(at(1)) => rest.drain(..2).collect::<Vec<_>>(),
        _ if is_leading_verb(at(0)) => rest.drain(..1).collect(),
        // A trailing verb counts if it is the only word, or if the method isn't PATCH, whose ids often end with a noun that looks
        // like a verb.
        length
            if (is_verb(at(length - 1)) || standard_verb(at(length - 1)).is_some())
                && (length == 1 || operation.method != Method::Patch) =>
        {
            let adverb = length > 1 && is_adverb(at(length - 2));
            rest.drain(length - 1 - usize::from(adverb)..).collect()
        }
        _ => {
            return parse_leading_verb(&words, resources, operation)
                .unwrap_or(IdWords { whole: rest.join("_"), ..IdWords::default() });
        }
    };
    let standard = match verb.as_slice() {
        [verb] => standard_verb(verb),
        _ => None,
    };
    let verb = verb.join("_");
    // `get_all` is `list`.
    if standard == Some("retrieve") && rest.first() == Some(&"all") {
        rest.remove(0);
        return IdWords { standard: Some("list"), whole: join_words("list", &rest), verb: Some(verb) };
    }
    IdWords { whole: join_words(standard.unwrap_or(&verb), &rest), verb: Some(verb), standard }
}

/// `banUser` of `PUT /bans/{id}` and `loginSaml` of `POST /login/saml` start with verbs, although both paths have the word.
fn parse_leading_verb(words: &[String], resources: &[String], operation: &Operation) -> Option<IdWords> {
    let (verb, rest) =
        words.split_first().filter(|(verb, rest)| is_verb(verb) && standard_verb(verb).is_none() && !rest.is_empty())?;
    let is_thing =
        operation.method == Method::Get || resources.last() == Some(verb) || rest.iter().any(|word| is_leading_verb(word));
    (!is_thing).then(|| IdWords { verb: Some(verb.clone()), standard: None, whole: words.join("_") })
}

fn join_words(verb: &str, rest: &[&str]) -> String {
    [verb].iter().chain(rest).copied().collect::<Vec<_>>().join("_")
}

/// The words that a person wrote: none if the id is only method and path, and those before them if it ends with them.
pub fn authored_words(id: &str, operation: &Operation) -> Vec<String> {
    let path = if operation.path.contains(char::is_alphanumeric) { words(&operation.path) } else { Vec::new() };
    let method = operation.method.as_str().to_lowercase();
    let mut own = words(id);
    let made: Vec<&str> = path.iter().map(String::as_str).chain([method.as_str()]).collect();
    if own.len() > made.len() && own.ends_with(&made.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()) {
        own.truncate(own.len() - made.len());
        return own;
    }
    let without_braces = words(&operation.path.split('/').filter(|part| !part.starts_with('{')).collect::<Vec<_>>().join("/"));
    let is_made = [&path, &without_braces].into_iter().any(|path| {
        own.first() == Some(&method) && own[1..] == path[..] || own.last() == Some(&method) && own[..own.len() - 1] == path[..]
    });
    if is_made { Vec::new() } else { own }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id_words(method: Method, path: &str, id: &str, resources: &[&str]) -> String {
        let operation = Operation { method, path: path.to_owned(), operation_id: Some(id.to_owned()), ..Operation::default() };
        let resources: Vec<String> = resources.iter().map(|word| (*word).to_owned()).collect();
        let IdWords { verb, standard, whole } = parse(&operation, &resources);
        format!("{} = {} in {whole}", verb.unwrap_or_default(), standard.unwrap_or_default())
    }

    #[test]
    fn the_verb_and_what_goes_with_it() {
        let ids = [
            (Method::Get, "/domains", "get_domains_domains_get", "get = retrieve in retrieve"),
            (Method::Get, "/domains/{id}", "read_domain_domains__id__get", "read = retrieve in retrieve"),
            (Method::Get, "/domains", "getDomains", " =  in "),
            (Method::Get, "/domains", "getAllDomains", "get = list in list"),
            (Method::Get, "/domains", "DomainsController_findAll", "find = list in list"),
            (Method::Get, "/domains", "domains/list-for-org", "list = list in list_for_org"),
            (Method::Get, "/domains/{id}", "Domains_GetById", "get = retrieve in retrieve_by_id"),
            (Method::Post, "/domains", "domains_send", "send =  in send"),
            (Method::Post, "/domains", "post-domains", " =  in "),
            (Method::Post, "/v1/domains/{id}", "PostV1DomainsId", " =  in "),
            (Method::Post, "/v1/domains/{id}", "PostDomainsDomain", " =  in "),
            (Method::Post, "/v1/domains/{id}/void", "PostDomainsDomainVoid", "void =  in void"),
            (Method::Get, "/", "root__get", " =  in root"),
            (Method::Put, "/domains", "bulk_set_domains", "bulk_set =  in bulk_set"),
            (Method::Post, "/domains", "domain_bulk_write_import", "bulk_write =  in bulk_write_import"),
            (Method::Post, "/domains/{id}", "updateDomainWithForm", "update = update in update_with_form"),
            (Method::Delete, "/domains", "delete_all_domains", "delete = delete in delete_all"),
            (Method::Get, "/domains", "domains", " =  in "),
            (Method::Get, "/domains", "🦀", " =  in crab"),
        ];
        for (method, path, id, expected) in ids {
            assert_eq!(id_words(method, path, id, &["domains"]), expected, "{id}");
        }
    }
}
