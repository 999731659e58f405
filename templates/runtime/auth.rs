//! Which credential goes out with a request, and that it goes nowhere it could be read on the way.

use super::error::Error;
use super::operation::{Operation, Scheme, SchemeKind};
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use url::{Host, Url};

/// The credentials that a client was given, by scheme.
#[derive(Clone, Debug, Default)]
pub struct Credentials(Vec<(&'static Scheme, SecretString)>);

impl Credentials {
    /// Sets the credential of a scheme, in place of what it had.
    pub fn set(&mut self, scheme: &'static Scheme, secret: SecretString) {
        self.0.retain(|(known, _)| *known != scheme);
        self.0.push((scheme, secret));
    }

    /// The credential of a scheme. An empty one counts as none, as it does in the environment.
    fn get(&self, scheme: &Scheme) -> Option<&SecretString> {
        let (_, secret) = self.0.iter().find(|(known, _)| *known == scheme)?;
        (!secret.expose_secret().is_empty()).then_some(secret)
    }

    /// Adds to the headers what the operation asks for: the first of its alternatives that the client has everything for.
    pub fn apply(&self, operation: &Operation, headers: &mut HeaderMap) -> Result<(), Error> {
        if operation.security.is_empty() || headers.contains_key(AUTHORIZATION) {
            return Ok(());
        }
        let met = |alternative: &&&[&'static Scheme]| alternative.iter().all(|scheme| self.get(scheme).is_some());
        let Some(alternative) = operation.security.iter().find(met) else {
            return Err(missing(operation));
        };
        for scheme in *alternative {
            if let Some(secret) = self.get(scheme) {
                apply(scheme, secret, headers)?;
            }
        }
        Ok(())
    }
}

fn apply(scheme: &Scheme, secret: &SecretString, headers: &mut HeaderMap) -> Result<(), Error> {
    match scheme.kind {
        SchemeKind::Bearer => {
            let mut value = HeaderValue::try_from(format!("Bearer {}", secret.expose_secret()))
                .map_err(|_| Error::configuration(format!("the value of `{}` can't stand in a header", scheme.setter)))?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
    }
    Ok(())
}

#[cold]
fn missing(operation: &Operation) -> Error {
    let ways: Vec<String> = operation
        .security
        .iter()
        .map(|alternative| {
            let schemes: Vec<String> = alternative
                .iter()
                .map(|scheme| format!("ClientBuilder::{} (or {} in the environment)", scheme.setter, scheme.env))
                .collect();
            schemes.join(" and ")
        })
        .collect();
    Error::configuration(format!(
        "{} needs a credential that the client doesn't have: set {}",
        operation.name(),
        ways.join(", or ")
    ))
}

/// Refuses to send a credential over plain http, except to this machine or to a host that was allowed by name.
pub fn guard(operation: &Operation, base_url: &Url, allowed: &[String], headers: &HeaderMap) -> Result<(), Error> {
    let has_credential = headers.contains_key(AUTHORIZATION) || headers.values().any(HeaderValue::is_sensitive);
    if base_url.scheme() != "http" || !has_credential || is_loopback(base_url) {
        return Ok(());
    }
    let host = base_url.host_str().unwrap_or_default();
    if allowed.iter().any(|name| name.eq_ignore_ascii_case(host)) {
        return Ok(());
    }
    Err(Error::configuration(format!(
        "{}: the credential would go to {host} over plain http, where anyone on the way can read it: use https, or allow the host by \
         ClientBuilder::allow_plain_http(\"{host}\")",
        operation.name()
    )))
}

/// Whether the URL is one of this machine.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
