//! Which failures are retried, when, and how often. A request is sent again only if that can't take effect twice: its method is
//! idempotent (RFC 9110 §9.2.2), or the server can't have processed it.

pub(crate) mod backoff;
pub(crate) mod policy;
pub(crate) mod sleep;
pub(crate) mod token_bucket;
