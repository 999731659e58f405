//! UUIDs (RFC 9562) as [`uuid::Uuid`].

use crate::runtime::codec::{Empty, JsonError, JsonValue, Reader, Writer};
use uuid::Uuid;

impl Empty for Uuid {
    fn empty() -> Self {
        Uuid::nil()
    }
}

impl JsonValue for Uuid {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        *self = reader.parsed("a UUID")?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(&self.to_string());
    }
}
