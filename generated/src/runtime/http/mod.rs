//! HTTP as the SDK uses it: bodies, transports, cookies, queries, redirects and whole responses. Nothing here knows of credentials,
//! retries or types of the API.

pub(crate) mod body;
pub(crate) mod cookies;
pub(crate) mod origin;
pub(crate) mod query;
pub(crate) mod raw_response;
pub(crate) mod redirect;
#[cfg(feature = "reqwest")]
pub(crate) mod reqwest_transport;
pub(crate) mod transport;
