//! A model is a table of its keys and its fields by index. The loops over them are here, once for all models.

use super::{Extra, Fault, Node, Raw, Reader, Writer};
use std::fmt;

/// What a template prints for a model, with a `blank()`.
pub trait Fields {
    /// The model's name and keys.
    fn shape(&self) -> &'static Shape;

    /// The field of the key with this index, to read into.
    fn field_mut(&mut self, index: usize) -> &mut dyn Node;

    /// The field of the key with this index.
    fn field(&self, index: usize) -> &dyn Node;

    /// The fields without a key in the table, to add to.
    fn extra_mut(&mut self) -> &mut Extra;

    /// The fields without a key in the table.
    fn extra(&self) -> &Extra;
}

/// A model's name in Rust and its keys in JSON, in the order of its fields.
pub struct Shape {
    pub name: &'static str,
    pub keys: &'static [(&'static str, Presence)],
}

/// Whether a key must be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    Required,
    Optional,
}

impl Shape {
    /// The index of a key. Keys mostly come in the table's order, so the search starts at the one expected next.
    fn find(&self, key: &str, expected: usize) -> Option<usize> {
        let is_key = |&index: &usize| self.keys.get(index).is_some_and(|(name, _)| *name == key);
        (expected..self.keys.len()).find(is_key).or_else(|| (0..expected).find(is_key))
    }
}

/// A key that was read: one of the table, or another.
enum Key {
    Known(usize),
    Unknown(String),
}

/// Reads an object into a blank model. Keys that the model doesn't have are kept, of two equal keys the last wins, and every
/// required key must have been there.
pub fn read_fields(model: &mut dyn Fields, reader: &mut Reader<'_>) -> Result<(), Fault> {
    let shape = model.shape();
    let classify = |key: &str, expected| shape.find(key, expected).map_or_else(|| Key::Unknown(key.to_owned()), Key::Known);
    let mut seen = Seen::default();
    let mut next = reader.open_object()?.map(|key| classify(key, 0));
    let mut expected = 0;
    while let Some(key) = next {
        match key {
            Key::Known(index) => {
                let field = model.field_mut(index);
                if !seen.insert(index) {
                    field.reset();
                }
                field.read(reader).map_err(|fault| fault.under_key(shape.keys[index].0))?;
                expected = index + 1;
            }
            Key::Unknown(name) => {
                let value = reader.raw().map(Raw::of).map_err(|fault| fault.under_key(&name))?;
                model.extra_mut().insert(name, value);
            }
        }
        next = reader.next_key()?.map(|key| classify(key, expected));
    }
    let missing = |&(index, &(_, presence)): &(usize, &(&str, Presence))| presence == Presence::Required && !seen.contains(index);
    match shape.keys.iter().enumerate().find(missing) {
        None => Ok(()),
        Some((_, (key, _))) => Err(Fault::new("a value", "nothing", reader.offset()).under_key(key)),
    }
}

/// Writes a model as an object, without the optional fields that have no value.
pub fn write_fields(model: &dyn Fields, writer: &mut Writer) {
    writer.open_object();
    for (index, (key, presence)) in model.shape().keys.iter().enumerate() {
        let field = model.field(index);
        if *presence == Presence::Required || !field.is_absent() {
            writer.key(key);
            field.write(writer);
        }
    }
    model.extra().write(writer);
    writer.close_object();
}

/// Prints a model for people: the fields that have a value, under their keys, and the names of the unknown ones.
pub fn debug_fields(model: &dyn Fields, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = model.shape();
    let mut out = f.debug_struct(shape.name);
    for (index, (key, _)) in shape.keys.iter().enumerate() {
        let field = model.field(index);
        if !field.is_absent() {
            out.field(key, &field);
        }
    }
    if !model.extra().is_empty() {
        out.field("extra", model.extra());
    }
    out.finish()
}

/// Makes a model blank again, so that a second object under the same key leaves nothing of the first.
pub fn reset_fields(model: &mut dyn Fields) {
    for index in 0..model.shape().keys.len() {
        model.field_mut(index).reset();
    }
    model.extra_mut().clear();
}

/// Which keys were there. Few models have more than 64.
#[derive(Default)]
struct Seen {
    first: u64,
    rest: Vec<usize>,
}

impl Seen {
    /// Whether the key is new.
    fn insert(&mut self, index: usize) -> bool {
        let new = !self.contains(index);
        match u32::try_from(index).ok().and_then(|index| 1u64.checked_shl(index)) {
            Some(bit) => self.first |= bit,
            None if new => self.rest.push(index),
            None => {}
        }
        new
    }

    fn contains(&self, index: usize) -> bool {
        match u32::try_from(index).ok().and_then(|index| 1u64.checked_shl(index)) {
            Some(bit) => self.first & bit != 0,
            None => self.rest.contains(&index),
        }
    }
}

/// Gives a model its traits and the methods that all models have, by its [`Fields`].
macro_rules! model {
    ($model:ident) => {
        impl $model {
            /// Reads the model from JSON. Fields that it doesn't name are kept in [`extra`](Self::extra).
            pub fn from_json(json: &str) -> Result<Self, $crate::runtime::codec::Fault> {
                $crate::runtime::codec::decode(json.as_bytes())
            }

            /// Writes the model as JSON, secrets included. It fails on a float that isn't finite.
            pub fn to_json(&self) -> Result<String, $crate::runtime::codec::Fault> {
                $crate::runtime::codec::encode(self)
            }

            /// The fields that this version of the SDK doesn't know.
            pub fn extra(&self) -> &$crate::runtime::codec::Extra {
                &self.extra
            }

            /// The fields that this version of the SDK doesn't know, to change; they are sent with the others.
            pub fn extra_mut(&mut self) -> &mut $crate::runtime::codec::Extra {
                &mut self.extra
            }
        }

        impl $crate::runtime::codec::Node for $model {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::Fault> {
                $crate::runtime::codec::read_fields(self, reader)
            }

            fn write(&self, writer: &mut $crate::runtime::codec::Writer) {
                $crate::runtime::codec::write_fields(self, writer);
            }

            fn reset(&mut self) {
                $crate::runtime::codec::reset_fields(self);
            }
        }

        $crate::runtime::codec::shared_traits!($model);

        impl std::fmt::Debug for $model {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::runtime::codec::debug_fields(self, f)
            }
        }
    };
}

/// Comparison by JSON, and serde's traits, for a model or a union.
macro_rules! shared_traits {
    ($type:ident) => {
        /// Two values are equal when their JSON is.
        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::codec::same(self, other)
            }
        }

        $crate::runtime::codec::serde_traits!($type);
    };
}

/// serde's traits over the codec, for any self-describing format.
#[cfg(feature = "serde")]
macro_rules! serde_traits {
    ($type:ident) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::codec::bridge::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::codec::bridge::deserialize(deserializer)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
macro_rules! serde_traits {
    ($type:ident) => {};
}

pub(crate) use {model, serde_traits, shared_traits};
