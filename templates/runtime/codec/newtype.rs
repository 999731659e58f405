//! A named string or integer of the description is a type of its own, so that one kind of identifier can't be passed for another.

/// Gives a tuple struct over a String or an integer its conversions and its JSON.
macro_rules! newtype {
    ($name:ident(String)) => {
        impl $name {
            /// Takes the text as it is; the API checks it.
            #[inline]
            pub fn new(value: impl Into<String>) -> Self {
                Self(value.into())
            }

            /// The text.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text.
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
            /// Takes the number as it is; the API checks it.
            #[inline]
            pub fn new(value: $integer) -> Self {
                Self(value)
            }

            /// The number.
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
        impl From<&$name> for $name {
            #[inline]
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl $crate::runtime::codec::Blank for $name {
            fn blank() -> Self {
                Self($crate::runtime::codec::Blank::blank())
            }
        }

        impl $crate::runtime::codec::Node for $name {
            fn read(&mut self, reader: &mut $crate::runtime::codec::Reader<'_>) -> Result<(), $crate::runtime::codec::Fault> {
                $crate::runtime::codec::Node::read(&mut self.0, reader)
            }

            fn write(&self, writer: &mut $crate::runtime::codec::Writer) {
                $crate::runtime::codec::Node::write(&self.0, writer);
            }
        }

        $crate::runtime::codec::serde_traits!($name);
    };
}

pub(crate) use newtype;
