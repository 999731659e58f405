//! The types get their names. A named schema keeps its name; an inline one is called after what it belongs to: the `metadata` of a
//! `Zone` is `ZoneMetadata`. Inline schemas of the same structure are one type, named by the smallest of their places.

use super::names::{Role, Wanted, assign, name, words};
use super::renames::Renames;
use super::schema_names;
use super::types::{Draft, Owner, Types, one_of};
use crate::diagnostics::{Code, Diagnostic, Faults};
use crate::ir::{Docs, Operation, Resource, Type, TypeDef, TypeId, TypeKind, Union, Variant, Webhook};
use crate::source::{At, Place};
use std::collections::{BTreeMap, HashMap};

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
    let kept = merge_equal(&drafts);
    let read = schema_names::read(spec, drafts.iter().filter_map(|draft| draft.given.as_deref()));
    let given = |given: &str| renames.schema(given).or_else(|| read.get(given).map(String::as_str)).unwrap_or(given).to_owned();
    let texts: Vec<String> = (0..drafts.len()).map(|index| text_of(&drafts, &kept, &given, index)).collect();
    let shared = shared_texts(&drafts, &kept, &texts);
    let mut texts = texts;
    for (index, text) in shared {
        // What one of its places says of it isn't true of the others.
        if (0..drafts.len()).any(|other| kept[other] == index && drafts[other].docs.description != drafts[index].docs.description)
        {
            drafts[index].docs = Docs::default();
        }
        texts[index] = text;
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

/// For each draft the one that stands for it: itself, or an inline one of the same structure at a smaller place.
fn merge_equal(drafts: &[Draft]) -> Vec<usize> {
    let mut kept: Vec<usize> = (0..drafts.len()).collect();
    loop {
        let mut by_structure: HashMap<String, Vec<usize>> = HashMap::new();
        for index in (0..drafts.len()).filter(|index| kept[*index] == *index && drafts[*index].given.is_none()) {
            let own = whole_of(&drafts[index]).unwrap_or_default();
            by_structure.entry(format!("{own} {}", structure(&drafts[index].kind, &kept))).or_default().push(index);
        }
        let mut merged = false;
        for equal in by_structure.values().filter(|equal| equal.len() > 1) {
            let place = |index: &&usize| (drafts[**index].place.pointer.to_string(), drafts[**index].place.document);
            if let Some(smallest) = equal.iter().min_by_key(place) {
                for index in equal.iter().filter(|index| *index != smallest) {
                    kept[*index] = *smallest;
                    merged = true;
                }
            }
        }
        if !merged {
            return (0..kept.len()).map(|index| representative(&kept, index)).collect();
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

/// A type that is to be named. Of two of the same words a named schema comes first; an inline one can be told apart by the resources
/// above its operation's.
fn wanted(drafts: &[Draft], index: usize, text: String) -> Wanted {
    let draft = &drafts[index];
    let above = match way(drafts, index, &|owner| owner).last().map(|outermost| &drafts[*outermost]) {
        Some(Draft { owner: Owner::Operation { above, .. }, given: None, .. }) if !above.is_empty() => Some(above.clone()),
        _ => None,
    };
    let order = format!("{} {} {}", draft.given.is_none(), above.as_deref().unwrap_or_default(), draft.place.pointer);
    Wanted { text, qualifier: above, order }
}

/// Gives an inline schema to the definition or name that it stands in, wherever a reference first led there from.
fn place_parts(types: &mut Types<'_>, renames: &Renames<'_>) {
    let spec = types.spec;
    let named = spec.schemas().filter_map(|(id, schema)| {
        let given = spec.name_of(id)?;
        Some((schema.place.clone(), Owner::Component(renames.schema(given).unwrap_or(given).to_owned())))
    });
    let mut owners: HashMap<Place, Owner> = named.collect();
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
fn owner_of(owners: &HashMap<Place, Owner>, place: &Place) -> Option<(Owner, String)> {
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
fn text_of(drafts: &[Draft], kept: &[usize], given: &dyn Fn(&str) -> String, index: usize) -> String {
    way(drafts, index, &|owner| representative(kept, owner)).into_iter().rev().fold(String::new(), |above, index| {
        let draft = &drafts[index];
        match (&draft.given, &draft.owner) {
            (Some(name), _) => given(name),
            (None, Owner::Type(_)) => format!("{} {}", name(&above, Role::Type), draft.part),
            (None, Owner::Operation { name, .. } | Owner::Component(name)) => format!("{name} {}", draft.part),
        }
    })
}

/// The words of the enums and unions that stand for several equal ones: those that all of their places have in common at the end, such
/// as `sort order`, or else what a union chooses from. They belong to none of the places alone. A name that something else has is left
/// to it.
fn shared_texts(drafts: &[Draft], kept: &[usize], texts: &[String]) -> Vec<(usize, String)> {
    let is_shared = |draft: &Draft| draft.given.is_none() && matches!(draft.kind, TypeKind::Enum(_) | TypeKind::Union(_));
    let mut places: BTreeMap<usize, Vec<Vec<String>>> = BTreeMap::new();
    for index in (0..drafts.len()).filter(|index| is_shared(&drafts[*index])) {
        places.entry(kept[index]).or_default().push(words(&texts[index]));
    }
    let common = places.into_iter().filter(|(_, places)| places.len() > 1).filter_map(|(index, places)| {
        let end = |count: usize| places[0][places[0].len() - count..].to_vec();
        let longest = (1..=places[0].len()).take_while(|count| places.iter().all(|place| place.ends_with(&end(*count)))).last();
        // One word alone, such as `type`, would say too little.
        let end = longest.filter(|longest| *longest > 1).map(|longest| end(longest).join(" "));
        Some((index, end.or_else(|| choice_text(drafts, index))?))
    });
    let common: Vec<(usize, String)> = common.collect();
    let mut uses: HashMap<String, usize> = HashMap::new();
    for text in texts
        .iter()
        .enumerate()
        .filter(|(index, _)| kept[*index] == *index)
        .map(|(_, text)| text)
        .chain(common.iter().map(|(_, text)| text))
    {
        *uses.entry(name(text, Role::Type)).or_default() += 1;
    }
    common.into_iter().filter(|(_, text)| uses.get(&name(text, Role::Type)) == Some(&1)).collect()
}

/// What a union chooses from, such as `string or strings`, if that is short and none of it has the union's name as a part of its own.
fn choice_text(drafts: &[Draft], index: usize) -> Option<String> {
    let TypeKind::Union(Union { tag: None, variants }) = &drafts[index].kind else {
        return None;
    };
    let is_own = |variant: &Variant| variant.ty.named().iter().any(|id| drafts[id.0].given.is_none());
    let mut named: Vec<(bool, &str)> =
        variants.iter().map(|variant| (matches!(variant.ty, Type::List(_)), variant.name.as_str())).collect();
    // In an order that no description decides, and one before many.
    named.sort_unstable();
    let names: Vec<&str> = named.into_iter().map(|(_, name)| name).collect();
    (names.len() <= CHOICES && !variants.iter().any(is_own)).then(|| names.join(" or "))
}

fn note_clash(draft: &Draft, text: &str, name: &str, faults: &Faults) {
    Diagnostic::new(
        Code::NameClash,
        At::Key(draft.place.clone()),
        format!("`{}` would have the same name as another type; it is called `{name}`", text.trim_end()),
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
