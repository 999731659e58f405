//! serde's traits on every type, if the feature `serde` is on.

/// Implements serde's traits by the codec, for any self-describing format.
#[cfg(feature = "serde")]
macro_rules! serde_traits {
    ($type:ident) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::codec::serde_bridge::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::codec::serde_bridge::deserialize(deserializer)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
macro_rules! serde_traits {
    ($type:ident) => {};
}

pub(crate) use serde_traits;
