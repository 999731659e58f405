//! Unions: a value of one of several types. A discriminator is looked up ahead of reading, in place; without one, the variant with
//! the fewest unknown values is chosen. A value that fits no variant is kept as it is and written back.

use super::find::property;
use super::json_error::JsonError;
use super::raw::Raw;
use super::reader::{JsonType, Reader};
use super::value::{JsonValue, decode};

/// What [`union!`](union) implements for a union; reading and writing follow from it.
pub trait Variants {
    /// Becomes the empty variant of this tag or, without a discriminator, of this name; `false` if there is none.
    fn select(&mut self, variant: &str) -> bool;

    /// Becomes the variant that keeps an unknown value.
    fn set_unknown(&mut self, unknown: Raw);

    /// The value of the variant, to read into.
    fn variant_mut(&mut self) -> &mut dyn JsonValue;

    /// The value of the variant.
    fn variant(&self) -> &dyn JsonValue;
}

/// Reads the variant that the discriminator names. An object without it, or with an unknown value in it, is kept as it is.
pub fn read_tagged(union: &mut dyn Variants, tag: &str, reader: &mut Reader<'_>) -> Result<(), JsonError> {
    if reader.peek_type()? != JsonType::Object {
        return Err(reader.mismatch(JsonType::Object.name()));
    }
    let start = reader.offset();
    let tag = property(&mut reader.lookahead()?, tag).map_err(|error| error.shifted(start))?;
    // A tag is a string or, as its JSON, a number or a boolean.
    let is_known = tag.is_some_and(|tag| match decode::<String>(tag.as_bytes()) {
        Ok(string) => union.select(&string),
        Err(_) => union.select(tag),
    });
    if is_known {
        return union.variant_mut().read(reader);
    }
    let unknown = reader.raw()?;
    reader.note_unknown_variant(unknown);
    union.set_unknown(Raw::from_valid(unknown));
    Ok(())
}

/// Reads the variant that fits best: of those that can be read, the one with the fewest unknown fields and values, and of equals
/// the first.
pub fn read_untagged(union: &mut dyn Variants, names: &[&str], reader: &mut Reader<'_>) -> Result<(), JsonError> {
    let json = reader.raw()?;
    let mut best: Option<(usize, &str)> = None;
    for name in names {
        union.select(name);
        let Some(unknown) = reader.try_read(json, &mut |reader| union.variant_mut().read(reader)) else {
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
        union.select(name);
        if reader.try_read(json, &mut |reader| union.variant_mut().read(reader)).is_some() {
            reader.note_unknown(unknown);
            return Ok(());
        }
    }
    reader.note_unknown_variant(json);
    union.set_unknown(Raw::from_valid(json));
    Ok(())
}

/// Implements the traits and methods of a union and the conversions from its variants: by the values of the discriminator, or
/// without one.
macro_rules! union {
    ($union:ident by $tag:literal { $($variant:ident $(($($type:tt)+))? = $($value:literal)|+),* $(,)? }) => {
        $crate::runtime::codec::union!(@traits $union { $($variant = $($value)|+),* }
            $crate::runtime::codec::read_tagged, $tag);
        $($($crate::runtime::codec::union!(@from $union $variant($($type)+));)?)*
    };

    ($union:ident { $($variant:ident $(($($type:tt)+))?),* $(,)? }) => {
        $crate::runtime::codec::union!(@traits $union { $($variant = stringify!($variant)),* }
            $crate::runtime::codec::read_untagged, &[$(stringify!($variant)),*]);
        $($($crate::runtime::codec::union!(@from $union $variant($($type)+));)?)*
    };

    (@traits $union:ident { $($variant:ident = $value:pat),* } $read:path, $selector:expr) => {
        $crate::runtime::codec::json_methods!($union);

        impl $crate::runtime::codec::Variants for $union {
            fn select(&mut self, variant: &str) -> bool {
                *self = match variant {
                    $($value => Self::$variant($crate::runtime::codec::Empty::empty()),)*
                    _ => return false,
                };
                true
            }

            fn set_unknown(&mut self, unknown: $crate::runtime::codec::Raw) {
                *self = Self::Unknown(unknown);
            }

            fn variant_mut(&mut self) -> &mut dyn $crate::runtime::codec::JsonValue {
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::Unknown(value) => value,
                }
            }

            fn variant(&self) -> &dyn $crate::runtime::codec::JsonValue {
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl $crate::runtime::codec::Empty for $union {
            fn empty() -> Self {
                Self::Unknown($crate::runtime::codec::Empty::empty())
            }
        }

        impl $crate::runtime::codec::JsonValue for $union {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::JsonError> {
                $read(self, $selector, reader)
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
