//! The methods with which programs decode and encode a model or union themselves, such as what they store or receive as a webhook.

/// Implements `from_json` and `to_json` for a type.
macro_rules! json_methods {
    ($type:ident) => {
        impl $type {
            /// Decodes JSON. Unknown fields and variants are kept, and written back by [`to_json`](Self::to_json).
            ///
            /// # Errors
            ///
            /// Returns an error if the JSON is invalid or doesn't match the type: a required field is missing, or a value has
            /// another type.
            #[inline]
            pub fn from_json(json: &str) -> Result<Self, $crate::runtime::codec::JsonError> {
                $crate::runtime::codec::decode(json.as_bytes())
            }

            /// Encodes as JSON, secrets included.
            ///
            /// # Errors
            ///
            /// Returns an error if a float isn't finite, which JSON can't represent.
            #[inline]
            pub fn to_json(&self) -> Result<String, $crate::runtime::codec::JsonError> {
                $crate::runtime::codec::encode(self)
            }
        }
    };
}

pub(crate) use json_methods;
