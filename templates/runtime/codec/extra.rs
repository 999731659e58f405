//! The unknown fields of an object. They are kept and written back, so that a program that reads, changes and writes an object
//! loses nothing that a newer version of the API has added.

use super::containers::Map;
use super::json_error::JsonError;
use super::raw::Raw;
use super::value::{Empty, JsonValue, encode};
use super::writer::Writer;
use std::fmt;

/// The fields of an object that this version of the SDK doesn't know, in the order they were received.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Extra, Raw};")]
///
/// let mut extra = Extra::default(); // of a model: `model.extra_mut()`
/// extra.insert("beta", true);
/// assert_eq!(extra.get("beta").map(Raw::as_str), Some("true"));
/// assert_eq!(extra.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["beta"]);
/// ```
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Map<Raw>>>);

impl Extra {
    /// Returns the field of this name.
    pub fn get(&self, name: &str) -> Option<&Raw> {
        self.0.as_ref()?.get(name)
    }

    /// Sets an unknown field and returns its previous value.
    ///
    /// Don't use it for a field that the model has: the key would be written twice.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Raw>) -> Option<Raw> {
        self.0.get_or_insert_default().insert(name.into(), value.into())
    }

    /// Removes a field and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Raw> {
        self.0.as_mut()?.shift_remove(name)
    }

    /// Iterates over the names and values of the fields.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Raw)> {
        self.0.iter().flat_map(|fields| fields.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// Returns the number of fields.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |fields| fields.len())
    }

    /// Returns `true` if there are no fields.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Decodes every field as a value of one type; the path of an error starts with the field's name.
    pub(crate) fn decode<T: JsonValue + Empty>(&self) -> Result<Map<T>, JsonError> {
        let decoded = |(name, value): (&str, &Raw)| match value.decode() {
            Ok(value) => Ok((name.to_owned(), value)),
            Err(error) => Err(error.under_key(name)),
        };
        self.iter().map(decoded).collect()
    }

    /// Sets a field to a value of one of the SDK's types.
    pub(crate) fn encode(&mut self, name: String, value: &dyn JsonValue) -> Result<(), JsonError> {
        self.insert(name, Raw::from_valid(&encode(value)?));
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

/// The order of the fields doesn't matter.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl Eq for Extra {}

impl Empty for Extra {
    fn empty() -> Self {
        Extra(None)
    }
}

/// Names only: an unknown field may hold a secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
