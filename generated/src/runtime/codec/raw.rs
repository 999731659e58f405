//! JSON without a type: free-form values, and values that this version of the SDK doesn't know. It is kept byte for byte, so that
//! numbers of any size and the order of keys survive.

use super::equality::{hash_json, is_same_json};
use super::json_error::JsonError;
use super::reader::Reader;
use super::serde_traits::serde_traits;
use super::value::{Empty, JsonValue, decode};
use super::writer::Writer;
use serde_json::Value;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A JSON value, kept byte for byte.
///
/// `Debug` prints its type and length only, since the value may hold a secret.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Raw;")]
///
/// let raw = Raw::parse(r#" {"id": 9007199254740993} "#)?;
/// assert_eq!(raw.as_str(), r#"{"id": 9007199254740993}"#);
/// assert_eq!(raw.to_value()?["id"], 9007199254740993_u64);
/// assert_eq!(Raw::from("text").as_str(), r#""text""#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Raw(Box<str>);

impl Raw {
    /// Parses a JSON value (RFC 8259), ignoring white space around it.
    ///
    /// # Errors
    ///
    /// Returns an error if the JSON is invalid.
    pub fn parse(json: &str) -> Result<Self, JsonError> {
        decode(json.as_bytes())
    }

    /// Wraps JSON that is known to be valid.
    pub(crate) fn from_valid(json: &str) -> Self {
        Raw(json.into())
    }

    /// Returns the JSON.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Converts it into a `serde_json::Value`.
    ///
    /// # Errors
    ///
    /// Returns an error if a number is too large for serde_json, such as `1e400`.
    pub fn to_value(&self) -> Result<Value, serde_json::Error> {
        serde_json::from_str(&self.0)
    }

    /// Decodes it as one of the SDK's types.
    ///
    /// # Errors
    ///
    /// Returns an error if the value doesn't match the type.
    pub fn decode<T: JsonValue + Empty>(&self) -> Result<T, JsonError> {
        decode(self.0.as_bytes())
    }
}

/// Two of them are equal if they are the same JSON value: white space, the order of keys and the notation of strings and numbers
/// don't matter. Numbers compare exactly, whatever their size: `1.0` is `1`, and `1e400` isn't `1e401`.
///
/// Values that are nested more than 127 levels deep are equal only if their text is.
impl PartialEq for Raw {
    fn eq(&self, other: &Self) -> bool {
        is_same_json(&self.0, &other.0)
    }
}

impl Eq for Raw {}

impl Hash for Raw {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash_json(&self.0, state);
    }
}

impl From<Value> for Raw {
    fn from(value: Value) -> Self {
        Raw::from_valid(&value.to_string())
    }
}

/// Converts a Rust value as `serde_json::json!` does: a float that isn't finite becomes null.
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

impl Empty for Raw {
    fn empty() -> Self {
        Raw::from_valid("null")
    }
}

impl JsonValue for Raw {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        let json = reader.raw()?;
        reader.note_any(json);
        *self = Raw::from_valid(json);
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }
}

serde_traits!(Raw);

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let json_type = Reader::new(&self.0).peek_type().map_or("JSON", |json_type| json_type.name());
        write!(f, "Raw({json_type}, {} bytes)", self.0.len())
    }
}
