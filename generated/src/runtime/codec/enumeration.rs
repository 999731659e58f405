//! Enums are open: a value that this version of the SDK doesn't know is kept and written back unchanged, so that a new value of the
//! API breaks no program.

/// Implements conversions and JSON for an enum with a variant `Unknown(String)`, by the string of each known variant.
macro_rules! string_enum {
    ($name:ident { $($variant:ident = $string:literal),* $(,)? }) => {
        impl $name {
            /// Returns the string that represents this value in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $string,)*
                    Self::Unknown(string) => string,
                }
            }
        }

        /// Returns the variant of this string, or `Unknown` if there is none.
        impl From<&str> for $name {
            fn from(string: &str) -> Self {
                match string {
                    $($string => Self::$variant,)*
                    _ => Self::Unknown(string.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(string: String) -> Self {
                Self::from(string.as_str())
            }
        }

        $crate::runtime::codec::from_ref!($name);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::runtime::codec::Empty for $name {
            fn empty() -> Self {
                Self::Unknown(String::new())
            }
        }

        impl $crate::runtime::codec::JsonValue for $name {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::JsonError> {
                *self = Self::from(reader.string()?);
                reader.note_unknown(matches!(self, Self::Unknown(_)).into());
                Ok(())
            }

            fn write(&self, writer: &mut $crate::runtime::codec::Writer) {
                writer.string(self.as_str());
            }
        }

        $crate::runtime::codec::serde_traits!($name);
    };
}

/// Implements conversions and JSON for an enum with a variant `Unknown(i64)`, by the integer of each known variant.
macro_rules! integer_enum {
    ($name:ident { $($variant:ident = $number:literal),* $(,)? }) => {
        impl $name {
            /// Returns the integer that represents this value in JSON.
            pub fn get(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Unknown(number) => *number,
                }
            }
        }

        /// Returns the variant of this integer, or `Unknown` if there is none.
        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::Unknown(number),
                }
            }
        }

        $crate::runtime::codec::from_ref!($name);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.get().fmt(f)
            }
        }

        impl $crate::runtime::codec::Empty for $name {
            fn empty() -> Self {
                Self::Unknown(0)
            }
        }

        impl $crate::runtime::codec::JsonValue for $name {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::JsonError> {
                let mut number = 0;
                $crate::runtime::codec::JsonValue::read(&mut number, reader)?;
                *self = Self::from(number);
                reader.note_unknown(matches!(self, Self::Unknown(_)).into());
                Ok(())
            }

            fn write(&self, writer: &mut $crate::runtime::codec::Writer) {
                writer.integer(self.get().into());
            }
        }

        $crate::runtime::codec::serde_traits!($name);
    };
}

/// Implements conversions and JSON for an enum with a variant `Unknown(Raw)`, by the JSON of each known variant.
macro_rules! value_enum {
    ($name:ident { $($variant:ident = $json:literal),* $(,)? }) => {
        impl $name {
            /// Returns the JSON that represents this value.
            pub fn as_json(&self) -> &str {
                match self {
                    $(Self::$variant => $json,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        /// Returns the variant of this JSON, or `Unknown` if there is none.
        impl From<$crate::runtime::codec::Raw> for $name {
            fn from(value: $crate::runtime::codec::Raw) -> Self {
                match value.as_str() {
                    $($json => Self::$variant,)*
                    _ => Self::Unknown(value),
                }
            }
        }

        $crate::runtime::codec::from_ref!($name);

        impl $crate::runtime::codec::Empty for $name {
            fn empty() -> Self {
                Self::Unknown($crate::runtime::codec::Empty::empty())
            }
        }

        impl $crate::runtime::codec::JsonValue for $name {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::JsonError> {
                *self = Self::from($crate::runtime::codec::Raw::from_valid(reader.raw()?));
                if let Self::Unknown(value) = self {
                    reader.note_unknown(1);
                    reader.note_any(value.as_str());
                }
                Ok(())
            }

            fn write(&self, writer: &mut $crate::runtime::codec::Writer) {
                writer.raw(self.as_json());
            }
        }

        $crate::runtime::codec::serde_traits!($name);
    };
}

pub(crate) use {integer_enum, string_enum, value_enum};
