//! What a client is configured with: the credentials of the security schemes, and the servers with their variables.

pub mod security;
pub mod servers;
