//! Which words of the paths name resources, and which name actions. A word is interpreted in the context of all paths: `/search`
//! is an action, unless `/searches/{id}` makes it a resource.

use crate::lower::naming::words::{singular, snake, to_singular, words};
use crate::lower::resources::paths::{Path, Segment, names_action};
use crate::lower::resources::verbs::{is_adverb, is_verb, standard_verb};
use crate::openapi::{Method, Operation, Spec};
use std::collections::{HashMap, HashSet};

/// Resources that are nested deeper than this are hard to find.
const MAX_LEVELS: usize = 4;

/// If there are at least this many paths and nearly all begin with the same resource, such as `/accounts/{account}`, that one is
/// a scope, which the accessors leave out.
const MIN_PATHS_FOR_SCOPE: usize = 40;

/// The facts that follow from all paths together.
pub struct Layout {
    /// The paths of resources with ids, as words in singular.
    collections: HashSet<Vec<String>>,
    /// The paths that are prefixes of longer ones, as words in singular.
    inner_paths: HashSet<Vec<String>>,
    /// The plural of the last word of a path, where some path uses it.
    plurals: HashMap<Vec<String>, String>,
    /// The paths of a single resource without an id, as written: `/user` is not one of `/users`.
    singletons: HashSet<Vec<String>>,
    /// The first word of nearly all paths, before a parameter.
    scope: Option<String>,
}

/// The resource and the action of a path.
#[derive(Debug, Default)]
pub struct Destination {
    pub path: Path,
    /// The names of the resources, the outermost first.
    pub resources: Vec<String>,
    /// The names of the resources if the action is one of them.
    pub resources_with_action: Vec<String>,
    /// The action, if the path names one.
    pub action: Option<String>,
    /// Whether the action is a verb, and not only an adverb such as `bulk`.
    pub is_verb: bool,
    /// The words of the path before the action, which the operationId may repeat.
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
                // Two plurals of one word are rare; the order of the paths must not choose between them.
                *plural = word.min(std::mem::take(plural));
            }
        }
        layout
    }

    /// The resource and the action of an operation's path.
    pub fn destination(&self, spec: &Spec, operation: &Operation) -> Destination {
        let path = Path::new(&operation.path);
        let words: Vec<String> = path.words().into_iter().map(snake).collect();
        let singular_path: Vec<String> = words.iter().map(|word| to_singular(word)).collect();
        let has_method =
            |method: Method| spec.paths.get(&operation.path).is_some_and(|item| item.operations.contains_key(&method));
        let alone = spec.paths.get(&operation.path).is_none_or(|item| item.operations.len() == 1);
        // A path that can be read and written is a resource, even if its name starts with a verb: `search-settings`.
        let is_set = has_method(Method::Get) && (has_method(Method::Put) || has_method(Method::Patch));
        let is_action = |index: &usize| {
            let word = path.words()[*index];
            let is_verb = match path.verb_position() {
                Some(first) => *index >= first,
                None => {
                    names_action(word, !has_method(Method::Get))
                        && !(is_set && crate::lower::naming::words::words(word).len() > 1)
                }
            };
            is_verb && !self.collections.contains(&singular_path[..=*index])
        };
        // `GetById/{id}` repeats the HTTP method, so it isn't a resource.
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
                // A resource that is named like a verb, such as a `stream`, and perhaps an action on it.
                None => match (1..words.len()).find(is_action) {
                    Some(index) => (self.resources(&words[..index], &singular_path), index, !is_adverb(&words[index])),
                    None => (self.resources(&words, &singular_path), words.len(), false),
                },
            },
            (_, Some(index), _) => (self.resources(&words[..index], &singular_path), index, !is_adverb(&words[index])),
            // A query to the API as a whole has no resource except the tag.
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

    /// The names of the resources of the first words: in plural where some path has one, and limited to the maximum depth.
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

/// The resources that the first tag names, unless it is a default.
fn resources_of_tag(operation: &Operation) -> Option<Vec<String>> {
    let tag = operation.tags.first()?;
    let names: Vec<String> = tag.split('/').map(snake).filter(|name| !name.is_empty()).collect();
    (!names.is_empty() && names != ["default"]).then_some(names)
}

fn is_same(tag: &[String], word: &str) -> bool {
    matches!(tag, [only] if to_singular(only).replace('_', "") == to_singular(word).replace('_', ""))
}

/// Splits `createUser` into its noun and its verb.
fn split_verb_and_noun(word: &str) -> Option<(String, String)> {
    let words = words(word);
    let (verb, noun) = words.split_first().filter(|(verb, noun)| is_verb(verb) && !noun.is_empty())?;
    Some((noun.join("_"), verb.clone()))
}

/// The first word of nine in ten paths, if a parameter and more segments follow it.
fn find_scope(spec: &Spec) -> Option<String> {
    let first = |template: &String| match Path::new(template).segments.as_slice() {
        [Segment::Word(word), Segment::Parameter(_), _, ..] => Some(snake(word)),
        _ => None,
    };
    let word = spec.paths.keys().find_map(first)?;
    let inside = spec.paths.keys().filter(|template| first(template).as_ref() == Some(&word)).count();
    (spec.paths.len() >= MIN_PATHS_FOR_SCOPE && inside * 10 >= spec.paths.len() * 9).then_some(word)
}
