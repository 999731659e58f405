//! The source files of an SDK that are its own: client, security, pagination, resources with their requests, and types.

pub mod bodies;
pub mod client;
pub mod conversions;
pub mod headers;
pub mod library;
pub mod pagination;
pub mod resources;
pub mod responses;
pub mod security;
pub mod types;
