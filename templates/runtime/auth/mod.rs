//! Which credential a request is sent with, how it becomes part of the request, and where it must not be sent. A credential is
//! static, or comes from a provider that may have to wait for a token and to renew it.

pub(crate) mod basic;
pub(crate) mod credentials;
pub(crate) mod oauth2;
pub(crate) mod plain_http;
pub(crate) mod provider;
pub(crate) mod scheme;
