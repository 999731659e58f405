//! Credentials over plain http: they are refused, except to this machine or to a host that was allowed by name.

use super::credentials::Authorization;
use crate::runtime::error::{ConfigurationErrorKind, Error};
use crate::runtime::http::origin::is_loopback;
use http::Uri;
use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};

/// Fails if a request would send a credential over plain http to a host that isn't allowed.
pub fn check(
    operation: &'static str,
    uri: &Uri,
    headers: &HeaderMap,
    authorization: Option<&Authorization>,
    allowed_hosts: &[String],
) -> Result<(), Error> {
    let host = uri.host().unwrap_or_default();
    let has_credential = || {
        authorization.is_some_and(|authorization| authorization.is_in(uri))
            || headers.iter().any(|(name, value)| is_credential(name, value))
    };
    if uri.scheme_str() != Some("http") || is_loopback(host) || !has_credential() {
        return Ok(());
    }
    if allowed_hosts.iter().any(|name| name.eq_ignore_ascii_case(host)) {
        return Ok(());
    }
    Err(Error::configuration(
        ConfigurationErrorKind::PlainHttp,
        format!(
            "{operation}: the credential would be sent to {host} over plain http, where anyone on the network can read it: use \
             https, or allow the host by ClientBuilder::allow_plain_http(\"{host}\")"
        ),
    ))
}

fn is_credential(name: &HeaderName, value: &HeaderValue) -> bool {
    *name == AUTHORIZATION || value.is_sensitive()
}
