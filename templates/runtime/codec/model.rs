//! Models: a schema of keys and a list of fields each. The loops over them are here, once for all models.

use super::equality::comparable_json;
use super::extra::Extra;
use super::json_error::JsonError;
use super::raw::Raw;
use super::reader::Reader;
use super::value::JsonValue;
use super::writer::Writer;
use std::fmt;

/// What [`model!`](model) implements for a model; all else follows from it. The fields are passed all at once, in the order of the
/// keys, because that is the least code for the compiler: no branches, and nothing but addresses that differs between models.
pub trait Model: fmt::Debug {
    /// Passes the fields to the visitor.
    fn visit_fields(&self, visit: VisitFields<'_>);

    /// Passes the fields to the visitor, to read into.
    fn visit_fields_mut(&mut self, visit: VisitFieldsMut<'_>);
}

/// A visitor of the fields of a model.
pub type VisitFields<'a> = &'a mut dyn FnMut(&ModelSchema, &[&dyn JsonValue], &Extra);

/// A visitor that changes the fields of a model.
pub type VisitFieldsMut<'a> = &'a mut dyn FnMut(&ModelSchema, &mut [&mut dyn JsonValue], &mut Extra);

/// A model's name in Rust and its keys in JSON, in the order of its fields.
#[derive(Debug)]
pub struct ModelSchema {
    pub name: &'static str,
    pub keys: &'static [(&'static str, Presence)],
}

/// Whether a key is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    Required,
    /// Required, and its only value is that of an empty model.
    Fixed,
    Optional,
}

impl ModelSchema {
    /// The index of a key. Keys mostly come in the order of the schema, so the one expected next is compared first.
    fn find(&self, key: &str, expected: usize) -> Option<usize> {
        if self.keys.get(expected).is_some_and(|(name, _)| *name == key) {
            return Some(expected);
        }
        self.keys.iter().position(|(name, _)| *name == key)
    }
}

impl<T: Model> JsonValue for T {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        read_model(self, reader)
    }

    fn write(&self, writer: &mut Writer) {
        write_model(self, writer);
    }

    fn reset(&mut self) {
        reset_model(self);
    }
}

fn read_model(model: &mut dyn Model, reader: &mut Reader<'_>) -> Result<(), JsonError> {
    let mut result = Ok(());
    model.visit_fields_mut(&mut |schema, fields, extra| result = read_fields(schema, fields, extra, reader));
    result
}

/// A key that was read: one of the schema, or another.
enum Key {
    Known(usize),
    Unknown(String),
}

/// Reads an object into the fields of an empty model. Unknown keys are kept, of two equal keys the last wins, and every required
/// key must be present.
fn read_fields(
    schema: &ModelSchema,
    fields: &mut [&mut dyn JsonValue],
    extra: &mut Extra,
    reader: &mut Reader<'_>,
) -> Result<(), JsonError> {
    let classify = |key: &str, expected| schema.find(key, expected).map_or_else(|| Key::Unknown(key.to_owned()), Key::Known);
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
                let (key, presence) = schema.keys[index];
                let constant = (presence == Presence::Fixed && reader.is_trial()).then(|| comparable_json(field));
                field.read(reader).map_err(|error| error.under_key(key))?;
                if constant.is_some_and(|constant| constant != comparable_json(field)) {
                    reader.note_other_constant();
                }
                expected = index + 1;
            }
            Key::Unknown(name) => {
                let value = reader.raw().map(Raw::from_valid).map_err(|error| error.under_key(&name))?;
                extra.insert(name, value);
                reader.note_unknown(1);
            }
        }
        next = reader.next_key()?.map(|key| classify(key, expected));
    }
    let missing = |&(index, &(_, presence)): &(usize, &(&str, Presence))| presence != Presence::Optional && !seen.contains(index);
    match schema.keys.iter().enumerate().find(missing) {
        None => Ok(()),
        Some((_, (key, _))) => Err(JsonError::new("a value", "nothing", reader.offset()).under_key(key)),
    }
}

/// Writes a model as an object, without the optional fields that are absent.
fn write_model(model: &dyn Model, writer: &mut Writer) {
    writer.open_object();
    model.visit_fields(&mut |schema, fields, extra| {
        for ((key, presence), field) in schema.keys.iter().zip(fields) {
            if *presence != Presence::Optional || !field.is_absent() {
                writer.key(key);
                field.write(writer);
            }
        }
        extra.write(writer);
    });
    writer.close_object();
}

/// Makes a model empty again, so that reading a second object under the same key keeps nothing of the first.
fn reset_model(model: &mut dyn Model) {
    model.visit_fields_mut(&mut |_, fields, extra| {
        fields.iter_mut().for_each(|field| field.reset());
        extra.clear();
    });
}

/// Formats a model for `Debug`: the fields that have a value, under their keys, and the names of the unknown ones.
pub fn debug_model(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    model.visit_fields(&mut |schema, fields, extra| {
        let mut out = f.debug_struct(schema.name);
        for ((key, _), field) in schema.keys.iter().zip(fields).filter(|(_, field)| !field.is_absent()) {
            out.field(key, field);
        }
        if !extra.is_empty() {
            out.field("extra", extra);
        }
        result = out.finish();
    });
    result
}

/// The keys that were present. Few models have more than 64.
#[derive(Default)]
struct Seen {
    first: u64,
    rest: Vec<usize>,
}

impl Seen {
    /// Adds a key and returns whether it is new.
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

/// Implements the traits and methods of a model by its fields: whether their keys are `Required`, `Fixed` or `Optional`, the keys
/// that differ from the names of their fields, and the constants.
macro_rules! model {
    ($model:ident { $($field:ident $(as $key:literal)?: $presence:ident $(= $constant:expr)?),* $(,)? }) => {
        $crate::runtime::codec::json_methods!($model);

        impl $model {
            /// Returns the fields that this version of the SDK doesn't know.
            #[inline]
            pub fn extra(&self) -> &$crate::runtime::codec::Extra {
                &self.extra
            }

            /// Returns the unknown fields for modification; they are sent with the others.
            #[inline]
            pub fn extra_mut(&mut self) -> &mut $crate::runtime::codec::Extra {
                &mut self.extra
            }
        }

        impl $crate::runtime::codec::Empty for $model {
            fn empty() -> Self {
                #[allow(unused_mut)]
                let mut model = Self {
                    $($field: $crate::runtime::codec::Empty::empty(),)*
                    extra: $crate::runtime::codec::Empty::empty(),
                };
                $($(model.$field = $constant;)?)*
                model
            }
        }

        impl $crate::runtime::codec::Model for $model {
            fn visit_fields(&self, visit: $crate::runtime::codec::VisitFields<'_>) {
                visit(&SCHEMA, &[$(&self.$field),*], &self.extra)
            }

            fn visit_fields_mut(&mut self, visit: $crate::runtime::codec::VisitFieldsMut<'_>) {
                visit(&SCHEMA, &mut [$(&mut self.$field),*], &mut self.extra)
            }
        }

        static SCHEMA: $crate::runtime::codec::ModelSchema = $crate::runtime::codec::ModelSchema {
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

/// Implements `Default` for a model whose `new` has no arguments.
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

/// Implements the codec for the `Box` of a recursive model or union. There is no implementation for every `Box<T>`: it would
/// conflict with that for every `Model`, which another crate could implement for a `Box` of its own type.
macro_rules! boxed {
    ($type:ident) => {
        impl $crate::runtime::codec::Empty for Box<$type> {
            fn empty() -> Self {
                Box::new($crate::runtime::codec::Empty::empty())
            }
        }

        impl $crate::runtime::codec::JsonValue for Box<$type> {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::JsonError> {
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

/// Implements comparison by JSON, and serde's traits, for a model or a union.
macro_rules! shared_traits {
    ($type:ident) => {
        /// Two values are equal if their JSON is the same value: objects compare by key, whatever the order of the keys, and
        /// numbers by value. Secrets and unknown fields count. A float that is NaN isn't equal to itself.
        ///
        /// `Debug`, and so the message of a failed `assert_eq!`, hides secrets and unknown fields; [`to_json`](Self::to_json)
        /// shows them.
        impl PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::codec::json_eq(self, other)
            }
        }

        $crate::runtime::codec::serde_traits!($type);
    };
}

pub(crate) use {boxed, default, model, shared_traits};
