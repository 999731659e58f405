//! Inline schemas of the same structure are one type if the names of their places have something in common that says what they are.
//! Those are found here, with the words that name them all.

use super::registry::{Role, name};
use super::shared_name;
use super::words::words;
use crate::ir::{Enum, Field, Newtype, Presence, Side, Struct, Type, TypeKind, Union, Value, Variant};
use crate::lower::types::draft::{TypeDraft, outermost_of_operation};
use crate::lower::types::site::{Owner, Part, Site};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How many others of the same structure an inline schema is compared with. Only hostile documents have many without a common name.
const MAX_COMPARED: usize = 50;

/// How many variants a name can list.
const CHOICES: usize = 3;

/// A definition that others may have the same structure as.
struct Twin<'a> {
    draft: &'a TypeDraft,
    /// The words of its name, or of the name that it shares with others.
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
        let is_of_one = matches!(kind, TypeKind::Union(_)) && self.draft.site.owner == other.draft.site.owner;
        let is_plain = self.choice.is_some_and(|choice| choice.is_plain);
        let is_one = is_of_one || is_plain || !shared_name::is_small(kind);
        let of_itself = || self.choice.map_or(&self.words, |choice| &choice.words).clone();
        let shared = shared_name::in_both(&self.words, &other.words, kind).or_else(|| is_one.then(of_itself))?;
        // A new operation with the structure of a schema renames nothing, unless what both names end with is a name by itself.
        let of_schema = match (self.is_of_operation, other.is_of_operation) {
            (false, true) => &self.words,
            (true, false) => &other.words,
            _ => return Some(shared),
        };
        Some(shared_name::common_end(&self.words, &other.words).unwrap_or_else(|| of_schema.clone()))
    }
}

/// For each draft its representative: itself, or an inline one of the same structure at a smaller place. And for those that represent
/// several, the words of the name of all.
pub fn merge_equal(drafts: &[TypeDraft], texts: &[String]) -> (Vec<usize>, BTreeMap<usize, Vec<String>>) {
    let mut kept: Vec<usize> = (0..drafts.len()).collect();
    let choices: Vec<Option<Choice>> = (0..drafts.len()).map(|index| choice(drafts, index)).collect();
    let twin = |index: usize| Twin {
        draft: &drafts[index],
        // Only those without a name are compared.
        words: if drafts[index].document_name.is_none() { words(&texts[index]) } else { Vec::new() },
        choice: choices[index].as_ref(),
        is_of_operation: outermost_of_operation(drafts, index).is_some(),
    };
    let mut twins: Vec<Twin<'_>> = (0..drafts.len()).map(twin).collect();
    let mut for_several: BTreeSet<usize> = BTreeSet::new();
    loop {
        let mut by_structure: HashMap<(Option<Whole<'_>>, Structure<'_>), Vec<usize>> = HashMap::new();
        for index in (0..drafts.len()).filter(|index| kept[*index] == *index && drafts[*index].document_name.is_none()) {
            let key = (whole_of(&drafts[index]), Structure::from_kind(&drafts[index].kind, &kept));
            by_structure.entry(key).or_default().push(index);
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

/// An operation, and whether its body or its response is meant.
type Whole<'a> = (&'a Owner, &'a Part);

/// Of which operation a definition is the whole body or response, and which of the two. Another operation's is a type of its own even
/// where it is the same: its name says whose it is, and what happens to be equal today can differ tomorrow.
fn whole_of(draft: &TypeDraft) -> Option<Whole<'_>> {
    let Site { id: _, owner, part } = &draft.site;
    let is_whole = matches!((owner, part), (Owner::Operation { .. }, Part::Body | Part::Response(None)));
    is_whole.then_some((owner, part))
}

/// The definition that a merged one became part of, or the definition itself.
pub fn representative(kept: &[usize], mut index: usize) -> usize {
    while kept[index] != index {
        index = kept[index];
    }
    index
}

/// What a definition is made of, without its names in Rust and its docs: equal for two definitions that are one type.
#[derive(PartialEq, Eq, Hash)]
enum Structure<'a> {
    Struct { fields: Vec<FieldStructure<'a>>, additional: Option<Type> },
    Enum { ty: &'a Type, values: Vec<&'a [String]> },
    Union { tag: Option<&'a str>, variants: Vec<(&'a [String], Type)> },
    Newtype { ty: Type },
}

/// The same of a field.
#[derive(PartialEq, Eq, Hash)]
struct FieldStructure<'a> {
    wire: &'a str,
    ty: Type,
    presence: Presence,
    set_by: Option<Side>,
    constant: Option<&'a Value>,
}

impl<'a> Structure<'a> {
    /// The structure of a definition, with the representative of each definition that it mentions.
    fn from_kind(kind: &'a TypeKind, kept: &[usize]) -> Self {
        let merged = |ty: &Type| {
            let mut ty = ty.clone();
            ty.visit_types_mut(&mut |part| {
                if let Type::Named(id) = part {
                    id.0 = representative(kept, id.0);
                }
            });
            ty
        };
        let field = |field: &'a Field| {
            let Field { name: _, wire, ty, presence, set_by, clear: _, constant, docs: _ } = field;
            FieldStructure { wire, ty: merged(ty), presence: *presence, set_by: *set_by, constant: constant.as_ref() }
        };
        match kind {
            // The item of a page is what one of its fields lists.
            TypeKind::Struct(Struct { fields, additional, item: _ }) => {
                Structure::Struct { fields: fields.iter().map(field).collect(), additional: additional.as_ref().map(merged) }
            }
            TypeKind::Enum(Enum { ty, variants }) => {
                Structure::Enum { ty, values: variants.iter().map(|variant| variant.wire.as_slice()).collect() }
            }
            TypeKind::Union(Union { tag, variants }) => Structure::Union {
                tag: tag.as_deref(),
                variants: variants.iter().map(|variant| (variant.wire.as_slice(), merged(&variant.ty))).collect(),
            },
            TypeKind::Newtype(Newtype { ty }) => Structure::Newtype { ty: merged(ty) },
        }
    }
}

/// The names of those that represent several: what these have in common belongs to none of them alone. A name that another definition
/// has is left to that.
pub fn free_names(kept: &[usize], common: BTreeMap<usize, Vec<String>>, texts: &[String]) -> HashMap<usize, String> {
    let others = (0..kept.len()).filter(|index| kept[*index] == *index && !common.contains_key(index));
    let mut uses: HashMap<String, usize> = HashMap::new();
    for text in others.map(|index| texts[index].clone()).chain(common.values().map(|words| words.join(" "))) {
        *uses.entry(name(&text, Role::Type)).or_default() += 1;
    }
    let named = common.into_iter().map(|(index, words)| (index, words.join(" ")));
    named.filter(|(_, text)| uses.get(&name(text, Role::Type)) == Some(&1)).collect()
}

/// What a union chooses from, such as `string or strings`, if that is short and none of it has the union's name as a part of its own.
fn choice(drafts: &[TypeDraft], index: usize) -> Option<Choice> {
    let TypeKind::Union(Union { tag: None, variants }) = &drafts[index].kind else {
        return None;
    };
    let is_own = |variant: &Variant| variant.ty.named().iter().any(|id| drafts[id.0].document_name.is_none());
    let mut named: Vec<(bool, &str)> =
        variants.iter().map(|variant| (matches!(variant.ty, Type::List(_)), variant.name.as_str())).collect();
    // In an order that no description decides, and one before many.
    named.sort_unstable();
    let names: Vec<&str> = named.into_iter().map(|(_, name)| name).collect();
    let is_plain = variants.iter().all(|variant| variant.ty.named().is_empty());
    (names.len() <= CHOICES && !variants.iter().any(is_own)).then(|| Choice { words: words(&names.join(" or ")), is_plain })
}
