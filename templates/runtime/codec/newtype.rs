//! Newtypes: a named string or integer schema is a type of its own, so that one kind of identifier can't be passed for another.

/// Implements conversions and JSON for a tuple struct of a `String` or an integer.
macro_rules! newtype {
    ($name:ident(String)) => {
        impl $name {
            /// Wraps a string. The SDK doesn't validate it; the API does.
            #[inline]
            pub fn new(value: impl Into<String>) -> Self {
                Self(value.into())
            }

            /// Returns the string.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Unwraps the string.
            #[inline]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                Self(value.to_owned())
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                Self(value)
            }
        }

        impl From<&String> for $name {
            #[inline]
            fn from(value: &String) -> Self {
                Self(value.clone())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        $crate::runtime::codec::newtype!(@json $name);
    };

    ($name:ident($integer:ident)) => {
        impl $name {
            /// Wraps an integer. The SDK doesn't validate it; the API does.
            #[inline]
            pub fn new(value: $integer) -> Self {
                Self(value)
            }

            /// Returns the integer.
            #[inline]
            pub fn get(&self) -> $integer {
                self.0
            }
        }

        impl From<$integer> for $name {
            #[inline]
            fn from(value: $integer) -> Self {
                Self(value)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        $crate::runtime::codec::newtype!(@json $name);
    };

    (@json $name:ident) => {
        $crate::runtime::codec::from_ref!($name);

        impl $crate::runtime::codec::Empty for $name {
            fn empty() -> Self {
                Self($crate::runtime::codec::Empty::empty())
            }
        }

        impl $crate::runtime::codec::JsonValue for $name {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::JsonError> {
                $crate::runtime::codec::JsonValue::read(&mut self.0, reader)
            }

            fn write(&self, writer: &mut $crate::runtime::codec::Writer) {
                $crate::runtime::codec::JsonValue::write(&self.0, writer);
            }
        }

        $crate::runtime::codec::serde_traits!($name);
    };
}

pub(crate) use newtype;
