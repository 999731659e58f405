//! Passes over the finished IR, with no OpenAPI in sight: what is boxed, which features reach a type, and which fields one side may omit.

pub mod cycles;
pub mod features;
pub mod read_write_only;
