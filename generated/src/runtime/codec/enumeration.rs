//! An enum stays open: a value that this version of the SDK doesn't know is kept and written back, so that a new value in the
//! API breaks no program.

/// Gives an enum with an `Unknown(String)` its conversions and its JSON, by the text of each of its other variants.
macro_rules! string_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// The text that stands for this value in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        /// The known value of this text, or else `Unknown`.
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(text.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl From<&$name> for $name {
            #[inline]
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::runtime::codec::Blank for $name {
            fn blank() -> Self {
                Self::Unknown(String::new())
            }
        }

        impl $crate::runtime::codec::Node for $name {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::Fault> {
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

/// Gives an enum with an `Unknown(i64)` its conversions and its JSON, by the number of each of its other variants.
macro_rules! integer_enum {
    ($name:ident { $($variant:ident = $number:literal),* $(,)? }) => {
        impl $name {
            /// The number that stands for this value in JSON.
            pub fn get(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Unknown(number) => *number,
                }
            }
        }

        /// The known value of this number, or else `Unknown`.
        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::Unknown(number),
                }
            }
        }

        impl From<&$name> for $name {
            #[inline]
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.get().fmt(f)
            }
        }

        impl $crate::runtime::codec::Blank for $name {
            fn blank() -> Self {
                Self::Unknown(0)
            }
        }

        impl $crate::runtime::codec::Node for $name {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::Fault> {
                let mut number = 0;
                $crate::runtime::codec::Node::read(&mut number, reader)?;
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

/// Gives an enum with an `Unknown(Raw)` its conversions and its JSON, by the JSON of each of its other variants.
macro_rules! value_enum {
    ($name:ident { $($variant:ident = $json:literal),* $(,)? }) => {
        impl $name {
            /// The JSON that stands for this value.
            pub fn as_json(&self) -> &str {
                match self {
                    $(Self::$variant => $json,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        /// The known value of this JSON, or else `Unknown`.
        impl From<$crate::runtime::codec::Raw> for $name {
            fn from(value: $crate::runtime::codec::Raw) -> Self {
                match value.as_str() {
                    $($json => Self::$variant,)*
                    _ => Self::Unknown(value),
                }
            }
        }

        impl From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl $crate::runtime::codec::Blank for $name {
            fn blank() -> Self {
                Self::Unknown($crate::runtime::codec::Blank::blank())
            }
        }

        impl $crate::runtime::codec::Node for $name {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::Fault> {
                *self = Self::from($crate::runtime::codec::Raw::of(reader.raw()?));
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
