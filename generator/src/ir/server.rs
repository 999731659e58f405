//! Where an API is served.

use super::{Docs, Setting};

/// A place where the API is served.
#[derive(Debug)]
pub struct Server {
    /// The name of its constant: `STAGING`.
    pub constant: String,
    /// Its address, with variables in braces.
    pub url: String,
    /// What it is for.
    pub docs: Docs,
}

/// A variable of addresses.
#[derive(Debug)]
pub struct ServerVariable {
    /// Its name in braces.
    pub wire: String,
    /// How a client gets its value.
    pub setting: Setting,
    /// Its value unless the client is told otherwise.
    pub default: String,
    /// The only values it can have; empty: any.
    pub values: Vec<String>,
    /// What it means.
    pub docs: Docs,
}
