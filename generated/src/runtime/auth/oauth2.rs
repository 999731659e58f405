//! OAuth 2.0 tokens by the client credentials grant (RFC 6749 §4.4). A client and its clones share one token: one caller at a time
//! fetches the next one before the old one expires, and no other caller waits while the old one is valid.

use super::provider::{ClientCredentials, TokenFuture, TokenProvider, TokenRequest, TokenResponseFuture};
use crate::runtime::error::token::{SharedFailure, TokenFailure};
use crate::runtime::http::body::BoxError;
use crate::runtime::http::raw_response::RawResponse;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use form_urlencoded::{Serializer, byte_serialize};
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// How long before its expiry a token is renewed, at most. A short-lived one is renewed after four fifths of its lifetime.
const RENEWAL_MARGIN: Duration = Duration::from_secs(60);

/// How long a caller waits for the renewal of a token that is still valid, and how long renewals are suspended after one failed.
const RENEWAL_TIMEOUT: Duration = Duration::from_secs(5);

/// Creates the provider of the tokens of a client.
pub fn provider(client: ClientCredentials) -> Arc<dyn TokenProvider> {
    Arc::new(CachedToken { client, state: Mutex::default(), fetching: tokio::sync::Mutex::new(()) })
}

struct CachedToken {
    client: ClientCredentials,
    state: Mutex<State>,
    /// Held by the caller that fetches a token, and by no one while the API is called.
    fetching: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    /// How many fetches have ended, with a token or a failure.
    fetches: u64,
    /// Why the last fetch failed, for the callers that waited for it.
    failure: Option<SharedFailure>,
}

struct Token {
    value: SecretString,
    renew_at: Option<Instant>,
    expires_at: Option<Instant>,
}

impl TokenProvider for CachedToken {
    fn token<'a>(&'a self, rejected: Option<&'a SecretString>) -> TokenFuture<'a> {
        Box::pin(async move { self.current(rejected).await.map_err(BoxError::from) })
    }
}

/// What to do about a token.
enum Action {
    Use(SecretString),
    /// The token is still valid, but not for long.
    Renew(SecretString),
    Fetch,
}

impl CachedToken {
    async fn current(&self, rejected: Option<&SecretString>) -> Result<SecretString, SharedFailure> {
        let fetches = self.state().fetches;
        match self.action(rejected) {
            Action::Use(token) => Ok(token),
            Action::Renew(token) => {
                let Ok(_guard) = self.fetching.try_lock() else {
                    return Ok(token);
                };
                // The old token is still valid, so a failure doesn't matter yet and isn't reported.
                Ok(self.fetch(self.client.timeout.min(RENEWAL_TIMEOUT), 0).await.unwrap_or_else(|_| {
                    self.suspend_renewal();
                    token
                }))
            }
            Action::Fetch => {
                let _guard = self.fetching.lock().await;
                // Another caller's fetch may have ended meanwhile. Its outcome is that of all who waited.
                match self.outcome_since(fetches) {
                    Some(outcome) => outcome,
                    None => {
                        let fetched = self.fetch(self.client.timeout, self.client.max_retries).await;
                        fetched.map_err(|failure| self.share(failure))
                    }
                }
            }
        }
    }

    fn action(&self, rejected: Option<&SecretString>) -> Action {
        let now = Instant::now();
        let has_passed = |time: Option<Instant>| time.is_some_and(|time| time <= now);
        match &self.state().token {
            Some(token) if has_passed(token.expires_at) || is_same(&token.value, rejected) => Action::Fetch,
            Some(token) if has_passed(token.renew_at) => Action::Renew(token.value.clone()),
            Some(token) => Action::Use(token.value.clone()),
            None => Action::Fetch,
        }
    }

    /// Fetches a token and keeps it for all callers. The caller holds `fetching`.
    async fn fetch(&self, timeout: Duration, max_retries: u32) -> Result<SecretString, TokenFailure> {
        let requested_at = Instant::now();
        let response = self.client.request(timeout, max_retries).await.map_err(TokenFailure::Request)?;
        let token = read_token(response, requested_at)?;
        let value = token.value.clone();
        let mut state = self.state();
        state.fetches += 1;
        state.token = Some(token);
        state.failure = None;
        Ok(value)
    }

    /// Keeps a failure for the callers that waited for the token.
    fn share(&self, failure: TokenFailure) -> SharedFailure {
        let failure = SharedFailure(Arc::new(failure));
        let mut state = self.state();
        state.fetches += 1;
        state.failure = Some(failure.clone());
        failure
    }

    /// Suspends renewals for a while, so that a token endpoint that is down doesn't slow down every call.
    fn suspend_renewal(&self) {
        if let Some(token) = &mut self.state().token {
            token.renew_at = Instant::now().checked_add(RENEWAL_TIMEOUT);
        }
    }

    /// The outcome of the last fetch, if it ended after the given number of fetches.
    fn outcome_since(&self, fetches: u64) -> Option<Result<SecretString, SharedFailure>> {
        let state = self.state();
        match (&state.failure, &state.token) {
            _ if state.fetches == fetches => None,
            (Some(failure), _) => Some(Err(failure.clone())),
            (None, token) => token.as_ref().map(|token| Ok(token.value.clone())),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_same(token: &SecretString, rejected: Option<&SecretString>) -> bool {
    rejected.is_some_and(|rejected| rejected.expose_secret() == token.expose_secret())
}

impl ClientCredentials {
    /// Requests a token. The request is idempotent: a token too many does no harm.
    fn request(&self, timeout: Duration, max_retries: u32) -> TokenResponseFuture {
        // Client ID and secret are encoded before they are joined (RFC 6749 §2.3.1).
        let encoded = |secret: &SecretString| byte_serialize(secret.expose_secret().as_bytes()).collect::<String>();
        let pair = BASE64_STANDARD.encode(format!("{}:{}", encoded(&self.id), encoded(&self.secret)));
        let scope = self.scope.as_deref().map(|scope| ("scope", scope));
        let fields = [("grant_type", "client_credentials")].into_iter().chain(scope);
        let body = Serializer::new(String::new()).extend_pairs(fields).finish();
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        if let Ok(mut basic) = HeaderValue::try_from(format!("Basic {pair}")) {
            basic.set_sensitive(true);
            headers.insert(AUTHORIZATION, basic);
        }
        self.endpoint.send(TokenRequest { url: self.token_url.clone(), headers, body, timeout, max_retries })
    }
}

/// Reads a token response (RFC 6749 §5.1). The lifetime is counted from when the token was requested, so that it is never
/// overestimated.
fn read_token(response: RawResponse, requested_at: Instant) -> Result<Token, TokenFailure> {
    let unusable = |problem, response| Err(TokenFailure::Unusable(problem, Box::new(response)));
    let Ok(body) = serde_json::from_slice::<Value>(&response.body) else {
        return unusable("the response of the token endpoint is not JSON", response);
    };
    let Some(value) = body.get("access_token").and_then(Value::as_str).filter(|token| !token.is_empty()) else {
        return unusable("the response of the token endpoint has no access_token", response);
    };
    if body.get("token_type").and_then(Value::as_str).is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return unusable("the token is not a bearer token", response);
    }
    let seconds = body.get("expires_in").and_then(|lifetime| lifetime.as_f64().or_else(|| lifetime.as_str()?.parse().ok()));
    let lifetime = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    let expires_at = lifetime.and_then(|lifetime| requested_at.checked_add(lifetime));
    let renew_at = lifetime.and_then(|lifetime| requested_at.checked_add(lifetime - RENEWAL_MARGIN.min(lifetime / 5)));
    Ok(Token { value: SecretString::from(value), renew_at, expires_at })
}
