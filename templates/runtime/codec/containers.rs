//! What holds other values: an optional one, a list, a map. The loops are compiled once; what is printed for each type of
//! item is a call.

use super::{Blank, Fault, Node, Reader, Writer};
use indexmap::IndexMap;

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }

    /// An answer that may have no body.
    fn is_blank(body: &[u8]) -> bool {
        body.is_empty()
    }
}

/// As a required field, None is null; as an optional one it is left out.
impl<T: Node + Blank> Node for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        *self = None;
        if reader.take_null()? { Ok(()) } else { self.insert(T::blank()).read(reader) }
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

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }
}

impl<T: Node + Blank> Node for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        self.clear();
        read_items(reader, &mut |reader| {
            let mut item = T::blank();
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

fn read_items(reader: &mut Reader<'_>, read: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), Fault>) -> Result<(), Fault> {
    let mut more = reader.open_array()?;
    let mut index = 0;
    while more {
        read(reader).map_err(|fault| fault.at_index(index))?;
        index += 1;
        more = reader.next_item()?;
    }
    Ok(())
}

impl<T> Blank for IndexMap<String, T> {
    fn blank() -> Self {
        IndexMap::new()
    }
}

impl<T: Node + Blank> Node for IndexMap<String, T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        self.clear();
        read_entries(reader, &mut |key, reader| {
            let mut value = T::blank();
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

type ReadEntry<'a> = dyn FnMut(String, &mut Reader<'_>) -> Result<(), Fault> + 'a;

fn read_entries(reader: &mut Reader<'_>, read: &mut ReadEntry<'_>) -> Result<(), Fault> {
    let mut next = reader.open_object()?.map(str::to_owned);
    while let Some(key) = next {
        read(key.clone(), reader).map_err(|fault| fault.under_key(&key))?;
        next = reader.next_key()?.map(str::to_owned);
    }
    Ok(())
}
