//! How a model becomes JSON and JSON becomes a model.
//!
//! Models don't derive serde: each prints a table of its keys and a list of its fields, and the loops in this module, compiled
//! once, do the rest through trait objects. That keeps a large SDK quick to compile, gives every error its JSON path and keeps
//! what this version of the SDK doesn't know.
//!
//! What each type has for its users and this crate doesn't call itself is `#[inline]`: it is compiled where it is used, and not
//! once a type.

mod containers;
mod enumeration;
mod extra;
mod fault;
mod find;
mod model;
mod newtype;
mod nullable;
mod raw;
mod reader;
mod scalars;
mod tuple;
mod union;
mod writer;

#[cfg(feature = "serde")]
pub(crate) mod bridge;
#[cfg(feature = "serde")]
mod walk;

pub use extra::Extra;
pub use fault::Fault;
pub use nullable::Nullable;
pub use raw::Raw;

pub(crate) use enumeration::{integer_enum, string_enum, value_enum};
pub(crate) use find::{decode_at, find};
pub(crate) use model::{Fields, Fill, Look, Presence, Shape, boxed, debug_model, default, model, serde_traits, shared_traits};
pub(crate) use newtype::newtype;
pub(crate) use reader::{Kind, Reader, utf8};
pub(crate) use union::{Variants, read_tagged, read_untagged, union};
pub(crate) use writer::Writer;

/// An object with any keys, in the order they came.
pub type Map<V> = indexmap::IndexMap<String, V>;

/// A JSON value that reads itself in place and writes itself. It is used as a trait object, so that the code around it is
/// compiled once and not once a type.
pub trait Node: std::fmt::Debug {
    /// Replaces this value by the next one in the text. `self` is blank, or was [`reset`](Node::reset).
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault>;

    /// Appends this value to the text.
    fn write(&self, writer: &mut Writer);

    /// Whether an optional field with this value is left out of its object.
    fn is_absent(&self) -> bool {
        false
    }

    /// Takes out what reading another object over this one could leave in place: optional fields. The last of two equal keys
    /// wins, and nothing of the first may stay.
    fn reset(&mut self) {}
}

/// A value to read into. It isn't `Default`, because a blank model holds nothing that anyone should see.
pub trait Blank {
    /// The value that reading starts from.
    fn blank() -> Self;

    /// Whether this body stands for the blank value and needs no reading.
    fn is_blank(_body: &[u8]) -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// Reads a whole text as one value.
pub fn decode<T: Node + Blank>(text: &[u8]) -> Result<T, Fault> {
    let mut value = T::blank();
    decode_into(&mut value, text).map(|()| value)
}

fn decode_into(value: &mut dyn Node, text: &[u8]) -> Result<(), Fault> {
    let mut reader = Reader::new(text)?;
    value.read(&mut reader)?;
    reader.finish()
}

/// Writes a value as JSON text. It fails on a float that JSON can't say.
pub fn encode(value: &dyn Node) -> Result<String, Fault> {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.finish()
}

/// Writes a value as JSON text, in which what JSON can't hold is an index into the values beside it.
pub(crate) fn encode_beside(value: &dyn Node) -> Result<(String, Vec<Box<dyn std::any::Any>>), Fault> {
    let mut writer = Writer::with_aside();
    value.write(&mut writer);
    let aside = writer.take_aside();
    Ok((writer.finish()?, aside))
}

/// Whether two values have the same JSON. Models compare by it, so that none needs a comparison of its own.
pub(crate) fn same(left: &dyn Node, right: &dyn Node) -> bool {
    text_of(left) == text_of(right)
}

/// The text of a value, to compare it.
fn text_of(node: &dyn Node) -> String {
    let mut writer = Writer::new();
    node.write(&mut writer);
    writer.into_text()
}
