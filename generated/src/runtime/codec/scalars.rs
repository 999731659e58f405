//! The scalar types: strings, booleans, numbers, secrets, and what stands for no value or any.

use super::json_error::JsonError;
use super::reader::{JsonType, Reader, integer_as};
use super::value::{Empty, JsonValue};
use super::writer::Writer;
use secrecy::{ExposeSecret, SecretString};

impl Empty for String {
    fn empty() -> Self {
        String::new()
    }
}

impl JsonValue for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        *self = reader.string()?.to_owned();
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Empty for bool {
    fn empty() -> Self {
        false
    }
}

impl JsonValue for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        *self = reader.boolean()?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.boolean(*self);
    }
}

macro_rules! integer {
    ($type:ty, $expected:literal) => {
        impl Empty for $type {
            fn empty() -> Self {
                0
            }
        }

        impl JsonValue for $type {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
                *self = integer_as(reader, $expected)?;
                Ok(())
            }

            fn write(&self, writer: &mut Writer) {
                writer.integer((*self).into());
            }
        }
    };
}

integer!(i32, "an integer of 32 bits");
integer!(i64, "an integer of 64 bits");
integer!(u32, "an integer of 32 bits, not negative");
integer!(u64, "an integer of 64 bits, not negative");

impl Empty for f64 {
    fn empty() -> Self {
        0.0
    }
}

impl JsonValue for f64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        *self = reader.float()?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.float(*self);
    }
}

impl Empty for SecretString {
    fn empty() -> Self {
        SecretString::default()
    }
}

impl JsonValue for SecretString {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        *self = reader.string()?.into();
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(self.expose_secret());
    }
}

/// The response of an operation that returns nothing. The body is ignored.
impl Empty for () {
    fn empty() -> Self {}

    fn skips_body(_body: &[u8]) -> bool {
        true
    }
}

impl JsonValue for () {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        reader.raw().map(drop)
    }

    fn write(&self, writer: &mut Writer) {
        writer.null();
    }
}

/// The response of a request by path. An empty body is null.
impl Empty for serde_json::Value {
    fn empty() -> Self {
        serde_json::Value::Null
    }

    fn skips_body(body: &[u8]) -> bool {
        body.is_empty()
    }
}

impl JsonValue for serde_json::Value {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        let json = reader.raw()?;
        let start = reader.offset() - json.len();
        *self = serde_json::from_str(json)
            .map_err(|_| JsonError::new("a value that serde_json holds", JsonType::Number.name(), start))?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.to_string());
    }
}
