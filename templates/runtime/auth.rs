//! Which credential goes out with a request, and that it goes nowhere it could be read on the way. A credential is fixed, or comes
//! from a provider that may take time to get it and has to renew it.

use super::body::BoxError;
use super::dispatch::Dispatcher;
use super::error::Error;
use super::operation::{Alternative, Operation, Scheme};
use super::token_error::TokenError;
use http::Uri;
use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// A source of bearer tokens of your own, such as the identity of the machine that the program runs on.
///
/// It is asked before every attempt, so it keeps the token that it has for as long as that is good, and lets one caller at a time
/// fetch the next one.
pub trait TokenProvider: Send + Sync {
    /// A token to send now. `refused` is the one that the API has just answered with 401, if that is why another is wanted: the same
    /// again means that there is none, and the caller gets the 401.
    fn token<'a>(&'a self, refused: Option<&'a SecretString>) -> TokenFuture<'a>;
}

/// A token on its way.
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<SecretString, BoxError>> + Send + 'a>>;

/// The same token for ever.
impl TokenProvider for SecretString {
    fn token<'a>(&'a self, _refused: Option<&'a SecretString>) -> TokenFuture<'a> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

/// What it takes to exchange an id and a secret for tokens.
pub struct Exchange {
    /// The way to the server.
    pub dispatcher: Dispatcher,
    /// How long an attempt to get a token may take.
    pub timeout: Duration,
    /// How often a failed request for a token goes out again.
    pub max_retries: u32,
    /// Where tokens are asked for.
    pub token_url: Uri,
    /// The client's id.
    pub id: SecretString,
    /// The client's secret.
    pub secret: SecretString,
    /// What the token is asked to allow. Nothing asks for what the server gives by itself.
    pub scope: Option<String>,
}

/// What is put into requests for a scheme.
#[derive(Clone)]
pub enum Credential {
    /// The same for every request.
    Fixed(SecretString),
    /// What the provider gives at the time.
    Provided(Arc<dyn TokenProvider>),
}

/// The credentials that a client was given, by scheme.
#[derive(Clone, Default)]
pub struct Credentials(Vec<(&'static Scheme, Credential)>);

impl Credentials {
    /// Takes a credential for each of some schemes.
    pub fn new(credentials: Vec<(&'static Scheme, Credential)>) -> Self {
        Self(credentials)
    }

    fn get(&self, scheme: &Scheme) -> Option<&Credential> {
        self.0.iter().find(|(known, _)| *known == scheme).map(|(_, credential)| credential)
    }

    /// What an operation goes out with: the first of its alternatives that the client has everything for. Nothing, if it needs no
    /// credential, or the caller has put one into the headers.
    pub fn choose(&self, operation: &Operation, headers: &HeaderMap) -> Result<Alternative, Error> {
        if operation.security.is_empty() || headers.contains_key(AUTHORIZATION) {
            return Ok(&[]);
        }
        let is_met = |alternative: &&Alternative| alternative.iter().all(|scheme| self.get(scheme).is_some());
        operation.security.iter().find(is_met).copied().ok_or_else(|| missing(operation))
    }

    /// What an alternative puts into a request: its headers, and the token among them that a provider gave.
    pub async fn headers(
        &self,
        operation: &'static str,
        alternative: Alternative,
        refused: Option<&SecretString>,
    ) -> Result<Authorization, Error> {
        let mut authorization = Authorization::default();
        for scheme in alternative {
            match self.get(scheme) {
                Some(Credential::Fixed(secret)) => {
                    authorization.headers.push(bearer(secret).ok_or_else(|| unsendable(scheme))?);
                }
                Some(Credential::Provided(provider)) => {
                    let failed = |error| Error::Token(TokenError::of(operation, error));
                    let token = provider.token(refused).await.map_err(failed)?;
                    let header =
                        bearer(&token).ok_or_else(|| failed("the token has a character that no header can have".into()))?;
                    authorization.headers.push(header);
                    authorization.token = Some(token);
                }
                None => {}
            }
        }
        Ok(authorization)
    }
}

/// By name only.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.iter().map(|(scheme, _)| scheme.name)).finish()
    }
}

/// What makes a request that of somebody in particular.
#[derive(Default)]
pub struct Authorization {
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The token among them that a provider gave, and may have another for.
    pub token: Option<SecretString>,
}

/// A token as RFC 6750 §2.1 sends it. None if it has a character that no header can have.
fn bearer(secret: &SecretString) -> Option<(HeaderName, HeaderValue)> {
    let mut value = HeaderValue::try_from(["Bearer ", secret.expose_secret()].concat()).ok()?;
    value.set_sensitive(true);
    Some((AUTHORIZATION, value))
}

#[cold]
fn unsendable(scheme: &Scheme) -> Error {
    let setters: Vec<&str> = scheme.settings.iter().map(|setting| setting.setter).collect();
    Error::configuration(format!("the value of `{}` can't stand in a header", setters.join("`, `")))
}

#[cold]
fn missing(operation: &Operation) -> Error {
    let ways: Vec<String> = operation
        .security
        .iter()
        .map(|alternative| {
            let settings = alternative.iter().flat_map(|scheme| scheme.settings);
            let settings: Vec<String> = settings
                .map(|setting| format!("ClientBuilder::{} (or {} in the environment)", setting.setter, setting.env))
                .collect();
            settings.join(" and ")
        })
        .collect();
    Error::configuration(format!(
        "{} needs a credential that the client doesn't have: set {}",
        operation.name(),
        ways.join(", or ")
    ))
}

/// Refuses to send a credential over plain http, except to this machine or to a host that was allowed by name.
pub fn guard(operation: &'static str, uri: &Uri, allowed: &[String], headers: &HeaderMap) -> Result<(), Error> {
    let host = uri.host().unwrap_or_default();
    let has_credential = || headers.iter().any(|(name, value)| is_credential(name, value));
    if uri.scheme_str() != Some("http") || is_loopback(host) || !has_credential() {
        return Ok(());
    }
    if allowed.iter().any(|name| name.eq_ignore_ascii_case(host)) {
        return Ok(());
    }
    Err(Error::configuration(format!(
        "{operation}: the credential would go to {host} over plain http, where anyone on the way can read it: use https, or allow the \
         host by ClientBuilder::allow_plain_http(\"{host}\")"
    )))
}

fn is_credential(name: &HeaderName, value: &HeaderValue) -> bool {
    *name == AUTHORIZATION || value.is_sensitive()
}

/// Whether the host of a URL is this machine.
pub fn is_loopback(host: &str) -> bool {
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    match address.parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host == "localhost" || host.ends_with(".localhost"),
    }
}
