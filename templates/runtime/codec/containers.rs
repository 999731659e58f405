//! Values that contain other values: options, arrays and maps. The loops are compiled once; each type of item adds only a call.

use super::json_error::JsonError;
use super::reader::Reader;
use super::value::{Empty, JsonValue};
use super::writer::Writer;
use indexmap::IndexMap;

/// An object with any keys, in the order they were received.
pub type Map<V> = IndexMap<String, V>;

impl<T> Empty for Option<T> {
    fn empty() -> Self {
        None
    }

    /// A response that may have no body.
    fn skips_body(body: &[u8]) -> bool {
        body.is_empty()
    }
}

/// `None` is null in a required field, and an optional field with it is left out.
impl<T: JsonValue + Empty> JsonValue for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        *self = None;
        if reader.skip_null()? { Ok(()) } else { self.insert(T::empty()).read(reader) }
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn reset(&mut self) {
        *self = None;
    }
}

impl<T> Empty for Vec<T> {
    fn empty() -> Self {
        Vec::new()
    }
}

impl<T: JsonValue + Empty> JsonValue for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        self.clear();
        read_items(reader, &mut |reader| {
            let mut item = T::empty();
            let result = item.read(reader);
            self.push(item);
            result
        })
    }

    fn write(&self, writer: &mut Writer) {
        writer.array(self.len(), &mut |index, writer| {
            if let Some(item) = self.get(index) {
                item.write(writer);
            }
        });
    }
}

fn read_items(reader: &mut Reader<'_>, read: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), JsonError>) -> Result<(), JsonError> {
    let mut more = reader.open_array()?;
    let mut index = 0;
    while more {
        read(reader).map_err(|error| error.at_index(index))?;
        index += 1;
        more = reader.next_item()?;
    }
    Ok(())
}

impl<T> Empty for IndexMap<String, T> {
    fn empty() -> Self {
        IndexMap::new()
    }
}

impl<T: JsonValue + Empty> JsonValue for IndexMap<String, T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        self.clear();
        read_entries(reader, &mut |key, reader| {
            let mut value = T::empty();
            let result = value.read(reader);
            self.insert(key, value);
            result
        })
    }

    fn write(&self, writer: &mut Writer) {
        writer.open_object();
        for (key, value) in self {
            writer.key(key);
            value.write(writer);
        }
        writer.close_object();
    }
}

type ReadEntry<'a> = dyn FnMut(String, &mut Reader<'_>) -> Result<(), JsonError> + 'a;

fn read_entries(reader: &mut Reader<'_>, read: &mut ReadEntry<'_>) -> Result<(), JsonError> {
    let mut next = reader.open_object()?.map(str::to_owned);
    while let Some(key) = next {
        read(key.clone(), reader).map_err(|error| error.under_key(&key))?;
        next = reader.next_key()?.map(str::to_owned);
    }
    Ok(())
}
