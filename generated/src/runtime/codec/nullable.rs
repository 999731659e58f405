//! A field that may be left out, be null, or have a value: three different things to say to an API that updates what it is given.

use super::{Blank, Fault, Node, Reader, Writer};

/// A field that is optional and nullable. In an update, a field that is absent stays as it is, one that is null is cleared, and
/// one with a value is set (RFC 7396).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// The field is not there.
    #[default]
    Absent,
    /// The field is null.
    Null,
    /// The field has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Absent | Nullable::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Absent | Nullable::Null => None,
        }
    }

    /// Whether the field is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Nullable::Null)
    }

    /// Whether the field is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Nullable::Absent)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Nullable::Value(value)
    }
}

impl<T> Blank for Nullable<T> {
    fn blank() -> Self {
        Nullable::Absent
    }
}

impl<T: Node + Blank> Node for Nullable<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        *self = Nullable::Null;
        if reader.take_null()? {
            return Ok(());
        }
        let mut value = T::blank();
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
