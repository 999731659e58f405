//! What every type of the SDK can do: read itself from JSON in place and write itself as JSON.

use super::json_error::JsonError;
use super::reader::Reader;
use super::writer::Writer;
use std::any::Any;

/// A value that reads itself from JSON in place and writes itself as JSON. It is used as a trait object, so that the code around it
/// is compiled once and not once per type.
pub trait JsonValue: std::fmt::Debug {
    /// Replaces this value by the next one of the reader. `self` is empty, or was [`reset`](JsonValue::reset).
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError>;

    /// Appends this value to the writer.
    fn write(&self, writer: &mut Writer);

    /// Whether an optional field with this value is left out of its object.
    fn is_absent(&self) -> bool {
        false
    }

    /// Clears the optional fields, which reading another object over this one would leave in place. The last of two equal keys
    /// wins, and nothing of the first may stay.
    fn reset(&mut self) {}
}

/// A value to read into. It isn't `Default`, because an empty model must not be visible to users.
pub trait Empty {
    /// The value that reading starts from.
    fn empty() -> Self;

    /// Whether this body stands for the empty value and isn't read.
    fn skips_body(_body: &[u8]) -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// Reads a whole JSON document as one value.
pub fn decode<T: JsonValue + Empty>(json: &[u8]) -> Result<T, JsonError> {
    let mut value = T::empty();
    decode_into(&mut value, json).map(|()| value)
}

fn decode_into(value: &mut dyn JsonValue, json: &[u8]) -> Result<(), JsonError> {
    let mut reader = Reader::from_bytes(json)?;
    value.read(&mut reader)?;
    reader.finish()
}

/// Writes a value as JSON. It fails on a float that JSON can't represent.
pub fn encode(value: &dyn JsonValue) -> Result<String, JsonError> {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.finish()
}

/// Writes a value as JSON in which what JSON can't represent, such as a file, is an index into the attachments.
pub(crate) fn encode_with_attachments(value: &dyn JsonValue) -> Result<(String, Vec<Box<dyn Any>>), JsonError> {
    let mut writer = Writer::with_attachments();
    value.write(&mut writer);
    let attachments = writer.take_attachments();
    Ok((writer.finish()?, attachments))
}
