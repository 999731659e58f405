//! Passes over the IR that know nothing of OpenAPI: what is boxed, which features mention a type, and which fields one side may omit.

pub mod cycles;
pub mod features;
pub mod read_write_only;
