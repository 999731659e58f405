//! The types get their names. A named schema keeps its name; an inline one is called after what it belongs to: the `metadata` of a
//! `Zone` is `ZoneMetadata`. Inline schemas of the same structure are one type if the names of their places have something in common
//! that says what they are, and are called by that.

use super::names::{Role, Wanted, assign, name, words};
use super::renames::Renames;
use super::schema_names;
use super::shared_name;
use super::types::{Draft, Owner, Types, one_of};
use crate::diagnostics::{Code, Diagnostic, Faults};
use crate::ir::{Docs, Operation, Resource, Type, TypeDef, TypeId, TypeKind, Union, Variant, Webhook};
use crate::source::{At, Place};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// With how many others of the same structure an inline schema is compared. More than a few have nothing in common but by malice.
const MAX_COMPARED: usize = 50;

/// How many variants a name can tell.
const CHOICES: usize = 3;

/// The definitions, sorted by name; every mention of a type is brought to its new index.
pub fn name_all(
    mut types: Types<'_>,
    renames: &Renames<'_>,
    (resources, webhooks): (&mut [Resource], &mut [Webhook]),
    faults: &Faults,
) -> Vec<TypeDef> {
    place_parts(&mut types, renames);
    let spec = types.spec;
    let mut drafts = types.drafts;
    let names_of = |is_meant: fn(&TypeKind) -> bool| -> Vec<&str> {
        drafts.iter().filter(|draft| is_meant(&draft.kind)).filter_map(|draft| draft.given.as_deref()).collect()
    };
    let read = schema_names::read(spec, &names_of(|_| true), &names_of(|kind| matches!(kind, TypeKind::Enum(_))));
    let given = |given: &str| renames.schema(given).or_else(|| read.get(given).map(String::as_str)).unwrap_or(given).to_owned();
    let texts = |kept: &[usize], shared: &HashMap<usize, String>| -> Vec<String> {
        (0..drafts.len()).map(|index| text_of(&drafts, kept, shared, &given, index)).collect()
    };
    let alone: Vec<usize> = (0..drafts.len()).collect();
    let (kept, common) = merge_equal(&drafts, &texts(&alone, &HashMap::new()));
    let shared = free_names(&kept, common, &texts(&kept, &HashMap::new()));
    let texts = texts(&kept, &shared);
    for (index, other) in kept.iter().enumerate().filter(|(index, other)| index != *other && shared.contains_key(other)) {
        // What one of its places says of it isn't true of the others.
        if drafts[index].docs.description != drafts[*other].docs.description {
            drafts[*other].docs = Docs::default();
        }
    }
    let survivors: Vec<usize> = (0..drafts.len()).filter(|index| kept[*index] == *index).collect();
    let wanted: Vec<Wanted> = survivors.iter().map(|index| wanted(&drafts, *index, texts[*index].clone())).collect();
    let named = assign(&wanted, Role::Type, &[]);
    for ((index, named), wanted) in survivors.iter().zip(&named).zip(&wanted).filter(|((_, named), _)| named.clash) {
        // What stands in front of an inline one tells it apart as well as a name of its own would.
        let is_told_apart =
            wanted.qualifier.as_ref().is_some_and(|above| named.name == name(&format!("{above} {}", wanted.text), Role::Type));
        if !is_told_apart {
            note_clash(&drafts[*index], &texts[*index], &named.name, faults);
        }
    }
    let module_names: Vec<Wanted> = named.iter().map(|named| Wanted::new(named.name.clone())).collect();
    let modules = assign(&module_names, Role::Module, &[]);

    let mut order: Vec<usize> = (0..survivors.len()).collect();
    order.sort_by(|left, right| named[*left].name.cmp(&named[*right].name));
    let mut new_index = HashMap::new();
    for (position, survivor) in order.iter().enumerate() {
        new_index.insert(survivors[*survivor], position);
    }
    let renumber = |id: &mut TypeId| {
        if let Some(position) = kept.get(id.0).and_then(|kept| new_index.get(kept)) {
            id.0 = *position;
        }
    };
    let mut slots: Vec<Option<Draft>> = drafts.into_iter().map(Some).collect();
    let definitions = order.iter().filter_map(|survivor| {
        let draft = slots.get_mut(survivors[*survivor])?.take()?;
        let mut kind = draft.kind;
        types_of(&mut kind, &mut |ty| visit(ty, &renumber));
        Some(TypeDef {
            name: named[*survivor].name.clone(),
            module: modules[*survivor].name.clone(),
            place: draft.place,
            docs: draft.docs,
            kind,
            features: Vec::new(),
            in_requests: false,
            in_answers: false,
        })
    });
    let definitions = definitions.collect();
    for resource in resources {
        renumber_resource(resource, &renumber);
    }
    webhooks.iter_mut().for_each(|webhook| visit(&mut webhook.ty, &renumber));
    definitions
}

/// A definition as one of several of the same structure.
struct Twin<'a> {
    draft: &'a Draft,
    /// The words of its name, or those that stand for it and others.
    words: Vec<String>,
    /// What it chooses from.
    choice: Option<&'a Choice>,
    /// Whether it is in no schema that has a name.
    is_of_operation: bool,
}

/// What a union chooses from: the words of a name that is true wherever it stands.
struct Choice {
    words: Vec<String>,
    /// Whether these are values that need no schema, such as strings.
    is_plain: bool,
}

impl Twin<'_> {
    /// The words of the name of both, if they are one.
    fn name_with(&self, other: &Twin<'_>) -> Option<Vec<String>> {
        let kind = &self.draft.kind;
        // Nobody thinks of two unions of the same variants within one object as two.
        let is_of_one = matches!(kind, TypeKind::Union(_)) && self.draft.owner == other.draft.owner;
        let is_plain = self.choice.is_some_and(|choice| choice.is_plain);
        let is_one = is_of_one || is_plain || !shared_name::is_small(kind);
        let of_itself = || self.choice.map_or(&self.words, |choice| &choice.words).clone();
        let shared = shared_name::of(&self.words, &other.words, kind).or_else(|| is_one.then(of_itself))?;
        // A new operation that takes what a schema has renames nothing, unless what both end with is a name by itself.
        let of_schema = match (self.is_of_operation, other.is_of_operation) {
            (false, true) => &self.words,
            (true, false) => &other.words,
            _ => return Some(shared),
        };
        Some(shared_name::end(&self.words, &other.words).unwrap_or_else(|| of_schema.clone()))
    }
}

/// For each draft the one that stands for it: itself, or an inline one of the same structure at a smaller place. And for those that
/// stand for several, the words of the name of all.
fn merge_equal(drafts: &[Draft], texts: &[String]) -> (Vec<usize>, BTreeMap<usize, Vec<String>>) {
    let mut kept: Vec<usize> = (0..drafts.len()).collect();
    let choices: Vec<Option<Choice>> = (0..drafts.len()).map(|index| choice(drafts, index)).collect();
    let twin = |index: usize| Twin {
        draft: &drafts[index],
        // Only those without a name are compared.
        words: if drafts[index].given.is_none() { words(&texts[index]) } else { Vec::new() },
        choice: choices[index].as_ref(),
        is_of_operation: is_of_operation(drafts, index),
    };
    let mut twins: Vec<Twin<'_>> = (0..drafts.len()).map(twin).collect();
    let mut for_several: BTreeSet<usize> = BTreeSet::new();
    loop {
        let mut by_structure: HashMap<String, Vec<usize>> = HashMap::new();
        for index in (0..drafts.len()).filter(|index| kept[*index] == *index && drafts[*index].given.is_none()) {
            let own = whole_of(&drafts[index]).unwrap_or_default();
            by_structure.entry(format!("{own} {}", structure(&drafts[index].kind, &kept))).or_default().push(index);
        }
        let mut merged = false;
        for mut equal in by_structure.into_values().filter(|equal| equal.len() > 1) {
            equal.sort_by_cached_key(|index| (drafts[*index].place.pointer.to_string(), drafts[*index].place.document));
            let mut standing: Vec<usize> = Vec::new();
            for index in equal {
                let compared = standing.iter().take(MAX_COMPARED);
                let found = compared.copied().find_map(|other| Some((other, twins[other].name_with(&twins[index])?)));
                let Some((other, shared)) = found else {
                    standing.push(index);
                    continue;
                };
                kept[index] = other;
                let is_of_operation = twins[other].is_of_operation && twins[index].is_of_operation;
                twins[other] = Twin { words: shared, is_of_operation, ..twin(other) };
                for_several.remove(&index);
                for_several.insert(other);
                merged = true;
            }
        }
        if !merged {
            let kept = (0..kept.len()).map(|index| representative(&kept, index)).collect();
            return (kept, for_several.into_iter().map(|index| (index, twins[index].words.clone())).collect());
        }
    }
}

/// What a definition is all of, if it is the body or the answer of an operation. Another operation's is a type of its own even where
/// it is the same: its name says whose it is, and what happens to be equal today can differ tomorrow.
fn whole_of(draft: &Draft) -> Option<String> {
    match &draft.owner {
        Owner::Operation { above, name } if draft.part == "body" || draft.part == "response" => {
            Some(format!("{above} {name} {}", draft.part))
        }
        _ => None,
    }
}

fn representative(kept: &[usize], mut index: usize) -> usize {
    while kept[index] != index {
        index = kept[index];
    }
    index
}

/// What a definition is made of, without its texts.
fn structure(kind: &TypeKind, kept: &[usize]) -> String {
    let of = |ty: &Type| {
        let mut ty = ty.clone();
        visit(&mut ty, &|id| id.0 = representative(kept, id.0));
        format!("{ty:?}")
    };
    match kind {
        TypeKind::Struct(object) => {
            let fields =
                object.fields.iter().map(|field| (of(&field.ty), field)).map(|(ty, field)| {
                    format!("{:?} {ty} {:?} {:?} {:?}", field.wire, field.presence, field.constant, field.set_by)
                });
            let additional = object.additional.as_ref().map(of);
            format!("struct {} {additional:?}", fields.collect::<Vec<_>>().join(", "))
        }
        TypeKind::Enum(values) => format!("enum {:?}", values.variants.iter().map(|variant| &variant.wire).collect::<Vec<_>>()),
        TypeKind::Union(union) => {
            let variants = union.variants.iter().map(|variant| format!("{:?} {}", variant.wire, of(&variant.ty)));
            format!("union {:?} {}", union.tag, variants.collect::<Vec<_>>().join(", "))
        }
        TypeKind::Newtype(newtype) => format!("newtype {}", of(&newtype.ty)),
    }
}

/// Whether an inline definition is in no schema that has a name.
fn is_of_operation(drafts: &[Draft], index: usize) -> bool {
    let outermost = way(drafts, index, &|owner| owner).last().map(|outermost| &drafts[*outermost]);
    matches!(outermost, Some(Draft { owner: Owner::Operation { .. }, given: None, .. }))
}

/// A type that is to be named. Of two of the same words a named schema comes first; an inline one can be told apart by the resources
/// above its operation's.
fn wanted(drafts: &[Draft], index: usize, text: String) -> Wanted {
    let draft = &drafts[index];
    let above = match way(drafts, index, &|owner| owner).last().map(|outermost| &drafts[*outermost]) {
        Some(Draft { owner: Owner::Operation { above, .. }, given: None, .. }) if !above.is_empty() => Some(above.clone()),
        _ => None,
    };
    let order = format!("{} {}", above.as_deref().unwrap_or_default(), draft.place.pointer);
    Wanted { text, qualifier: above, made: draft.given.is_none(), order }
}

/// Gives an inline schema to the definition or name that it stands in, wherever a reference first led there from.
fn place_parts(types: &mut Types<'_>, renames: &Renames<'_>) {
    let spec = types.spec;
    let named = spec.schemas().filter_map(|(id, schema)| {
        let given = spec.name_of(id)?;
        Some((schema.place.clone(), Owner::Component(renames.schema(given).unwrap_or(given).to_owned())))
    });
    let mut owners: FxHashMap<Place, Owner> = named.collect();
    owners.extend(types.drafts.iter().enumerate().map(|(index, draft)| (draft.place.clone(), Owner::Type(TypeId(index)))));
    for draft in types.drafts.iter_mut().filter(|draft| draft.given.is_none()) {
        match owner_of(&owners, &draft.place) {
            // A variant of a union is called by its tag, which is no part of its place.
            Some((Owner::Type(_), part)) if part.is_empty() => {}
            Some((owner, part)) => (draft.owner, draft.part) = (owner, part),
            None => {}
        }
    }
}

/// The innermost owner that a schema stands in, and what it is there.
fn owner_of(owners: &FxHashMap<Place, Owner>, place: &Place) -> Option<(Owner, String)> {
    let mut steps = Vec::new();
    let mut pointer = &place.pointer;
    let owner = loop {
        steps.push(pointer.last()?);
        pointer = pointer.parent()?;
        if let Some(owner) = owners.get(&Place { document: place.document, pointer: pointer.clone() }) {
            break owner;
        }
    };
    let mut steps = steps.into_iter().rev();
    let mut part = String::new();
    while let Some(step) = steps.next() {
        match step {
            "properties" => part = steps.next()?.to_owned(),
            // What lists are called says nothing of their items.
            "items" if matches!(part.as_str(), "data" | "items" | "results" | "records") => part = "item".to_owned(),
            "items" => part = one_of(&part, "item"),
            "additionalProperties" if part.is_empty() => part = "additional property".to_owned(),
            "additionalProperties" => part = one_of(&part, "value"),
            _ => {}
        }
    }
    Some((owner.clone(), part))
}

/// An inline definition, the one that it is a part of, and so on to the outermost or to one with a name.
fn way(drafts: &[Draft], index: usize, stands_for: &dyn Fn(usize) -> usize) -> Vec<usize> {
    let mut way = vec![index];
    let mut last = &drafts[index];
    while let (None, Owner::Type(owner)) = (&last.given, &last.owner) {
        let owner = stands_for(owner.0);
        if way.contains(&owner) {
            break;
        }
        way.push(owner);
        last = &drafts[owner];
    }
    way
}

/// The words of a definition's name: those of the description, or its owner's and its part's.
fn text_of(
    drafts: &[Draft],
    kept: &[usize],
    shared: &HashMap<usize, String>,
    given: &dyn Fn(&str) -> String,
    index: usize,
) -> String {
    way(drafts, index, &|owner| representative(kept, owner)).into_iter().rev().fold(String::new(), |above, index| {
        let draft = &drafts[index];
        match (shared.get(&index), &draft.given, &draft.owner) {
            (Some(shared), ..) => shared.clone(),
            (None, Some(name), _) => given(name),
            (None, None, Owner::Type(_)) => format!("{} {}", name(&above, Role::Type), draft.part),
            (None, None, Owner::Operation { name, .. } | Owner::Component(name)) => format!("{name} {}", draft.part),
        }
    })
}

/// The names of those that stand for several: what these have in common belongs to none of them alone. A name that something else
/// has is left to it.
fn free_names(kept: &[usize], common: BTreeMap<usize, Vec<String>>, texts: &[String]) -> HashMap<usize, String> {
    let others = (0..kept.len()).filter(|index| kept[*index] == *index && !common.contains_key(index));
    let mut uses: HashMap<String, usize> = HashMap::new();
    for text in others.map(|index| texts[index].clone()).chain(common.values().map(|words| words.join(" "))) {
        *uses.entry(name(&text, Role::Type)).or_default() += 1;
    }
    let named = common.into_iter().map(|(index, words)| (index, words.join(" ")));
    named.filter(|(_, text)| uses.get(&name(text, Role::Type)) == Some(&1)).collect()
}

/// What a union chooses from, such as `string or strings`, if that is short and none of it has the union's name as a part of its own.
fn choice(drafts: &[Draft], index: usize) -> Option<Choice> {
    let TypeKind::Union(Union { tag: None, variants }) = &drafts[index].kind else {
        return None;
    };
    let is_own = |variant: &Variant| variant.ty.named().iter().any(|id| drafts[id.0].given.is_none());
    let mut named: Vec<(bool, &str)> =
        variants.iter().map(|variant| (matches!(variant.ty, Type::List(_)), variant.name.as_str())).collect();
    // In an order that no description decides, and one before many.
    named.sort_unstable();
    let names: Vec<&str> = named.into_iter().map(|(_, name)| name).collect();
    let is_plain = variants.iter().all(|variant| variant.ty.named().is_empty());
    (names.len() <= CHOICES && !variants.iter().any(is_own)).then(|| Choice { words: words(&names.join(" or ")), is_plain })
}

fn note_clash(draft: &Draft, text: &str, name: &str, faults: &Faults) {
    let given = draft.given.as_deref().unwrap_or(text);
    Diagnostic::new(
        Code::NameClash,
        At::Key(draft.place.clone()),
        format!("`{}` would have the same name as another type; it is called `{name}`", given.trim_end()),
    )
    .help("give one of them another name under `renames.schemas` in sdk.yaml")
    .record(faults);
}

fn renumber_resource(resource: &mut Resource, renumber: &dyn Fn(&mut TypeId)) {
    for operation in &mut resource.operations {
        types_of_operation(operation, &mut |ty| visit(ty, renumber));
    }
    resource.children.iter_mut().for_each(|child| renumber_resource(child, renumber));
}

/// Every type that an operation mentions.
pub fn types_of_operation(operation: &mut Operation, each: &mut dyn FnMut(&mut Type)) {
    operation.arguments.iter_mut().chain(&mut operation.options).for_each(|parameter| each(&mut parameter.ty));
    operation.body.iter_mut().for_each(|body| each(&mut body.ty));
    each(&mut operation.answer.ty);
    operation.answer.successes.iter_mut().for_each(|success| each(&mut success.ty));
    operation.answer.stream.iter_mut().filter_map(|stream| stream.ty_mut()).for_each(&mut *each);
    operation.answer.headers.iter_mut().for_each(|header| each(&mut header.ty));
    for error in &mut operation.errors {
        error.ty.iter_mut().chain(error.headers.iter_mut().map(|header| &mut header.ty)).for_each(&mut *each);
    }
    operation.page.iter_mut().for_each(|page| each(&mut page.item));
}

/// Every type that a definition mentions.
pub fn types_of(kind: &mut TypeKind, each: &mut dyn FnMut(&mut Type)) {
    match kind {
        TypeKind::Struct(object) => {
            object.fields.iter_mut().for_each(|field| each(&mut field.ty));
            object.additional.iter_mut().chain(&mut object.item).for_each(each);
        }
        TypeKind::Enum(_) => {}
        TypeKind::Union(union) => union.variants.iter_mut().for_each(|variant| each(&mut variant.ty)),
        TypeKind::Newtype(newtype) => each(&mut newtype.ty),
    }
}

/// The named types inside a type.
fn visit(ty: &mut Type, each: &dyn Fn(&mut TypeId)) {
    ty.visit_mut(&mut |part| {
        if let Type::Named(id) = part {
            each(id);
        }
    });
}
