//! UUIDs (RFC 9562) as [`uuid::Uuid`].

use super::codec::{Blank, Fault, Node, Reader, Writer};
use uuid::Uuid;

impl Blank for Uuid {
    fn blank() -> Self {
        Uuid::nil()
    }
}

impl Node for Uuid {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        *self = reader.parsed("a UUID")?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(&self.to_string());
    }
}
