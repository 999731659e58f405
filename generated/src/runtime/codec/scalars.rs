//! JSON's plain values as Rust's.

use super::reader::integer_as;
use super::{Blank, Fault, Kind, Node, Reader, Writer};
use secrecy::{ExposeSecret, SecretString};

impl Blank for String {
    fn blank() -> Self {
        String::new()
    }
}

impl Node for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        *self = reader.string()?.to_owned();
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Blank for bool {
    fn blank() -> Self {
        false
    }
}

impl Node for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        *self = reader.boolean()?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.boolean(*self);
    }
}

macro_rules! integer {
    ($type:ty, $expected:literal) => {
        impl Blank for $type {
            fn blank() -> Self {
                0
            }
        }

        impl Node for $type {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
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

impl Blank for f64 {
    fn blank() -> Self {
        0.0
    }
}

impl Node for f64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        *self = reader.float()?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.float(*self);
    }
}

impl Blank for SecretString {
    fn blank() -> Self {
        SecretString::default()
    }
}

impl Node for SecretString {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        *self = reader.string()?.into();
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(self.expose_secret());
    }
}

/// The answer of an operation that gives none. Whatever the body is, it is not looked at.
impl Blank for () {
    fn blank() -> Self {}

    fn is_blank(_body: &[u8]) -> bool {
        true
    }
}

impl Node for () {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        reader.raw().map(drop)
    }

    fn write(&self, writer: &mut Writer) {
        writer.null();
    }
}

/// The answer of a call by path. An empty body is null.
impl Blank for serde_json::Value {
    fn blank() -> Self {
        serde_json::Value::Null
    }

    fn is_blank(body: &[u8]) -> bool {
        body.is_empty()
    }
}

impl Node for serde_json::Value {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        let text = reader.raw()?;
        let start = reader.offset() - text.len();
        *self =
            serde_json::from_str(text).map_err(|_| Fault::new("a value that serde_json holds", Kind::Number.name(), start))?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.to_string());
    }
}
