//! The types get their names. A named schema keeps its name; an inline one is called after what it belongs to: the `metadata` of a
//! `Zone` is `ZoneMetadata`. Inline schemas of the same structure are one type if the names of their places have something in common
//! that names them.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Docs, Resource, Type, TypeDef, TypeId, TypeKind, Webhook};
use crate::lower::naming::merge_equal::{free_names, merge_equal, representative};
use crate::lower::naming::registry::{Role, Wanted, assign, name};
use crate::lower::naming::renames::Renames;
use crate::lower::naming::schema_names;
use crate::lower::types::draft::{TypeDraft, outermost_of_operation, owner_chain};
use crate::lower::types::enclosing::Enclosing;
use crate::lower::types::schema::Types;
use crate::lower::types::site::{Owner, Part, Site};
use crate::openapi::SchemaId;
use crate::source::At;
use std::collections::HashMap;

/// The definitions, sorted by name; every mention of a type is brought to its new index.
pub fn name_all(
    mut types: Types<'_>,
    renames: &Renames<'_>,
    (resources, webhooks): (&mut [Resource], &mut [Webhook]),
    diagnostics: &Diagnostics,
) -> Vec<TypeDef> {
    place_parts(&mut types, renames);
    let spec = types.spec;
    let mut drafts = types.drafts;
    let names_of = |is_meant: fn(&TypeKind) -> bool| -> Vec<&str> {
        drafts.iter().filter(|draft| is_meant(&draft.kind)).filter_map(|draft| draft.document_name.as_deref()).collect()
    };
    let read = schema_names::read(spec, &names_of(|_| true), &names_of(|kind| matches!(kind, TypeKind::Enum(_))));
    let renamed = |document_name: &str| {
        renames.schema(document_name).or_else(|| read.get(document_name).map(String::as_str)).unwrap_or(document_name).to_owned()
    };
    let texts = |kept: &[usize], shared: &HashMap<usize, String>| -> Vec<String> {
        (0..drafts.len()).map(|index| text_of(&drafts, kept, shared, &renamed, index)).collect()
    };
    let alone: Vec<usize> = (0..drafts.len()).collect();
    let (kept, common) = merge_equal(&drafts, &texts(&alone, &HashMap::new()));
    let shared = free_names(&kept, common, &texts(&kept, &HashMap::new()));
    let texts = texts(&kept, &shared);
    for (index, other) in kept.iter().enumerate().filter(|(index, other)| index != *other && shared.contains_key(other)) {
        // The docs of one place needn't be true of the others.
        if drafts[index].docs.description != drafts[*other].docs.description {
            drafts[*other].docs = Docs::default();
        }
    }
    let survivors: Vec<usize> = (0..drafts.len()).filter(|index| kept[*index] == *index).collect();
    let wanted: Vec<Wanted> = survivors.iter().map(|index| wanted(&drafts, *index, texts[*index].clone())).collect();
    let named = assign(&wanted, Role::Type, &[]);
    for ((index, named), wanted) in survivors.iter().zip(&named).zip(&wanted).filter(|((_, named), _)| named.clash) {
        // The qualifier of an inline one distinguishes it as well as a name of its own would.
        let is_qualified =
            wanted.qualifier.as_ref().is_some_and(|above| named.name == name(&format!("{above} {}", wanted.text), Role::Type));
        if !is_qualified {
            note_clash(&drafts[*index], &texts[*index], &named.name, diagnostics);
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
    let renumber = |ty: &mut Type| {
        if let Type::Named(id) = ty
            && let Some(position) = kept.get(id.0).and_then(|kept| new_index.get(kept))
        {
            id.0 = *position;
        }
    };
    let mut slots: Vec<Option<TypeDraft>> = drafts.into_iter().map(Some).collect();
    let definitions = order.iter().filter_map(|survivor| {
        let draft = slots.get_mut(survivors[*survivor])?.take()?;
        let mut kind = draft.kind;
        kind.visit_types_mut(&mut |ty| renumber(ty));
        Some(TypeDef {
            name: named[*survivor].name.clone(),
            module: modules[*survivor].name.clone(),
            place: draft.place,
            docs: draft.docs,
            kind,
            features: Vec::new(),
            in_requests: false,
            in_responses: false,
        })
    });
    let definitions = definitions.collect();
    resources.iter_mut().for_each(|resource| resource.visit_types_mut(&mut |_, ty| renumber(ty)));
    webhooks.iter_mut().for_each(|webhook| webhook.visit_types_mut(&mut |ty| renumber(ty)));
    definitions
}

/// A type that is to be named. Of two with the same words a named schema comes first; an inline one can be qualified by the resources
/// above its operation's.
fn wanted(drafts: &[TypeDraft], index: usize, text: String) -> Wanted {
    let draft = &drafts[index];
    let above = match outermost_of_operation(drafts, index).map(|outermost| &outermost.site.owner) {
        Some(Owner::Operation { above, .. }) if !above.is_empty() => Some(above.clone()),
        _ => None,
    };
    let order = format!("{} {}", above.as_deref().unwrap_or_default(), draft.place.pointer);
    Wanted { text, qualifier: above, made: draft.document_name.is_none(), order }
}

/// Gives an inline schema to the definition or name that it stands in, wherever a reference first led there from.
fn place_parts(types: &mut Types<'_>, renames: &Renames<'_>) {
    let spec = types.spec;
    let enclosing = Enclosing::new(spec);
    let named = spec.schemas().filter_map(|(id, _)| {
        let document_name = spec.name_of(id)?;
        Some((id, Owner::Component(renames.schema(document_name).unwrap_or(document_name).to_owned())))
    });
    let mut owners: HashMap<SchemaId, Owner> = named.collect();
    owners.extend(types.drafts.iter().enumerate().map(|(index, draft)| (draft.site.id, Owner::Type(TypeId(index)))));
    for draft in types.drafts.iter_mut().filter(|draft| draft.document_name.is_none()) {
        match enclosing.innermost(draft.site.id, |id| owners.get(&id)) {
            // A variant of a union is called by its tag, which is no part of its place.
            Some((Owner::Type(_), Part::Whole)) => {}
            Some((owner, part)) => draft.site = Site::new(draft.site.id, owner.clone(), part),
            None => {}
        }
    }
}

/// The words of a definition's name: those of the document, or its owner's and its part's.
fn text_of(
    drafts: &[TypeDraft],
    kept: &[usize],
    shared: &HashMap<usize, String>,
    renamed: &dyn Fn(&str) -> String,
    index: usize,
) -> String {
    owner_chain(drafts, index, &|owner| representative(kept, owner)).into_iter().rev().fold(String::new(), |above, index| {
        let draft = &drafts[index];
        match (shared.get(&index), &draft.document_name, &draft.site.owner) {
            (Some(shared), ..) => shared.clone(),
            (None, Some(name), _) => renamed(name),
            (None, None, Owner::Type(_)) => format!("{} {}", name(&above, Role::Type), draft.site.part.words()),
            (None, None, Owner::Operation { name, .. } | Owner::Component(name)) => format!("{name} {}", draft.site.part.words()),
        }
    })
}

fn note_clash(draft: &TypeDraft, text: &str, name: &str, diagnostics: &Diagnostics) {
    let document_name = draft.document_name.as_deref().unwrap_or(text);
    Diagnostic::new(
        Code::NameClash,
        At::Key(draft.place.clone()),
        format!("`{}` clashes with the name of another type; it is named `{name}`", document_name.trim_end()),
    )
    .help("rename one of them under `renames.schemas` in sdk.yaml")
    .record(diagnostics);
}
