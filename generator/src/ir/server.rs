//! Where an API is served.

use super::{Docs, Setting};

/// A server of the API.
#[derive(Debug)]
pub struct Server {
    /// The name of its constant: `STAGING`.
    pub constant: String,
    /// Its URL, with variables in braces.
    pub url: String,
    /// Its documentation.
    pub docs: Docs,
}

/// A variable in the URLs of servers.
#[derive(Debug)]
pub struct ServerVariable {
    /// Its name in braces.
    pub wire: String,
    /// The client's setting with its value.
    pub setting: Setting,
    /// Its default value.
    pub default: String,
    /// Its allowed values; empty: any.
    pub values: Vec<String>,
    /// Its documentation.
    pub docs: Docs,
}
