//! Which of a client's credentials a request is sent with, and how they become part of it.

use super::provider::TokenProvider;
use super::scheme::{Alternative, ApiKeyLocation, Scheme, SchemeKind, Security};
use crate::runtime::error::{ConfigurationErrorKind, Error, TokenError};
use crate::runtime::http::cookies;
use http::Uri;
use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::sync::Arc;

/// The credential of a scheme.
#[derive(Clone)]
pub enum Credential {
    /// The same for every request.
    Static(SecretString),
    /// A token of a provider.
    Provider(Arc<dyn TokenProvider>),
}

/// The credentials of a client, by scheme.
#[derive(Clone, Default)]
pub struct Credentials(Vec<(&'static Scheme, Credential)>);

impl Credentials {
    pub fn new(credentials: Vec<(&'static Scheme, Credential)>) -> Self {
        Self(credentials)
    }

    fn get(&self, scheme: &Scheme) -> Option<&Credential> {
        self.0.iter().find(|(known, _)| *known == scheme).map(|(_, credential)| credential)
    }

    /// Selects what a request is authorized with: the first alternative that the client has all credentials for. If the caller has
    /// set a credential in the headers or query, it is the first alternative with that scheme. Nothing, if no credential is needed
    /// or all of them are set.
    pub fn select(
        &self,
        operation: &'static str,
        security: Security,
        headers: &HeaderMap,
        uri: &Uri,
    ) -> Result<Alternative, Error> {
        let is_set = |scheme: &&&Scheme| scheme.is_set(headers, uri);
        let is_met = |alternative: &&Alternative| alternative.iter().all(|scheme| self.get(scheme).is_some() || is_set(&scheme));
        let mut met = security.iter().filter(is_met).copied();
        match security.iter().any(|alternative| alternative.iter().any(|scheme| is_set(&scheme))) {
            true => Ok(met.find(|alternative| alternative.iter().any(|scheme| is_set(&scheme))).unwrap_or_default()),
            false if security.is_empty() || headers.contains_key(AUTHORIZATION) => Ok(&[]),
            false => met.next().ok_or_else(|| missing_credential(operation, security)),
        }
    }

    /// Obtains the credentials of an alternative, except for those that the caller has set.
    pub async fn authorize(
        &self,
        operation: &'static str,
        alternative: Alternative,
        (headers, uri): (&HeaderMap, &Uri),
        rejected: Option<&SecretString>,
    ) -> Result<Authorization, Error> {
        let mut authorization = Authorization::default();
        for scheme in alternative.iter().filter(|scheme| !scheme.is_set(headers, uri)) {
            match self.get(scheme) {
                Some(Credential::Static(secret)) => {
                    authorization.add(scheme, secret).ok_or_else(|| invalid_credential(scheme))?;
                }
                Some(Credential::Provider(provider)) => {
                    let failed = |error| Error::Token(TokenError::from_provider(operation, error));
                    let token = provider.token(rejected).await.map_err(failed)?;
                    let invalid = || failed("the token has a character that is not allowed in a header".into());
                    authorization.add(scheme, &token).ok_or_else(invalid)?;
                    authorization.token = Some(token);
                }
                None => {}
            }
        }
        Ok(authorization)
    }
}

impl Scheme {
    /// Whether the caller has set a credential of this scheme on the request.
    fn is_set(&self, headers: &HeaderMap, uri: &Uri) -> bool {
        match self.kind {
            SchemeKind::ApiKey { location: ApiKeyLocation::Query, name } => has_query(uri, name),
            SchemeKind::ApiKey { location: ApiKeyLocation::Cookie, name } => cookies::has(headers, name),
            SchemeKind::ApiKey { location: ApiKeyLocation::Header, name } => headers.contains_key(name),
            SchemeKind::Bearer | SchemeKind::Basic { .. } | SchemeKind::ClientCredentials { .. } => {
                headers.contains_key(AUTHORIZATION)
            }
        }
    }
}

fn has_query(uri: &Uri, name: &str) -> bool {
    let query = uri.query().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes()).any(|(known, _)| known == name)
}

/// Names only.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.iter().map(|(scheme, _)| scheme.name)).finish()
    }
}

/// The credentials of a request.
#[derive(Default)]
pub struct Authorization {
    headers: Vec<(HeaderName, HeaderValue)>,
    cookies: Vec<String>,
    /// Names and values in the query.
    query: Vec<(&'static str, SecretString)>,
    /// The token of a provider, which may have another one if the API refuses it.
    pub token: Option<SecretString>,
}

impl Authorization {
    /// Adds the credential of a scheme. `None` if it has a character that is not allowed in a header.
    fn add(&mut self, scheme: &Scheme, secret: &SecretString) -> Option<()> {
        let secret_value = secret.expose_secret();
        let (name, value) = match scheme.kind {
            SchemeKind::ApiKey { location: ApiKeyLocation::Query, name } => {
                self.query.push((name, secret.clone()));
                return Some(());
            }
            SchemeKind::ApiKey { location: ApiKeyLocation::Cookie, name } => {
                self.cookies.push(cookies::pair(name, secret_value));
                return Some(());
            }
            SchemeKind::ApiKey { location: ApiKeyLocation::Header, name } => {
                (HeaderName::try_from(name).ok()?, secret_value.to_owned())
            }
            SchemeKind::Basic { .. } => (AUTHORIZATION, ["Basic ", secret_value].concat()),
            SchemeKind::Bearer | SchemeKind::ClientCredentials { .. } => (AUTHORIZATION, ["Bearer ", secret_value].concat()),
        };
        let mut value = HeaderValue::try_from(value).ok()?;
        value.set_sensitive(true);
        self.headers.push((name, value));
        Some(())
    }

    /// The headers of a request with the credentials added.
    pub fn headers(&self, headers: &HeaderMap) -> HeaderMap {
        let mut headers = headers.clone();
        headers.extend(self.headers.iter().cloned());
        cookies::add(&mut headers, &self.cookies);
        headers
    }

    /// The URL of a request with the credentials added to its query, unless it has them, as the target of a redirect may.
    pub fn uri(&self, uri: Uri) -> Uri {
        let missing = self.query.iter().filter(|(name, _)| !has_query(&uri, name));
        let missing: Vec<_> = missing.map(|(name, secret)| (*name, secret.expose_secret())).collect();
        if missing.is_empty() {
            return uri;
        }
        let pairs = form_urlencoded::Serializer::new(String::new()).extend_pairs(missing).finish();
        let separator = if uri.query().is_some() { "&" } else { "?" };
        Uri::try_from(format!("{uri}{separator}{pairs}")).unwrap_or(uri)
    }

    /// Whether a URL contains one of the credentials.
    pub fn is_in(&self, uri: &Uri) -> bool {
        self.query.iter().any(|(name, _)| has_query(uri, name))
    }
}

#[cold]
fn invalid_credential(scheme: &Scheme) -> Error {
    let setters: Vec<&str> = scheme.settings.iter().map(|setting| setting.setter).collect();
    let problem = format!("the value of `{}` has a character that is not allowed in a header", setters.join("`, `"));
    Error::configuration(ConfigurationErrorKind::InvalidCredential, problem)
}

#[cold]
fn missing_credential(operation: &'static str, security: Security) -> Error {
    let alternatives: Vec<String> = security
        .iter()
        .map(|alternative| {
            let settings = alternative.iter().flat_map(|scheme| scheme.settings);
            let settings: Vec<String> = settings
                .map(|setting| format!("ClientBuilder::{} (or {} in the environment)", setting.setter, setting.env))
                .collect();
            settings.join(" and ")
        })
        .collect();
    let problem = format!("{operation} needs a credential that the client doesn't have: set {}", alternatives.join(", or "));
    Error::configuration(ConfigurationErrorKind::MissingCredential, problem)
}
