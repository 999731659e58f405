//! Arrays of a fixed length whose members have types of their own, as tuples.

use super::json_error::JsonError;
use super::reader::Reader;
use super::value::{Empty, JsonValue};
use super::writer::Writer;

/// Reads exactly as many items as there are members.
fn read_members(members: &mut [&mut dyn JsonValue], reader: &mut Reader<'_>) -> Result<(), JsonError> {
    let start = reader.offset();
    let mismatch = |found| JsonError::new("an array with a value for each member", found, start);
    let mut more = reader.open_array()?;
    for (index, member) in members.iter_mut().enumerate() {
        if !more {
            return Err(mismatch("a shorter one"));
        }
        member.read(reader).map_err(|error| error.at_index(index))?;
        more = reader.next_item()?;
    }
    if more { Err(mismatch("a longer one")) } else { Ok(()) }
}

fn write_members(members: &[&dyn JsonValue], writer: &mut Writer) {
    writer.array(members.len(), &mut |index, writer| members[index].write(writer));
}

macro_rules! tuple {
    ($($member:ident . $index:tt),*) => {
        impl<$($member: Empty),*> Empty for ($($member,)*) {
            fn empty() -> Self {
                ($($member::empty(),)*)
            }
        }

        impl<$($member: JsonValue),*> JsonValue for ($($member,)*) {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
                read_members(&mut [$(&mut self.$index),*], reader)
            }

            fn write(&self, writer: &mut Writer) {
                write_members(&[$(&self.$index),*], writer);
            }
        }
    };
}

tuple!(A.0);
tuple!(A.0, B.1);
tuple!(A.0, B.1, C.2);
tuple!(A.0, B.1, C.2, D.3);
tuple!(A.0, B.1, C.2, D.3, E.4);
tuple!(A.0, B.1, C.2, D.3, E.4, F.5);
