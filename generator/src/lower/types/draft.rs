//! A type between lowering and naming: all is known of it but its name, since a name may depend on which other types there are.

use crate::ir::{Docs, TypeId, TypeKind};
use crate::lower::naming::words;
use crate::source::Place;

/// A definition that isn't named yet.
pub struct TypeDraft {
    pub place: Place,
    /// Its name in the description, if it has one.
    pub given: Option<String>,
    /// What an inline schema belongs to, and what it is there.
    pub owner: Owner,
    pub part: String,
    pub docs: Docs,
    pub kind: TypeKind,
}

/// What an inline schema is a part of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Owner {
    /// A definition.
    Type(TypeId),
    /// An operation, by its name and the names of the resources above its own.
    Operation { above: String, name: String },
    /// Something with a name of its own in the description, such as a response that operations share.
    Component(String),
}

/// What each item of a list or value of a map is called.
pub fn item_name(part: &str, word: &str) -> String {
    words::singular(part).unwrap_or_else(|| format!("{part} {word}"))
}

/// An inline definition, the one that it is a part of, and so on to the outermost or to one with a name.
pub fn owner_chain(drafts: &[TypeDraft], index: usize, stands_for: &dyn Fn(usize) -> usize) -> Vec<usize> {
    let mut chain = vec![index];
    let mut last = &drafts[index];
    while let (None, Owner::Type(owner)) = (&last.given, &last.owner) {
        let owner = stands_for(owner.0);
        if chain.contains(&owner) {
            break;
        }
        chain.push(owner);
        last = &drafts[owner];
    }
    chain
}
