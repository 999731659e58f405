//! An enum of strings stays open: a value that this version of the SDK doesn't know is kept and written back, so that a new
//! value in the API breaks no program.

/// Gives an enum with an `Unknown(String)` its conversions and its JSON, by the text of each of its other variants.
macro_rules! string_enum {
    ($name:ident { $($variant:ident = $text:literal),* }) => {
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
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl From<&$name> for $name {
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
                Ok(())
            }

            fn write(&self, writer: &mut $crate::runtime::codec::Writer) {
                writer.string(self.as_str());
            }
        }

        $crate::runtime::codec::serde_traits!($name);
    };
}

pub(crate) use string_enum;
