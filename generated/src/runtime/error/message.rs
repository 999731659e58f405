//! Errors that are a message: what people read, and a kind that programs can act on.

/// A message and its kind.
#[derive(Debug)]
pub(super) struct Message<K> {
    pub kind: K,
    pub text: Box<str>,
}

/// Implements `Display` and `Error` for an error that is a message.
macro_rules! message_error {
    ($error:ident) => {
        impl std::fmt::Display for $error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0.text)
            }
        }

        impl std::error::Error for $error {}
    };
}

pub(super) use message_error;
