//! Days (RFC 3339 `full-date`) as [`jiff::civil::Date`].

use super::codec::{Blank, Fault, Node, Reader, Writer};
use jiff::civil::Date;

impl Blank for Date {
    fn blank() -> Self {
        Date::constant(1970, 1, 1)
    }
}

impl Node for Date {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        *self = reader.parsed("a date (RFC 3339)")?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(&self.to_string());
    }
}
