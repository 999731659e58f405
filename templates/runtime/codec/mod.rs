//! How a model becomes JSON and JSON becomes a model.
//!
//! Models don't derive serde: each prints a table of its keys and a list of its fields, and the loops in this module, compiled
//! once, do the rest through trait objects. That keeps a large SDK quick to compile, gives every error its JSON path, and keeps
//! what this version of the SDK doesn't know.
//!
//! Public methods of a type that this crate doesn't call itself are `#[inline]`, so that they are compiled where they are used and
//! not once per type.

mod containers;
mod enumeration;
mod equality;
mod extra;
mod find;
pub(crate) mod formats;
mod from_ref;
mod json_error;
mod json_methods;
mod model;
mod newtype;
mod nullable;
mod raw;
mod reader;
mod scalars;
mod serde_traits;
mod tuple;
mod union;
mod value;
mod writer;

#[cfg(feature = "serde")]
pub(crate) mod serde_bridge;
#[cfg(feature = "serde")]
mod to_serde;

pub use containers::Map;
pub use extra::Extra;
pub use json_error::JsonError;
pub use nullable::Nullable;
pub use raw::Raw;

pub(crate) use enumeration::{integer_enum, string_enum, value_enum};
pub(crate) use equality::json_eq;
pub(crate) use find::{decode_at, find_value};
pub(crate) use from_ref::from_ref;
pub(crate) use json_methods::json_methods;
pub(crate) use model::{
    Model, ModelSchema, Presence, VisitFields, VisitFieldsMut, boxed, debug_model, default, model, shared_traits,
};
pub(crate) use newtype::newtype;
pub(crate) use reader::{JsonType, Reader, utf8};
pub(crate) use serde_traits::serde_traits;
pub(crate) use union::{Variants, read_tagged, read_untagged, union};
pub(crate) use value::{Empty, JsonValue, decode, encode, encode_with_attachments};
pub(crate) use writer::Writer;
