//! Which schemas have an id, and which of them are still to be read.

use std::collections::{HashSet, VecDeque};

use rustc_hash::FxHashMap;

use crate::source::Place;

/// The id of a schema within one [`Spec`](super::Spec).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct SchemaId(pub(super) u32);

/// The schemas that were found, and which of them are still to be read.
#[derive(Debug, Default)]
pub(super) struct SchemaQueue {
    /// Every place that has an id: its own, or that of the target of a plain reference.
    pub(super) ids: FxHashMap<Place, SchemaId>,
    /// How many ids there are, not counting the empty schema's.
    count: u32,
    pub(super) pending: VecDeque<Place>,
    /// The targets of references, as opposed to inline schemas.
    pub(super) targets: HashSet<SchemaId>,
}

impl SchemaQueue {
    /// Assigns an id to the schema at a place and queues it.
    pub fn add(&mut self, place: &Place) -> SchemaId {
        self.count += 1;
        let id = SchemaId(self.count);
        self.ids.insert(place.clone(), id);
        self.pending.push_back(place.clone());
        id
    }
}
