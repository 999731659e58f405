//! Which credential goes out with a request, and that it goes nowhere it could be read on the way. A credential is fixed, or comes
//! from a provider that may take time to get it and has to renew it.

use super::body::BoxError;
use super::cookies;
use super::dispatch::Dispatcher;
use super::error::Error;
use super::operation::{Alternative, Operation, Scheme, SchemeKind};
use super::parameter::In;
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

    /// What an operation goes out with: the first of its alternatives that the client has everything for, and that the caller has begun
    /// with, if the headers or the query of the request have a credential. Nothing, if it needs none or has all it needs.
    pub fn choose(&self, operation: &Operation, headers: &HeaderMap, uri: &Uri) -> Result<Alternative, Error> {
        let is_given = |scheme: &&&Scheme| scheme.is_given(headers, uri);
        let is_met =
            |alternative: &&Alternative| alternative.iter().all(|scheme| self.get(scheme).is_some() || is_given(&scheme));
        let mut met = operation.security.iter().filter(is_met).copied();
        match operation.security.iter().any(|alternative| alternative.iter().any(|scheme| is_given(&scheme))) {
            true => Ok(met.find(|alternative| alternative.iter().any(|scheme| is_given(&scheme))).unwrap_or_default()),
            false if operation.security.is_empty() || headers.contains_key(AUTHORIZATION) => Ok(&[]),
            false => met.next().ok_or_else(|| missing(operation)),
        }
    }

    /// What an alternative puts into a request beside what the caller has put there.
    pub async fn authorize(
        &self,
        operation: &'static str,
        alternative: Alternative,
        (headers, uri): (&HeaderMap, &Uri),
        refused: Option<&SecretString>,
    ) -> Result<Authorization, Error> {
        let mut authorization = Authorization::default();
        for scheme in alternative.iter().filter(|scheme| !scheme.is_given(headers, uri)) {
            match self.get(scheme) {
                Some(Credential::Fixed(secret)) => {
                    authorization.add(scheme, secret).ok_or_else(|| unsendable(scheme))?;
                }
                Some(Credential::Provided(provider)) => {
                    let failed = |error| Error::Token(TokenError::of(operation, error));
                    let token = provider.token(refused).await.map_err(failed)?;
                    let unsendable = || failed("the token has a character that no header can have".into());
                    authorization.add(scheme, &token).ok_or_else(unsendable)?;
                    authorization.token = Some(token);
                }
                None => {}
            }
        }
        Ok(authorization)
    }
}

impl Scheme {
    /// Whether the caller has put a credential there himself.
    fn is_given(&self, headers: &HeaderMap, uri: &Uri) -> bool {
        match self.kind {
            SchemeKind::Key { place: In::Query, name } => has_query(uri, name),
            SchemeKind::Key { place: In::Cookie, name } => cookies::has(headers, name),
            SchemeKind::Key { name, .. } => headers.contains_key(name),
            SchemeKind::Bearer | SchemeKind::Basic { .. } | SchemeKind::Exchanged { .. } => headers.contains_key(AUTHORIZATION),
        }
    }
}

fn has_query(uri: &Uri, name: &str) -> bool {
    let query = uri.query().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes()).any(|(known, _)| known == name)
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
    headers: Vec<(HeaderName, HeaderValue)>,
    cookies: Vec<String>,
    /// Name and value in the query.
    query: Vec<(&'static str, SecretString)>,
    /// The token among them that a provider gave, and may have another for.
    pub token: Option<SecretString>,
}

impl Authorization {
    /// Adds what a scheme makes of a secret. None if it has a character that no header can have.
    fn add(&mut self, scheme: &Scheme, secret: &SecretString) -> Option<()> {
        let text = secret.expose_secret();
        let (name, value) = match scheme.kind {
            SchemeKind::Key { place: In::Query, name } => {
                self.query.push((name, secret.clone()));
                return Some(());
            }
            SchemeKind::Key { place: In::Cookie, name } => {
                self.cookies.push(cookies::pair(name, text));
                return Some(());
            }
            SchemeKind::Key { name, .. } => (HeaderName::try_from(name).ok()?, text.to_owned()),
            SchemeKind::Basic { .. } => (AUTHORIZATION, ["Basic ", text].concat()),
            SchemeKind::Bearer | SchemeKind::Exchanged { .. } => (AUTHORIZATION, ["Bearer ", text].concat()),
        };
        let mut value = HeaderValue::try_from(value).ok()?;
        value.set_sensitive(true);
        self.headers.push((name, value));
        Some(())
    }

    /// The headers of a request with the credentials among them.
    pub fn headers(&self, headers: &HeaderMap) -> HeaderMap {
        let mut headers = headers.clone();
        headers.extend(self.headers.iter().cloned());
        cookies::add(&mut headers, &self.cookies);
        headers
    }

    /// The address of a request with the credentials in its query, unless it has them, as that of a redirect may.
    pub fn uri(&self, uri: Uri) -> Uri {
        let missing = self.query.iter().filter(|(name, _)| !has_query(&uri, name));
        let missing: Vec<_> = missing.map(|(name, secret)| (*name, secret.expose_secret())).collect();
        if missing.is_empty() {
            return uri;
        }
        let pairs = form_urlencoded::Serializer::new(String::new()).extend_pairs(missing).finish();
        let between = if uri.query().is_some() { "&" } else { "?" };
        Uri::try_from(format!("{uri}{between}{pairs}")).unwrap_or(uri)
    }

    /// Whether an address has a credential in it.
    fn is_in(&self, uri: &Uri) -> bool {
        self.query.iter().any(|(name, _)| has_query(uri, name))
    }
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
pub fn guard(
    operation: &'static str,
    uri: &Uri,
    headers: &HeaderMap,
    authorization: Option<&Authorization>,
    allowed: &[String],
) -> Result<(), Error> {
    let host = uri.host().unwrap_or_default();
    let has_credential = || {
        authorization.is_some_and(|authorization| authorization.is_in(uri))
            || headers.iter().any(|(name, value)| is_credential(name, value))
    };
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
