//! Dates (RFC 3339 `full-date`) as [`jiff::civil::Date`].

use crate::runtime::codec::{Empty, JsonError, JsonValue, Reader, Writer};
use jiff::civil::Date;

impl Empty for Date {
    fn empty() -> Self {
        Date::constant(1970, 1, 1)
    }
}

impl JsonValue for Date {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        *self = reader.parsed("a date (RFC 3339)")?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(&self.to_string());
    }
}
