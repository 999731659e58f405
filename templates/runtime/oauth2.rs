//! Tokens of OAuth 2 by the client's own credentials (RFC 6749 §4.4). A client and its clones share one token: one caller at a time
//! asks for the next one, before the old one expires, and nobody else waits while the old one is good.

use super::answer::RawResponse;
use super::auth::{Credentials, Exchange, TokenFuture, TokenProvider};
use super::body::{Body, BoxError};
use super::dispatch::{Call, Limits, Reading};
use super::token_error::{SharedFailure, TokenFailure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use form_urlencoded::{Serializer, byte_serialize};
use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// How long before its end a token is renewed, at most. A short-lived one is renewed after four fifths of its life.
const HEADROOM: Duration = Duration::from_secs(60);

/// How long the one who renews a token that is still good waits for the next one, and how long nobody tries again if none came.
const RENEWAL_TIMEOUT: Duration = Duration::from_secs(5);

/// The most bytes of an answer with a token.
const LARGEST_ANSWER: usize = 1024 * 1024;

/// The source of tokens for an id and a secret.
pub fn client_credentials(exchange: Exchange) -> Arc<dyn TokenProvider> {
    Arc::new(ClientCredentials { exchange, state: Mutex::default(), turn: tokio::sync::Mutex::new(()) })
}

struct ClientCredentials {
    exchange: Exchange,
    state: Mutex<State>,
    /// Held by the one who asks for a token, and by nobody while the API is called.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    /// How many times those who waited for a token were given one, or told that there is none.
    round: u64,
    /// Why the last one failed, for those who waited for it.
    failure: Option<SharedFailure>,
}

struct Token {
    value: SecretString,
    renew_at: Option<Instant>,
    expires_at: Option<Instant>,
}

impl TokenProvider for ClientCredentials {
    fn token<'a>(&'a self, refused: Option<&'a SecretString>) -> TokenFuture<'a> {
        Box::pin(async move { self.current(refused).await.map_err(BoxError::from) })
    }
}

/// What to do about a token.
enum Step {
    Use(SecretString),
    /// The token is still good, but not for long.
    Renew(SecretString),
    Fetch,
}

impl ClientCredentials {
    async fn current(&self, refused: Option<&SecretString>) -> Result<SecretString, SharedFailure> {
        let round = self.state().round;
        match self.step(refused) {
            Step::Use(token) => Ok(token),
            Step::Renew(token) => {
                let Ok(_turn) = self.turn.try_lock() else {
                    return Ok(token);
                };
                // The old token is still good, so a failure is no matter yet, and nobody is told of it.
                let limits = Limits { timeout: self.exchange.timeout.min(RENEWAL_TIMEOUT), deadline: None, max_retries: 0 };
                Ok(self.fetch(limits).await.unwrap_or_else(|_| {
                    self.postpone();
                    token
                }))
            }
            Step::Fetch => {
                let _turn = self.turn.lock().await;
                // Somebody else's request may have ended meanwhile. It was made for all who waited, whatever came of it.
                match self.outcome_since(round) {
                    Some(outcome) => outcome,
                    None => self.fetch(self.exchange.limits()).await.map_err(|failure| self.tell(failure)),
                }
            }
        }
    }

    fn step(&self, refused: Option<&SecretString>) -> Step {
        let now = Instant::now();
        let has_passed = |time: Option<Instant>| time.is_some_and(|time| time <= now);
        match &self.state().token {
            Some(token) if has_passed(token.expires_at) || is_same(&token.value, refused) => Step::Fetch,
            Some(token) if has_passed(token.renew_at) => Step::Renew(token.value.clone()),
            Some(token) => Step::Use(token.value.clone()),
            None => Step::Fetch,
        }
    }

    /// Asks for a token and keeps it for everybody. The caller has the turn.
    async fn fetch(&self, limits: Limits) -> Result<SecretString, TokenFailure> {
        let asked_at = Instant::now();
        let token = read(self.exchange.request(limits).await.map_err(TokenFailure::Request)?, asked_at)?;
        let value = token.value.clone();
        let mut state = self.state();
        state.round += 1;
        state.token = Some(token);
        state.failure = None;
        Ok(value)
    }

    /// Keeps a failure for those who waited for the token.
    fn tell(&self, failure: TokenFailure) -> SharedFailure {
        let failure = SharedFailure(Arc::new(failure));
        let mut state = self.state();
        state.round += 1;
        state.failure = Some(failure.clone());
        failure
    }

    /// Lets some time pass before the token is renewed again, so that a server that is down doesn't slow down every call.
    fn postpone(&self) {
        if let Some(token) = &mut self.state().token {
            token.renew_at = Instant::now().checked_add(RENEWAL_TIMEOUT);
        }
    }

    /// What came of the last request for a token, if it ended after this round.
    fn outcome_since(&self, round: u64) -> Option<Result<SecretString, SharedFailure>> {
        let state = self.state();
        match (&state.failure, &state.token) {
            _ if state.round == round => None,
            (Some(failure), _) => Some(Err(failure.clone())),
            (None, token) => token.as_ref().map(|token| Ok(token.value.clone())),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_same(token: &SecretString, refused: Option<&SecretString>) -> bool {
    refused.is_some_and(|refused| refused.expose_secret() == token.expose_secret())
}

impl Exchange {
    fn limits(&self) -> Limits {
        Limits { timeout: self.timeout, deadline: None, max_retries: self.max_retries }
    }

    /// Asks for a token. It may be asked twice: a token too many does nothing.
    async fn request(&self, limits: Limits) -> Result<RawResponse, super::error::Error> {
        // Id and secret are encoded before they are joined (RFC 6749 §2.3.1).
        let encoded = |text: &SecretString| byte_serialize(text.expose_secret().as_bytes()).collect::<String>();
        let pair = BASE64_STANDARD.encode(format!("{}:{}", encoded(&self.id), encoded(&self.secret)));
        let scope = self.scope.as_deref().map(|scope| ("scope", scope));
        let fields = [("grant_type", "client_credentials")].into_iter().chain(scope);
        let form = Serializer::new(String::new()).extend_pairs(fields).finish();
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        if let Ok(mut basic) = HeaderValue::try_from(format!("Basic {pair}")) {
            basic.set_sensitive(true);
            headers.insert(AUTHORIZATION, basic);
        }
        let call = Call {
            operation: "the request for a token",
            template: Cow::Owned(self.token_url.path().to_owned()),
            method: Method::POST,
            uri: self.token_url.clone(),
            headers,
            body: Body::from(form),
            repeatable: true,
            credentials: Arc::new(Credentials::default()),
            alternative: &[],
            limits,
            reading: Reading::Whole(LARGEST_ANSWER),
        };
        self.dispatcher.send(call).await.map(|(answer, _)| answer)
    }
}

/// Reads an answer with a token (RFC 6749 §5.1). Its life counts from when it was asked for, so that it never seems longer than it is.
fn read(answer: RawResponse, asked_at: Instant) -> Result<Token, TokenFailure> {
    let unusable = |problem, answer| Err(TokenFailure::Unusable(problem, Box::new(answer)));
    let Ok(body) = serde_json::from_slice::<Value>(&answer.body) else {
        return unusable("the token endpoint's answer is not JSON", answer);
    };
    let Some(value) = body.get("access_token").and_then(Value::as_str).filter(|token| !token.is_empty()) else {
        return unusable("the token endpoint's answer has no access_token", answer);
    };
    if body.get("token_type").and_then(Value::as_str).is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return unusable("the token is not a bearer token", answer);
    }
    let seconds = body.get("expires_in").and_then(|life| life.as_f64().or_else(|| life.as_str()?.parse().ok()));
    let life = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    let expires_at = life.and_then(|life| asked_at.checked_add(life));
    let renew_at = life.and_then(|life| asked_at.checked_add(life - HEADROOM.min(life / 5)));
    Ok(Token { value: SecretString::from(value), renew_at, expires_at })
}
