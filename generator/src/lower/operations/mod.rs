//! Operations become calls: parameters become arguments and setters, bodies and responses get types by their media types.

pub mod bodies;
pub mod context;
pub mod headers;
mod http_method;
mod idempotent;
pub mod media_types;
pub mod multipart;
pub mod operation;
pub mod parameters;
pub mod responses;
pub mod webhooks;
