//! Points in time (RFC 3339) as [`jiff::Timestamp`].

use super::codec::{Blank, Fault, Node, Reader, Writer};
use jiff::Timestamp;

impl Blank for Timestamp {
    fn blank() -> Self {
        Timestamp::UNIX_EPOCH
    }
}

impl Node for Timestamp {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        *self = reader.parsed("a date and time (RFC 3339)")?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(&self.to_string());
    }
}
