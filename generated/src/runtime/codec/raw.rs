//! JSON that the SDK has no type for: what a description leaves open, and what this version doesn't know yet. It is kept as its
//! text, so that numbers of any size and the order of keys survive.

use super::{Blank, Fault, Node, Reader, Writer, decode};
use serde_json::Value;
use std::fmt;

/// A JSON value as its text, kept byte for byte.
///
/// `Debug` tells its kind and length and not the text, which may hold a secret.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Raw(Box<str>);

impl Raw {
    /// Takes a JSON text, which must be valid (RFC 8259).
    pub fn parse(json: &str) -> Result<Self, Fault> {
        decode(json.as_bytes())
    }

    /// Takes a text that a reader has gone over.
    pub(crate) fn of(json: &str) -> Self {
        Raw(json.into())
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value as serde_json has it. It fails on a number too large for serde_json, such as `1e400`.
    pub fn to_value(&self) -> Result<Value, serde_json::Error> {
        serde_json::from_str(&self.0)
    }

    /// Reads the text as one of the SDK's types.
    pub fn decode<T: Node + Blank>(&self) -> Result<T, Fault> {
        decode(self.0.as_bytes())
    }
}

impl From<Value> for Raw {
    fn from(value: Value) -> Self {
        Raw::of(&value.to_string())
    }
}

/// A value that JSON has a kind for, as `serde_json::json!` would have it: a float that isn't finite is null.
macro_rules! from_value {
    ($($ty:ty),*) => {
        $(impl From<$ty> for Raw {
            fn from(value: $ty) -> Self {
                Value::from(value).into()
            }
        })*
    };
}

from_value!(bool, i32, i64, u32, u64, f64, &str, String);

impl Blank for Raw {
    fn blank() -> Self {
        Raw::of("null")
    }
}

impl Node for Raw {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        let text = reader.raw()?;
        reader.note_any(text);
        *self = Raw::of(text);
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }
}

super::serde_traits!(Raw);

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = Reader::of(&self.0).kind().map_or("JSON", |kind| kind.name());
        write!(f, "Raw({kind}, {} bytes)", self.0.len())
    }
}
