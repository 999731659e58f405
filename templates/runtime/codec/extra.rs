//! The fields of an object that its model doesn't name. They are kept and written back, so that a program that reads, changes
//! and writes an object loses nothing that a newer API has added.

use super::{Blank, Fault, Map, Node, Raw, Writer, encode};
use indexmap::IndexMap;
use std::fmt;

/// The fields of an object that this version of the SDK doesn't know, in the order they came.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<IndexMap<String, Raw>>>);

impl Extra {
    /// The field of this name.
    pub fn get(&self, name: &str) -> Option<&Raw> {
        self.0.as_ref()?.get(name)
    }

    /// Sets a field that the model doesn't name, and gives what it was before.
    ///
    /// A name that the model has would be written twice; set the model's own field instead.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Raw>) -> Option<Raw> {
        self.0.get_or_insert_default().insert(name.into(), value.into())
    }

    /// Takes a field out.
    pub fn remove(&mut self, name: &str) -> Option<Raw> {
        self.0.as_mut()?.shift_remove(name)
    }

    /// Each field's name and value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Raw)> {
        self.0.iter().flat_map(|fields| fields.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// How many fields there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |fields| fields.len())
    }

    /// Whether there is no such field.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every field as a value of one type; the path of a fault starts with the field's name.
    pub(crate) fn decode<T: Node + Blank>(&self) -> Result<Map<T>, Fault> {
        let decoded = |(name, value): (&str, &Raw)| match value.decode() {
            Ok(value) => Ok((name.to_owned(), value)),
            Err(fault) => Err(fault.under_key(name)),
        };
        self.iter().map(decoded).collect()
    }

    /// Sets a field to a value of the SDK's types.
    pub(crate) fn encode(&mut self, name: String, value: &dyn Node) -> Result<(), Fault> {
        self.insert(name, Raw::of(&encode(value)?));
        Ok(())
    }

    pub(crate) fn clear(&mut self) {
        self.0 = None;
    }

    /// Appends the fields to the open object.
    pub(crate) fn write(&self, writer: &mut Writer) {
        for (name, value) in self.iter() {
            writer.key(name);
            writer.raw(value.as_str());
        }
    }
}

impl Blank for Extra {
    fn blank() -> Self {
        Extra(None)
    }
}

/// The names only: what isn't known may be a secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
