//! A type between lowering and naming: all is known of it but its name, since a name may depend on which other types there are.

use crate::ir::{Docs, TypeKind};
use crate::lower::types::site::{Owner, Site};
use crate::source::Place;

/// A definition that isn't named yet.
pub struct TypeDraft {
    /// The place of its schema.
    pub place: Place,
    /// Its name in the document, if it has one.
    pub document_name: Option<String>,
    /// Its schema, and what an inline one belongs to.
    pub site: Site,
    pub docs: Docs,
    pub kind: TypeKind,
}

/// An inline definition, the one that it is a part of, and so on to the outermost or to one with a name.
pub fn owner_chain(drafts: &[TypeDraft], index: usize, representative: &dyn Fn(usize) -> usize) -> Vec<usize> {
    let mut chain = vec![index];
    let mut last = &drafts[index];
    while let (None, Owner::Type(owner)) = (&last.document_name, &last.site.owner) {
        let owner = representative(owner.0);
        if chain.contains(&owner) {
            break;
        }
        chain.push(owner);
        last = &drafts[owner];
    }
    chain
}

/// The outermost definition around one, if that is an inline one of an operation: then none of them is in a schema that has a name.
pub fn outermost_of_operation(drafts: &[TypeDraft], index: usize) -> Option<&TypeDraft> {
    let outermost = &drafts[*owner_chain(drafts, index, &|owner| owner).last()?];
    (outermost.document_name.is_none() && matches!(outermost.site.owner, Owner::Operation { .. })).then_some(outermost)
}
