//! A model is a table of its keys and a list of its fields. The loops over them are here, once for all models.

use super::{Extra, Fault, Node, Raw, Reader, Writer, text_of};
use std::fmt;

/// What [`model!`](model) gives a model; all else follows from it. The fields are handed over all at once, in the order of the
/// keys, because that is the least code for the compiler: no branches, and nothing that is different from one model to the next
/// but addresses.
pub trait Fields: fmt::Debug {
    /// Shows the model's fields.
    fn fields(&self, look: Look<'_>);

    /// Lends the model's fields, to read into.
    fn fields_mut(&mut self, fill: Fill<'_>);
}

/// What is done with the fields of a model.
pub type Look<'a> = &'a mut dyn FnMut(&Shape, &[&dyn Node], &Extra);

/// What is done to the fields of a model.
pub type Fill<'a> = &'a mut dyn FnMut(&Shape, &mut [&mut dyn Node], &mut Extra);

/// A model's name in Rust and its keys in JSON, in the order of its fields.
#[derive(Debug)]
pub struct Shape {
    pub name: &'static str,
    pub keys: &'static [(&'static str, Presence)],
}

/// Whether a key must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    Required,
    /// It must, and has the only value that a blank model has.
    Fixed,
    Optional,
}

impl Shape {
    /// The index of a key. Keys mostly come in the table's order, so the one expected next is looked at first.
    fn find(&self, key: &str, expected: usize) -> Option<usize> {
        if self.keys.get(expected).is_some_and(|(name, _)| *name == key) {
            return Some(expected);
        }
        self.keys.iter().position(|(name, _)| *name == key)
    }
}

impl<T: Fields> Node for T {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        read_model(self, reader)
    }

    fn write(&self, writer: &mut Writer) {
        write_model(self, writer);
    }

    fn reset(&mut self) {
        reset_model(self);
    }
}

fn read_model(model: &mut dyn Fields, reader: &mut Reader<'_>) -> Result<(), Fault> {
    let mut result = Ok(());
    model.fields_mut(&mut |shape, fields, extra| result = read_fields(shape, fields, extra, reader));
    result
}

/// A key that was read: one of the table, or another.
enum Key {
    Known(usize),
    Unknown(String),
}

/// Reads an object into the fields of a blank model. Keys that the model doesn't have are kept, of two equal keys the last wins,
/// and every required key must have been there.
fn read_fields(shape: &Shape, fields: &mut [&mut dyn Node], extra: &mut Extra, reader: &mut Reader<'_>) -> Result<(), Fault> {
    let classify = |key: &str, expected| shape.find(key, expected).map_or_else(|| Key::Unknown(key.to_owned()), Key::Known);
    let mut seen = Seen::default();
    let mut next = reader.open_object()?.map(|key| classify(key, 0));
    let mut expected = 0;
    while let Some(key) = next {
        match key {
            Key::Known(index) => {
                let field = &mut *fields[index];
                if !seen.insert(index) {
                    field.reset();
                }
                let (key, presence) = shape.keys[index];
                let only = (presence == Presence::Fixed && reader.is_attempt()).then(|| text_of(field));
                field.read(reader).map_err(|fault| fault.under_key(key))?;
                if only.is_some_and(|only| only != text_of(field)) {
                    reader.note_other_constant();
                }
                expected = index + 1;
            }
            Key::Unknown(name) => {
                let value = reader.raw().map(Raw::of).map_err(|fault| fault.under_key(&name))?;
                extra.insert(name, value);
                reader.note_unknown(1);
            }
        }
        next = reader.next_key()?.map(|key| classify(key, expected));
    }
    let missing = |&(index, &(_, presence)): &(usize, &(&str, Presence))| presence != Presence::Optional && !seen.contains(index);
    match shape.keys.iter().enumerate().find(missing) {
        None => Ok(()),
        Some((_, (key, _))) => Err(Fault::new("a value", "nothing", reader.offset()).under_key(key)),
    }
}

/// Writes a model as an object, without the optional fields that have no value.
fn write_model(model: &dyn Fields, writer: &mut Writer) {
    writer.open_object();
    model.fields(&mut |shape, fields, extra| {
        for ((key, presence), field) in shape.keys.iter().zip(fields) {
            if *presence != Presence::Optional || !field.is_absent() {
                writer.key(key);
                field.write(writer);
            }
        }
        extra.write(writer);
    });
    writer.close_object();
}

/// Makes a model blank again, so that a second object under the same key leaves nothing of the first.
fn reset_model(model: &mut dyn Fields) {
    model.fields_mut(&mut |_, fields, extra| {
        fields.iter_mut().for_each(|field| field.reset());
        extra.clear();
    });
}

/// Prints a model for people: the fields that have a value, under their keys, and the names of the unknown ones.
pub fn debug_model(model: &dyn Fields, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    model.fields(&mut |shape, fields, extra| {
        let mut out = f.debug_struct(shape.name);
        for ((key, _), field) in shape.keys.iter().zip(fields).filter(|(_, field)| !field.is_absent()) {
            out.field(key, field);
        }
        if !extra.is_empty() {
            out.field("extra", extra);
        }
        result = out.finish();
    });
    result
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

/// Gives a model its traits and the methods that all models have, by its fields: whether their keys are `Required`, `Fixed` or
/// `Optional`, the keys that aren't called like their fields, and the values of those that are always the same.
macro_rules! model {
    ($model:ident { $($field:ident $(as $key:literal)?: $presence:ident $(= $constant:expr)?),* $(,)? }) => {
        impl $model {
            /// Reads the model from JSON. Fields that it doesn't name are kept in [`extra`](Self::extra).
            #[inline]
            pub fn from_json(json: &str) -> Result<Self, $crate::runtime::codec::Fault> {
                $crate::runtime::codec::decode(json.as_bytes())
            }

            /// Writes the model as JSON, secrets included. It fails on a float that isn't finite.
            #[inline]
            pub fn to_json(&self) -> Result<String, $crate::runtime::codec::Fault> {
                $crate::runtime::codec::encode(self)
            }

            /// The fields that this version of the SDK doesn't know.
            #[inline]
            pub fn extra(&self) -> &$crate::runtime::codec::Extra {
                &self.extra
            }

            /// The fields that this version of the SDK doesn't know, to change; they are sent with the others.
            #[inline]
            pub fn extra_mut(&mut self) -> &mut $crate::runtime::codec::Extra {
                &mut self.extra
            }
        }

        impl $crate::runtime::codec::Blank for $model {
            fn blank() -> Self {
                #[allow(unused_mut)]
                let mut blank = Self {
                    $($field: $crate::runtime::codec::Blank::blank(),)*
                    extra: $crate::runtime::codec::Blank::blank(),
                };
                $($(blank.$field = $constant;)?)*
                blank
            }
        }

        impl $crate::runtime::codec::Fields for $model {
            fn fields(&self, look: $crate::runtime::codec::Look<'_>) {
                look(&SHAPE, &[$(&self.$field),*], &self.extra)
            }

            fn fields_mut(&mut self, fill: $crate::runtime::codec::Fill<'_>) {
                fill(&SHAPE, &mut [$(&mut self.$field),*], &mut self.extra)
            }
        }

        static SHAPE: $crate::runtime::codec::Shape = $crate::runtime::codec::Shape {
            name: stringify!($model),
            keys: &[$(($crate::runtime::codec::model!(@key $field $($key)?), $crate::runtime::codec::Presence::$presence)),*],
        };

        $crate::runtime::codec::shared_traits!($model);

        impl std::fmt::Debug for $model {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::runtime::codec::debug_model(self, f)
            }
        }
    };

    (@key $field:ident) => {
        stringify!($field)
    };

    (@key $field:ident $key:literal) => {
        $key
    };
}

/// Gives a model whose `new` asks for nothing its `Default`.
macro_rules! default {
    ($model:ident) => {
        impl Default for $model {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    };
}

/// A model or a union that contains itself stands in a box. `Box<T>` can't have the codec for every `T`, because a crate that
/// uses this one could give its own `Box<T>` fields, says the compiler.
macro_rules! boxed {
    ($type:ident) => {
        impl $crate::runtime::codec::Blank for Box<$type> {
            fn blank() -> Self {
                Box::new($crate::runtime::codec::Blank::blank())
            }
        }

        impl $crate::runtime::codec::Node for Box<$type> {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::Fault> {
                self.as_mut().read(reader)
            }

            fn write(&self, writer: &mut $crate::runtime::codec::Writer) {
                self.as_ref().write(writer);
            }

            fn reset(&mut self) {
                self.as_mut().reset();
            }
        }
    };
}

/// Comparison by JSON, and serde's traits, for a model or a union.
macro_rules! shared_traits {
    ($type:ident) => {
        /// Two values are equal when their JSON is.
        impl PartialEq for $type {
            #[inline]
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

pub(crate) use {boxed, default, model, serde_traits, shared_traits};
