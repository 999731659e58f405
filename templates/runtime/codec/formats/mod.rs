//! Strings with a format of their own, as the Rust types that stand for them. Each is read and written as a JSON string.

pub(crate) mod date;
pub(crate) mod timestamp;
pub(crate) mod uuid;

/// Implements JSON for a type by its string: what it is called if it can't be parsed, and the value to read into.
macro_rules! string_format {
    ($type:ty, $expected:literal, empty: $empty:expr) => {
        impl $crate::runtime::codec::Empty for $type {
            fn empty() -> Self {
                $empty
            }
        }

        impl $crate::runtime::codec::JsonValue for $type {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::JsonError> {
                *self = reader.parsed($expected)?;
                Ok(())
            }

            fn write(&self, writer: &mut $crate::runtime::codec::Writer) {
                writer.string(&self.to_string());
            }
        }
    };
}

use string_format;
