//! A union whose variants are told apart by the value of one property. The property is looked up ahead of reading, in place;
//! a variant that this version of the SDK doesn't know is kept whole and written back.

use super::find::property;
use super::{Fault, Kind, Node, Raw, Reader, decode};

/// What a template prints for a tagged union.
pub trait Variants {
    /// The property that tells the variants apart.
    fn tag(&self) -> &'static str;

    /// Becomes the blank variant of this tag; false if there is none.
    fn choose(&mut self, tag: &str) -> bool;

    /// Becomes the variant that keeps a value this version doesn't know.
    fn keep(&mut self, unknown: Raw);

    /// The value of the variant, to read into.
    fn variant_mut(&mut self) -> &mut dyn Node;

    /// The value of the variant.
    fn variant(&self) -> &dyn Node;
}

/// Reads the variant that the tag names. An object without the tag, or with another value in it, is kept as it is.
pub fn read_union(union: &mut dyn Variants, reader: &mut Reader<'_>) -> Result<(), Fault> {
    if reader.kind()? != Kind::Object {
        return Err(reader.mismatch(Kind::Object.name()));
    }
    // A tag that isn't a string names no variant.
    let start = reader.offset();
    let tag = property(&mut reader.rest()?, union.tag()).map_err(|fault| fault.shifted(start))?;
    let tag = tag.and_then(|text| decode::<String>(text.as_bytes()).ok());
    if tag.is_some_and(|tag| union.choose(&tag)) {
        return union.variant_mut().read(reader);
    }
    let unknown = reader.raw()?;
    union.keep(Raw::of(unknown));
    Ok(())
}

/// Gives a union its traits and methods, by its [`Variants`].
macro_rules! union {
    ($union:ident) => {
        impl $union {
            /// Reads the union from JSON. A variant that isn't known is kept as `Unknown`.
            pub fn from_json(json: &str) -> Result<Self, $crate::runtime::codec::Fault> {
                $crate::runtime::codec::decode(json.as_bytes())
            }

            /// Writes the union as JSON, secrets included. It fails on a float that isn't finite.
            pub fn to_json(&self) -> Result<String, $crate::runtime::codec::Fault> {
                $crate::runtime::codec::encode(self)
            }
        }

        impl $crate::runtime::codec::Blank for $union {
            fn blank() -> Self {
                Self::Unknown($crate::runtime::codec::Blank::blank())
            }
        }

        impl $crate::runtime::codec::Node for $union {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::Fault> {
                $crate::runtime::codec::read_union(self, reader)
            }

            fn write(&self, writer: &mut $crate::runtime::codec::Writer) {
                $crate::runtime::codec::Variants::variant(self).write(writer);
            }
        }

        $crate::runtime::codec::shared_traits!($union);

        impl std::fmt::Debug for $union {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt($crate::runtime::codec::Variants::variant(self), f)
            }
        }
    };
}

pub(crate) use union;
