//! A union is one of several types. Where a property tells them apart, it is looked up ahead of reading, in place; otherwise the
//! variant that leaves the least of the value unexplained is taken. A value that fits none of them is kept whole and written back.

use super::find::property;
use super::{Fault, Kind, Node, Raw, Reader, decode};

/// What [`union!`](union) gives a union; reading and writing follow from it.
pub trait Variants {
    /// Becomes the blank variant of this tag or, where no property tells the variants apart, of this name; false if there is none.
    fn choose(&mut self, variant: &str) -> bool;

    /// Becomes the variant that keeps a value this version doesn't know.
    fn keep(&mut self, unknown: Raw);

    /// The value of the variant, to read into.
    fn variant_mut(&mut self) -> &mut dyn Node;

    /// The value of the variant.
    fn variant(&self) -> &dyn Node;
}

/// Reads the variant that a property names. An object without it, or with another value in it, is kept as it is.
pub fn read_tagged(union: &mut dyn Variants, tag: &str, reader: &mut Reader<'_>) -> Result<(), Fault> {
    if reader.kind()? != Kind::Object {
        return Err(reader.mismatch(Kind::Object.name()));
    }
    let start = reader.offset();
    let tag = property(&mut reader.rest()?, tag).map_err(|fault| fault.shifted(start))?;
    // A tag is a string or, as its text, a number or a boolean.
    let is_known = tag.is_some_and(|tag| match decode::<String>(tag.as_bytes()) {
        Ok(text) => union.choose(&text),
        Err(_) => union.choose(tag),
    });
    if is_known {
        return union.variant_mut().read(reader);
    }
    let unknown = reader.raw()?;
    reader.note_unfit(unknown);
    union.keep(Raw::of(unknown));
    Ok(())
}

/// Reads the variant that has a place for most of the value: of those that can read it, the one with the fewest unknown fields and
/// values in it, and of equals the first.
pub fn read_untagged(union: &mut dyn Variants, names: &[&str], reader: &mut Reader<'_>) -> Result<(), Fault> {
    let text = reader.raw()?;
    let mut best: Option<(usize, &str)> = None;
    for name in names {
        union.choose(name);
        let Some(unknown) = reader.attempt(text, union.variant_mut()) else {
            continue;
        };
        if unknown == 0 {
            return Ok(());
        }
        if best.is_none_or(|(least, _)| unknown < least) {
            best = Some((unknown, name));
        }
    }
    if let Some((unknown, name)) = best {
        union.choose(name);
        if reader.attempt(text, union.variant_mut()).is_some() {
            reader.note_unknown(unknown);
            return Ok(());
        }
    }
    reader.note_unfit(text);
    union.keep(Raw::of(text));
    Ok(())
}

/// Gives a union its traits, its methods and the conversions from its variants: by the texts of the property that tells them apart,
/// or without any.
macro_rules! union {
    ($union:ident by $tag:literal { $($variant:ident $(($($type:tt)+))? = $($text:literal)|+),* $(,)? }) => {
        $crate::runtime::codec::union!(@traits $union { $($variant = $($text)|+),* }
            $crate::runtime::codec::read_tagged, $tag);
        $($($crate::runtime::codec::union!(@from $union $variant($($type)+));)?)*
    };

    ($union:ident { $($variant:ident $(($($type:tt)+))?),* $(,)? }) => {
        $crate::runtime::codec::union!(@traits $union { $($variant = stringify!($variant)),* }
            $crate::runtime::codec::read_untagged, &[$(stringify!($variant)),*]);
        $($($crate::runtime::codec::union!(@from $union $variant($($type)+));)?)*
    };

    (@traits $union:ident { $($variant:ident = $text:pat),* } $read:path, $told_by:expr) => {
        impl $union {
            /// Reads the union from JSON. A variant that isn't known is kept as `Unknown`.
            #[inline]
            pub fn from_json(json: &str) -> Result<Self, $crate::runtime::codec::Fault> {
                $crate::runtime::codec::decode(json.as_bytes())
            }

            /// Writes the union as JSON, secrets included. It fails on a float that isn't finite.
            #[inline]
            pub fn to_json(&self) -> Result<String, $crate::runtime::codec::Fault> {
                $crate::runtime::codec::encode(self)
            }
        }

        impl $crate::runtime::codec::Variants for $union {
            fn choose(&mut self, variant: &str) -> bool {
                *self = match variant {
                    $($text => Self::$variant($crate::runtime::codec::Blank::blank()),)*
                    _ => return false,
                };
                true
            }

            fn keep(&mut self, unknown: $crate::runtime::codec::Raw) {
                *self = Self::Unknown(unknown);
            }

            fn variant_mut(&mut self) -> &mut dyn $crate::runtime::codec::Node {
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::Unknown(value) => value,
                }
            }

            fn variant(&self) -> &dyn $crate::runtime::codec::Node {
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl $crate::runtime::codec::Blank for $union {
            fn blank() -> Self {
                Self::Unknown($crate::runtime::codec::Blank::blank())
            }
        }

        impl $crate::runtime::codec::Node for $union {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::Fault> {
                $read(self, $told_by, reader)
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

    (@from $union:ident $variant:ident(String)) => {
        impl From<&str> for $union {
            #[inline]
            fn from(value: &str) -> Self {
                Self::$variant(value.to_owned())
            }
        }

        $crate::runtime::codec::union!(@into $union $variant(String));
    };

    (@from $union:ident $variant:ident(Vec<String>)) => {
        impl<const N: usize> From<[&str; N]> for $union {
            fn from(values: [&str; N]) -> Self {
                values.map(str::to_owned).into()
            }
        }

        $crate::runtime::codec::union!(@list $union $variant(String));
    };

    (@from $union:ident $variant:ident(Vec<$item:ty>)) => {
        $crate::runtime::codec::union!(@list $union $variant($item));
    };

    (@from $union:ident $variant:ident($type:ty)) => {
        $crate::runtime::codec::union!(@into $union $variant($type));
    };

    (@list $union:ident $variant:ident($item:ty)) => {
        impl<const N: usize> From<[$item; N]> for $union {
            fn from(values: [$item; N]) -> Self {
                Self::$variant(values.into())
            }
        }

        $crate::runtime::codec::union!(@into $union $variant(Vec<$item>));
    };

    ($union:ident from $inner:ty { $($type:ty),* $(,)? }) => {
        $(impl From<$type> for $union {
            #[inline]
            fn from(value: $type) -> Self {
                <$inner>::from(value).into()
            }
        })*
    };

    (@into $union:ident $variant:ident($type:ty)) => {
        impl From<$type> for $union {
            #[inline]
            fn from(value: $type) -> Self {
                Self::$variant(value.into())
            }
        }
    };
}

pub(crate) use union;
