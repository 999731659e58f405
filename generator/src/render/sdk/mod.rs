//! The source files that are the API's own: client, security, pagination, headers, resources with their requests, and types.

pub mod bodies;
pub mod client;
pub mod headers;
pub mod library;
pub mod operations;
pub mod pagination;
pub mod resources;
pub mod responses;
pub mod security;
pub mod setter;
pub mod types;
