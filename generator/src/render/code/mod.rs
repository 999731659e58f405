//! Rust as tokens and as text: types and values, arguments and their conversions, styles of parameters, and the layout of a file.

pub mod coercion;
pub mod format;
pub mod macro_call;
pub mod parameter_style;
pub mod tokens;
