//! Where the paths of a description lead: which words name resources and which say what is done there. A word is judged with its
//! neighbours in mind, since `/searches/{id}` makes a thing of what `/search` alone would do.

use crate::lower::naming::words::{singular, snake, to_singular, words};
use crate::lower::resources::paths::{Path, Segment, names_action};
use crate::lower::resources::verbs::{is_adverb, is_verb, standard_verb};
use crate::openapi::{Method, Operation, Spec};
use std::collections::{HashMap, HashSet};

/// Resources in more levels than this are hard to find.
const MAX_LEVELS: usize = 4;

/// Paths that all begin with the same thing, such as `/accounts/{account}`, are in its scope: where there are so many, and nearly
/// all are.
const MIN_PATHS_FOR_SCOPE: usize = 40;

/// What all paths say together.
pub struct Layout {
    /// The ways that lead to things with ids: the words on them, each in singular.
    collections: HashSet<Vec<String>>,
    /// The ways that go on, in the same form.
    inner_paths: HashSet<Vec<String>>,
    /// The word for several at the end of a way, where there is one.
    plurals: HashMap<Vec<String>, String>,
    /// The words, as they are, of the paths that lead to one thing without an id: `/user` is none of `/users`.
    singletons: HashSet<Vec<String>>,
    /// The first word of nearly all paths, before a parameter.
    scope: Option<String>,
}

/// Where a path leads.
#[derive(Debug, Default)]
pub struct Destination {
    pub path: Path,
    /// The names of the resources from the top.
    pub resources: Vec<String>,
    /// The same if the path says nothing of what is done.
    pub resources_with_action: Vec<String>,
    /// What is done there, if the path says it.
    pub action: Option<String>,
    /// Whether the action is a verb, and not only what something is done with.
    pub is_verb: bool,
    /// The words of the path before the action, for telling what an operationId says beside them.
    pub resource_words: Vec<String>,
}

impl Layout {
    pub fn new(spec: &Spec) -> Self {
        let mut layout = Self {
            collections: HashSet::new(),
            inner_paths: HashSet::new(),
            plurals: HashMap::new(),
            singletons: HashSet::new(),
            scope: find_scope(spec),
        };
        for (template, item) in &spec.paths {
            let path = Path::new(template);
            let words: Vec<String> = path.words().into_iter().map(snake).collect();
            let singular_path: Vec<String> = words.iter().map(|word| to_singular(word)).collect();
            layout.collections.extend((1..=path.words_before_last_parameter()).map(|length| singular_path[..length].to_vec()));
            layout.inner_paths.extend((1..singular_path.len()).map(|length| singular_path[..length].to_vec()));
            if !path.ends_with_parameter() && item.operations.contains_key(&Method::Get) {
                layout.singletons.insert(words.clone());
            }
            for (index, word) in words.into_iter().enumerate().filter(|(_, word)| singular(word).is_some()) {
                let plural = layout.plurals.entry(singular_path[..=index].to_vec()).or_insert_with(|| word.clone());
                // Two words for several of one thing are rare; the order of the paths mustn't choose between them.
                *plural = word.min(std::mem::take(plural));
            }
        }
        layout
    }

    /// Where the path of an operation leads.
    pub fn destination(&self, spec: &Spec, operation: &Operation) -> Destination {
        let path = Path::new(&operation.path);
        let words: Vec<String> = path.words().into_iter().map(snake).collect();
        let singular_path: Vec<String> = words.iter().map(|word| to_singular(word)).collect();
        let of_path = |method: Method| spec.paths.get(&operation.path).is_some_and(|item| item.operations.contains_key(&method));
        let alone = spec.paths.get(&operation.path).is_none_or(|item| item.operations.len() == 1);
        // What can be read and set is a thing, whatever its name begins with: `search-settings`.
        let is_set = of_path(Method::Get) && (of_path(Method::Put) || of_path(Method::Patch));
        let is_action = |index: &usize| {
            let word = path.words()[*index];
            let is_verb = match path.verb_position() {
                Some(first) => *index >= first,
                None => {
                    names_action(word, !of_path(Method::Get)) && !(is_set && crate::lower::naming::words::words(word).len() > 1)
                }
            };
            is_verb && !self.collections.contains(&singular_path[..=*index])
        };
        // `GetById/{id}` says what the method of HTTP says; nobody calls a thing so.
        let last = words.len().saturating_sub(1);
        let is_verb_with_id = last > 0
            && path.words_before_last_parameter() == words.len()
            && !self.inner_paths.contains(&singular_path)
            && crate::lower::naming::words::words(path.words()[last]).first().and_then(|verb| standard_verb(verb)).is_some_and(
                |standard| match operation.method {
                    Method::Get => matches!(standard, "retrieve" | "list"),
                    Method::Delete => standard == "delete",
                    _ => matches!(standard, "create" | "update"),
                },
            );
        let found = (path.words_before_last_parameter()..words.len()).find(is_action);
        let action = found.or_else(|| is_verb_with_id.then_some(last));
        let is_leaf = alone && !self.inner_paths.contains(&singular_path) && !self.collections.contains(&singular_path);
        let is_one = words.last().is_some_and(|last| singular(last).is_none());
        let is_read = matches!(operation.method, Method::Get | Method::Head);

        let (resources, from, is_verb) = match (words.as_slice(), action, resources_of_tag(operation)) {
            ([], _, tag) => (tag.unwrap_or_else(|| vec!["api".to_owned()]), 0, false),
            ([first, ..], Some(0), Some(tag)) if !is_same(&tag, first) => (tag, 0, true),
            ([first, after @ ..], Some(0), _) => match split_verb_and_noun(first) {
                Some((noun, verb)) => {
                    let action = [&[verb], after].concat().join("_");
                    let resources_with_action = self.resources(&words, &singular_path);
                    return Destination {
                        resources: vec![noun],
                        resources_with_action,
                        action: Some(action),
                        is_verb: true,
                        resource_words: Vec::new(),
                        path,
                    };
                }
                // A thing that is called like a verb, such as a `stream`, and perhaps what is done with it.
                None => match (1..words.len()).find(is_action) {
                    Some(index) => (self.resources(&words[..index], &singular_path), index, !is_adverb(&words[index])),
                    None => (self.resources(&words, &singular_path), words.len(), false),
                },
            },
            (_, Some(index), _) => (self.resources(&words[..index], &singular_path), index, !is_adverb(&words[index])),
            // What one asks of the API as a whole has no resource but the tag.
            ([only], None, Some(tag)) if is_leaf && is_one && is_read && !is_same(&tag, only) => (tag, 0, false),
            ([above @ .., _], None, _) if !above.is_empty() && is_leaf && is_one && operation.method == Method::Post => {
                (self.resources(above, &singular_path), above.len(), false)
            }
            (_, None, _) => (self.resources(&words, &singular_path), words.len(), false),
        };
        let action = (from < words.len()).then(|| words[from..].join("_"));
        Destination {
            resources,
            resources_with_action: self.resources(&words, &singular_path),
            action,
            is_verb,
            resource_words: words[..from].to_vec(),
            path,
        }
    }

    /// The names of the resources of the first words: in plural where there is one of the same word, and in not too many levels.
    fn resources(&self, words: &[String], singular_path: &[String]) -> Vec<String> {
        let plural =
            |index: usize| self.plurals.get(&singular_path[..=index]).filter(|_| !self.singletons.contains(&words[..=index]));
        let mut names: Vec<String> =
            words.iter().enumerate().map(|(index, word)| plural(index).unwrap_or(word).clone()).collect();
        if names.len() > 1 && self.scope.as_ref() == names.first() {
            names.remove(0);
        }
        while names.len() > MAX_LEVELS {
            let last = names.pop().unwrap_or_default();
            names.last_mut().into_iter().for_each(|above| *above = format!("{above}_{last}"));
        }
        names
    }
}

/// The resources that the first tag names, if it says something.
fn resources_of_tag(operation: &Operation) -> Option<Vec<String>> {
    let tag = operation.tags.first()?;
    let names: Vec<String> = tag.split('/').map(snake).filter(|name| !name.is_empty()).collect();
    (!names.is_empty() && names != ["default"]).then_some(names)
}

fn is_same(tag: &[String], word: &str) -> bool {
    matches!(tag, [only] if to_singular(only).replace('_', "") == to_singular(word).replace('_', ""))
}

/// `createUser` as its noun and its verb.
fn split_verb_and_noun(word: &str) -> Option<(String, String)> {
    let words = words(word);
    let (verb, noun) = words.split_first().filter(|(verb, noun)| is_verb(verb) && !noun.is_empty())?;
    Some((noun.join("_"), verb.clone()))
}

/// The first word of nine in ten paths, if things of it stand behind.
fn find_scope(spec: &Spec) -> Option<String> {
    let first = |template: &String| match Path::new(template).segments.as_slice() {
        [Segment::Word(word), Segment::Parameter(_), _, ..] => Some(snake(word)),
        _ => None,
    };
    let word = spec.paths.keys().find_map(first)?;
    let inside = spec.paths.keys().filter(|template| first(template).as_ref() == Some(&word)).count();
    (spec.paths.len() >= MIN_PATHS_FOR_SCOPE && inside * 10 >= spec.paths.len() * 9).then_some(word)
}
