//! What a client is configured with: the credentials of the security schemes, and the servers with their variables.

pub mod security;
pub mod servers;

use crate::diagnostics::Diagnostics;
use crate::openapi::Spec;
use security::Schemes;
use servers::Servers;

/// What a client is configured with.
pub struct Client {
    pub security: Schemes,
    pub servers: Servers,
}

impl Client {
    pub fn new(spec: &Spec, env_prefix: &str, diagnostics: &Diagnostics) -> Self {
        let security = Schemes::new(spec, env_prefix, diagnostics);
        security.check(spec, diagnostics);
        let servers = Servers::new(spec, env_prefix, &security, diagnostics);
        Self { security, servers }
    }
}
