//! Enums and newtypes are passed by reference too: a method that takes `impl Into<Status>` takes a `&Status`.

/// Implements the conversion of a type from a reference to it.
macro_rules! from_ref {
    ($type:ident) => {
        impl From<&$type> for $type {
            #[inline]
            fn from(value: &$type) -> Self {
                value.clone()
            }
        }
    };
}

pub(crate) use from_ref;
