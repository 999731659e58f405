//! Rust as tokens and as text: types and values, what an argument takes, how a parameter is serialized, and the layout of a file.

pub mod coercion;
pub mod format;
pub mod macro_call;
pub mod parameter_style;
pub mod tokens;
