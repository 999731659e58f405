//! A field that is absent, null or has a value: three different things for an API that applies partial updates.

use super::json_error::JsonError;
use super::reader::Reader;
use super::value::{Empty, JsonValue};
use super::writer::Writer;

/// A field that is both optional and nullable. In an update (JSON Merge Patch, RFC 7396 §2), an absent field is unchanged, null
/// clears the field, and a value sets it.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Nullable;")]
///
/// let unchanged: Nullable<String> = Nullable::Absent;
/// let cleared: Nullable<String> = Nullable::Null;
/// let renamed = Nullable::from("ci".to_owned());
/// assert!(unchanged.is_absent() && cleared.is_null());
/// assert_eq!(renamed.into_value().as_deref(), Some("ci"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// The field is absent.
    #[default]
    Absent,
    /// The field is null.
    Null,
    /// The field has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Returns the value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Absent | Nullable::Null => None,
        }
    }

    /// Returns the value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Absent | Nullable::Null => None,
        }
    }

    /// Returns `true` if the field is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Nullable::Null)
    }

    /// Returns `true` if the field is absent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Nullable::Absent)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Nullable::Value(value)
    }
}

impl<T> Empty for Nullable<T> {
    fn empty() -> Self {
        Nullable::Absent
    }
}

impl<T: JsonValue + Empty> JsonValue for Nullable<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        *self = Nullable::Null;
        if reader.skip_null()? {
            return Ok(());
        }
        let mut value = T::empty();
        let result = value.read(reader);
        *self = Nullable::Value(value);
        result
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Nullable::Value(value) => value.write(writer),
            Nullable::Absent | Nullable::Null => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        Nullable::is_absent(self)
    }

    fn reset(&mut self) {
        *self = Nullable::Absent;
    }
}
