//! Timestamps (RFC 3339 `date-time`) as [`jiff::Timestamp`].

use crate::runtime::codec::{Empty, JsonError, JsonValue, Reader, Writer};
use jiff::Timestamp;

impl Empty for Timestamp {
    fn empty() -> Self {
        Timestamp::UNIX_EPOCH
    }
}

impl JsonValue for Timestamp {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        *self = reader.parsed("a date and time (RFC 3339)")?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(&self.to_string());
    }
}
