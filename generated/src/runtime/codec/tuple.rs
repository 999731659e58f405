//! Arrays of a fixed length, each of whose members has a type of its own.

use super::{Blank, Fault, Node, Reader, Writer};

/// Reads as many members as there are nodes, and no more.
fn read_members(members: &mut [&mut dyn Node], reader: &mut Reader<'_>) -> Result<(), Fault> {
    let start = reader.offset();
    let wrong = |found| Fault::new("an array with a value for each member", found, start);
    let mut more = reader.open_array()?;
    for (index, member) in members.iter_mut().enumerate() {
        if !more {
            return Err(wrong("a shorter one"));
        }
        member.read(reader).map_err(|fault| fault.at_index(index))?;
        more = reader.next_item()?;
    }
    if more { Err(wrong("a longer one")) } else { Ok(()) }
}

fn write_members(members: &[&dyn Node], writer: &mut Writer) {
    writer.array(members.len(), &mut |index, writer| members[index].write(writer));
}

macro_rules! tuple {
    ($($member:ident . $index:tt),*) => {
        impl<$($member: Blank),*> Blank for ($($member,)*) {
            fn blank() -> Self {
                ($($member::blank(),)*)
            }
        }

        impl<$($member: Node),*> Node for ($($member,)*) {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
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
