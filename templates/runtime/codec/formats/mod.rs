//! Strings with a format of their own, as the Rust types that stand for them. Each is read and written as a JSON string.

pub(crate) mod date;
pub(crate) mod timestamp;
pub(crate) mod uuid;
