//! The accessor and the method name of each operation. An operationId with dots sets both; otherwise they follow from path,
//! method and operationId, so that any document results in calls that read well: `GET /things` is `things().list()`.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::lower::naming::registry::{Role, name};
use crate::lower::naming::renames::Renames;
use crate::lower::naming::words::{singular, snake, to_singular, words};
use crate::lower::resources::layout::{Destination, Layout};
use crate::lower::resources::operation_id;
use crate::lower::resources::operation_id::IdWords;
use crate::lower::resources::paths::Path;
use crate::lower::resources::response_shape;
use crate::lower::resources::response_shape::ResponseShape;
use crate::lower::resources::verbs::{is_adverb, is_leading_verb, standard_verb};
use crate::openapi::{Method, Operation, Spec};
use crate::source::At;
use std::collections::{BTreeMap, HashMap};

/// An operation with its accessor and its method name.
pub struct PlacedOperation<'a> {
    pub operation: &'a Operation,
    /// The names of the resources, the outermost first.
    pub resources: Vec<String>,
    /// The name of the method, before it is converted to Rust.
    pub method: String,
    /// How many of the last resources are part of the names of its types: two if the last one isn't a plural, such as `me` of
    /// `users`.
    pub naming: usize,
    /// What alternative names are made of. `None` if the name is explicit.
    sources: Option<NamingSources>,
    /// The priority of its claim to the name. Of several methods with one name, the first in this order keeps it.
    claim: Claim,
}

/// The parts that a name is made of.
struct NamingSources {
    destination: Destination,
    id_words: IdWords,
    response_shape: ResponseShape,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Claim {
    /// The operationId or `sdk.yaml` sets it.
    Explicit,
    /// It is the standard name for what the method does.
    Standard,
    /// It is derived from path and operationId.
    Derived,
}

/// Places every operation, in document order.
pub fn place<'a>(spec: &'a Spec, renames: &Renames<'_>, diagnostics: &Diagnostics) -> Vec<PlacedOperation<'a>> {
    let layout = Layout::new(spec);
    let mut placed: Vec<PlacedOperation<'_>> =
        spec.operations().map(|operation| place_one(spec, &layout, renames, operation)).collect();
    let mut by_resource: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
    for (index, operation) in placed.iter().enumerate() {
        by_resource.entry(operation.resources.clone()).or_default().push(index);
    }
    for mut siblings in by_resource.into_values() {
        siblings.sort_by_key(|index| {
            let PlacedOperation { operation, claim, .. } = &placed[*index];
            let is_read = *claim == Claim::Derived && operation.method == Method::Get;
            (*claim, is_read, operation.path.len(), operation.path.clone(), operation.method.as_str())
        });
        let mut used: HashMap<String, usize> = HashMap::new();
        for index in siblings {
            if let Some(twin) = used.get(&name(&placed[index].method, Role::Method)) {
                match &placed[index].sources {
                    // A duplicate operationId is already reported.
                    None if placed[index].operation.operation_id == placed[*twin].operation.operation_id => {}
                    None => report_clash(&placed[index], &placed[*twin], diagnostics),
                    Some(sources) => {
                        let mut others = alternative_names(&placed[index], sources, placed[*twin].operation).into_iter();
                        if let Some(free) = others.find(|other| !used.contains_key(&name(other, Role::Method))) {
                            placed[index].method = free;
                        }
                    }
                }
            }
            used.entry(name(&placed[index].method, Role::Method)).or_insert(index);
        }
    }
    placed
}

fn place_one<'a>(spec: &Spec, layout: &Layout, renames: &Renames<'_>, operation: &'a Operation) -> PlacedOperation<'a> {
    let id = operation.operation_id.as_deref();
    let id_words = id.and_then(|id| renames.operation(id)).or(id);
    match id_words.filter(|id| id.contains('.')).and_then(parse_dotted_id) {
        Some((resources, method)) => {
            PlacedOperation { operation, resources, method, naming: 1, sources: None, claim: Claim::Explicit }
        }
        None => place_by_path(spec, layout, operation),
    }
}

fn report_clash(one: &PlacedOperation<'_>, twin: &PlacedOperation<'_>, diagnostics: &Diagnostics) {
    let call = format!("{}.{}", twin.resources.join("."), name(&twin.method, Role::Method));
    let at = |placed: &PlacedOperation<'_>| At::Value(placed.operation.place.key("operationId"));
    Diagnostic::new(Code::NameClash, at(one), format!("two operations map to the method `{call}`"))
        .also(at(twin), "other operation")
        .help("rename one of them under `renames.operations` in sdk.yaml")
        .record(diagnostics);
}

/// `organizations.service_accounts.list` consists of the resources and the method.
fn parse_dotted_id(id: &str) -> Option<(Vec<String>, String)> {
    let mut parts: Vec<&str> = id.split('.').filter(|part| !part.trim().is_empty()).collect();
    let method = parts.pop()?;
    if parts.is_empty() {
        return None;
    }
    Some((parts.into_iter().map(|part| name(part, Role::Resource)).collect(), method.to_owned()))
}

/// Without dots, the path sets the accessor; path, method and operationId set the name.
fn place_by_path<'a>(spec: &Spec, layout: &Layout, operation: &'a Operation) -> PlacedOperation<'a> {
    let has = |method: Method| spec.paths.get(&operation.path).is_some_and(|item| item.operations.contains_key(&method));
    let mut destination = layout.destination(spec, operation);
    let mut id_words = operation_id::parse(operation, &destination.resource_words);
    // `createSpeech` of `/audio/speech` makes a resource of a word that could be a verb.
    let may_be_thing = destination.action.is_some() && !destination.is_verb && operation.method == Method::Post;
    if may_be_thing && id_words.standard == Some("create") {
        let known: Vec<String> = destination.resource_words.iter().chain(&destination.action).cloned().collect();
        let beside = operation_id::parse(operation, &known);
        if beside.whole == "create" {
            destination.resources = std::mem::take(&mut destination.resources_with_action);
            (destination.action, destination.resource_words, id_words) = (None, known, beside);
        }
    }
    let response_shape = response_shape::find(spec, operation);
    let alone = spec.paths.get(&operation.path).is_none_or(|item| item.operations.len() == 1);
    let (method, claim) = match &destination.action {
        Some(action) => (name_action(operation, action, &destination, &id_words, alone), Claim::Derived),
        None if destination.path.words().is_empty() && operation.operation_id.is_some() => {
            let own =
                operation.operation_id.iter().flat_map(|id| operation_id::authored_words(id, operation)).collect::<Vec<_>>();
            (if own.is_empty() { operation.method.as_str().to_lowercase() } else { own.join("_") }, Claim::Derived)
        }
        None => name_standard(operation, &destination, &id_words, response_shape, &has),
    };
    let is_one = destination.resources.last().is_some_and(|last| singular(last).is_none());
    let naming = if is_one { destination.resources.len().min(2) } else { 1 };
    let resources = destination.resources.iter().map(|resource| name(resource, Role::Resource)).collect();
    PlacedOperation {
        operation,
        resources,
        method,
        naming,
        sources: Some(NamingSources { destination, id_words, response_shape }),
        claim,
    }
}

/// The name of an operation whose path names an action. If that isn't a verb, the operationId completes it.
fn name_action(operation: &Operation, action: &str, destination: &Destination, id_words: &IdWords, alone: bool) -> String {
    let own = id_words.verb.is_some().then(|| id_words.whole.clone());
    if let Some(verb) = strip_resource(action, destination) {
        return verb;
    }
    match operation.method {
        Method::Head => format!("head_{action}"),
        // `DELETE /lock` is the opposite of `PUT /lock`.
        Method::Delete if !alone => own.unwrap_or_else(|| format!("delete_{action}")),
        Method::Delete if is_adverb(action) => own.unwrap_or_else(|| format!("{action}_delete")),
        Method::Get if matches!(action, "all" | "get_all" | "find_all" | "fetch_all") => "list".to_owned(),
        Method::Get if matches!(action, "get" | "get_by_id" | "find_by_id" | "get_one" | "find_one") => "retrieve".to_owned(),
        Method::Get => action.to_owned(),
        _ if destination.is_verb => action.to_owned(),
        _ => own.unwrap_or_else(|| action.to_owned()),
    }
}

/// `refresh` for the `refresh_account` of `account`: the resource needn't be repeated. Actions that read are an exception, since
/// only their full names distinguish `get_draft` from `get_drafts`.
fn strip_resource(action: &str, destination: &Destination) -> Option<String> {
    let (verb, thing) = action.split_once('_')?;
    let resource = destination.resources.last()?;
    let is_redundant =
        is_leading_verb(verb) && standard_verb(verb) != Some("retrieve") && to_singular(thing) == to_singular(resource);
    is_redundant.then(|| standard_verb(verb).unwrap_or(verb).to_owned())
}

/// The standard verb for the method, or the verb of the operationId if that is more specific.
fn name_standard(
    operation: &Operation,
    destination: &Destination,
    id_words: &IdWords,
    response_shape: ResponseShape,
    has: &dyn Fn(Method) -> bool,
) -> (String, Claim) {
    let is_item = destination.path.ends_with_parameter();
    let is_collection = !is_item && destination.path.words().last().is_some_and(|last| singular(&snake(last)).is_some());
    let adds = is_item && id_words.verb.as_deref() == Some("add");
    let own_verb = id_words.verb.clone().filter(|_| id_words.standard.is_none() || adds);
    let is_read_verb = ["view", "read", "retrieve", "show", "describe"].iter().any(|verb| id_words.verb.as_deref() == Some(verb));
    let updated = if has(Method::Patch) { "replace" } else { "update" };
    let is_list = id_words.standard == Some("list")
        || response_shape == ResponseShape::List
        || (is_collection && response_shape != ResponseShape::Single || !is_item && response_shape == ResponseShape::PartialList)
            && !is_read_verb;
    let standard = match (operation.method, id_words.standard) {
        (Method::Head | Method::Options | Method::Trace | Method::Query, _) => {
            return (operation.method.as_str().to_lowercase(), Claim::Standard);
        }
        (Method::Get, _) if is_list => "list",
        (Method::Get, _) => "retrieve",
        (Method::Post, Some("retrieve")) if is_collection => "list",
        (Method::Put, Some("update" | "replace") | None) => updated,
        (Method::Put | Method::Post, Some(standard)) => standard,
        (Method::Post, None) if is_item && !has(Method::Put) && !has(Method::Patch) => "update",
        (Method::Post, None) => "create",
        (Method::Patch, _) => "update",
        (Method::Delete, _) => "delete",
    };
    match own_verb {
        Some(verb) => (verb, Claim::Derived),
        // Operations on one item take precedence over those on all items, and other methods over POST.
        None if is_collection && matches!(operation.method, Method::Put | Method::Patch | Method::Delete)
            || is_item && operation.method == Method::Post =>
        {
            (standard.to_owned(), Claim::Derived)
        }
        None => (standard.to_owned(), Claim::Standard),
    }
}

/// Alternative names for a method whose name another one has, the best first.
fn alternative_names(
    placed: &PlacedOperation<'_>,
    NamingSources { destination, id_words, response_shape }: &NamingSources,
    twin: &Operation,
) -> Vec<String> {
    let PlacedOperation { operation, method, .. } = placed;
    let other = Path::new(&twin.path);
    let path = &destination.path;
    let verb = operation.method.as_str().to_lowercase();
    let of_all = !path.ends_with_parameter() && matches!(operation.method, Method::Put | Method::Patch | Method::Delete);
    let known: Vec<String> =
        destination.resource_words.iter().flat_map(|word| words(word)).map(|word| to_singular(&word)).collect();
    let by = path.parameters().last().map(|last| {
        let mut own: Vec<String> = words(last).into_iter().filter(|word| !known.contains(word)).collect();
        if own.len() > 1 && own.last().is_some_and(|last| last == "id") {
            own.pop();
        }
        format!("{method} by {}", if own.is_empty() { snake(last) } else { own.join(" ") })
    });
    let with = |word: &Option<String>, others: &Option<String>| {
        word.as_ref().filter(|_| word != others).map(|word| format!("{method} {word}"))
    };
    [
        id_words.is_specific().then(|| id_words.whole.clone()),
        (method == "list" && *response_shape == ResponseShape::WrappedList).then(|| "retrieve".to_owned()),
        of_all.then(|| format!("{method} all")),
        with(&path.version, &other.version),
        with(&path.extension, &other.extension),
        destination.action.clone().filter(|action| action != method),
        destination.action.as_ref().map(|action| format!("{verb} {action}")),
        by,
        operation.operation_id.clone(),
        Some(format!("{verb} {}", operation.path)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
