//! What the SDK knows of an API, of its operations and of how its lists are paginated. It is data that the generated code passes to
//! the runtime, which is the same for every API.

pub(crate) mod operation;
pub(crate) mod pagination;
pub(crate) mod server;

use crate::runtime::auth::scheme::Scheme;
use server::ServerVariable;

/// An API.
#[derive(Debug)]
pub struct Api {
    /// Name and version of the SDK, for the User-Agent header.
    pub user_agent: &'static str,
    /// The default base URL, with variables in braces.
    pub base_url: Option<&'static str>,
    /// The variables of this and other server URLs.
    pub variables: &'static [ServerVariable],
    /// The prefix of the environment variables.
    pub env_prefix: &'static str,
    /// The security schemes that a client can have credentials for.
    pub schemes: &'static [&'static Scheme],
}
