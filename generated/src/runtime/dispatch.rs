//! The way of a request to the server and of its answer back: attempts and the waits between them, time limits, credentials,
//! redirects. Everything that the SDK sends goes this way, requests for tokens too.

use super::answer::RawResponse;
use super::auth::{Authorization, Credentials, guard};
use super::body::{Body, BoxError};
use super::error::{Attempted, Error, TimeLimit};
use super::operation::Alternative;
use super::redirect;
use super::retry::{self, Budget, Failure};
use super::trace;
use super::transport::{ConnectError, Redirects, Transport};
use super::waits::Waits;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use http_body::Body as _;
use secrecy::{ExposeSecret, SecretString};
use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// What all requests of a client share on their way.
#[derive(Clone)]
pub struct Dispatcher {
    pub transport: Transport,
    pub budget: Budget,
    pub waits: Waits,
    pub plain_http_hosts: Arc<[String]>,
}

/// A request, and how it is to be sent.
pub struct Call {
    pub operation: &'static str,
    /// The path without its arguments, for spans; empty where nobody knows what in it is an argument.
    pub template: Cow<'static, str>,
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub body: Body,
    /// Whether sending it twice does no harm.
    pub repeatable: bool,
    pub credentials: Arc<Credentials>,
    pub alternative: Alternative,
    pub limits: Limits,
    pub reading: Reading,
}

/// Limits of a call.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The time of an attempt.
    pub timeout: Duration,
    /// The time of all attempts and waits.
    pub deadline: Option<Duration>,
    pub max_retries: u32,
}

impl Limits {
    /// Which limit it is that leaves a step so much time.
    fn which(&self, left: Duration) -> TimeLimit {
        match self.deadline {
            Some(deadline) if left < self.timeout => TimeLimit::Deadline(deadline),
            _ => TimeLimit::Attempt(self.timeout),
        }
    }
}

/// What becomes of the body of a success.
#[derive(Clone, Copy, Debug)]
pub enum Reading {
    /// It is read into memory, if it has no more than so many bytes.
    Whole(usize),
    /// It is handed over unread.
    Streamed,
}

/// The most bytes of an answer that isn't a success: it is read into memory in any case.
const LARGEST_ERROR: usize = 1024 * 1024;

/// Why an attempt gave no success.
pub enum Broken {
    /// The server answered otherwise.
    Answered(RawResponse),
    /// The answer has more bytes than are read.
    TooLarge(RawResponse, usize),
    /// There is no answer, or no whole one.
    Lost(BoxError),
    /// The answer didn't come in time.
    TimedOut(TimeLimit),
    /// The request may not be sent.
    Forbidden(Error),
}

impl Dispatcher {
    /// Sends a request until it succeeds or another attempt makes no sense. It gives the answer, and what wasn't read of it.
    pub async fn send(&self, mut call: Call) -> Result<(RawResponse, Body), Error> {
        let started = Instant::now();
        let mut skipped = Duration::ZERO;
        let mut attempted = Attempted::new(call.operation);
        let mut retries = 0;
        // The answer that refused a token, and the token.
        let mut refused: Option<(RawResponse, SecretString)> = None;
        loop {
            let left = || Some(call.limits.deadline?.saturating_sub(started.elapsed() + skipped));
            let authorization = call.authorize(refused.as_ref().map(|(_, token)| token));
            let authorization = match (call.limits.deadline, left()) {
                (Some(deadline), Some(left)) => match (timeout(left, authorization).await, &refused) {
                    (Ok(authorization), _) if !left.is_zero() => authorization?,
                    // What is known is the refusal. That there was no time for another try is the lesser news.
                    (_, Some((answer, _))) => return Err(Error::api(answer.clone(), attempted)),
                    (_, None) => return Err(Error::timeout(TimeLimit::Deadline(deadline), attempted)),
                },
                _ => authorization.await?,
            };
            let token = &authorization.token;
            if let Some((answer, old)) = &refused
                && token.as_ref().is_none_or(|new| new.expose_secret() == old.expose_secret())
            {
                return Err(Error::api(answer.clone(), attempted));
            }

            let copy = call.body.try_clone();
            let is_replayable = copy.is_some();
            let body = copy.unwrap_or_else(|| std::mem::replace(&mut call.body, Body::empty()));
            let span = trace::Attempt::start(&call, attempted.attempts);
            attempted.attempts += 1;
            let limit = left().map_or(call.limits.timeout, |left| left.min(call.limits.timeout));
            let attempt = self.attempt(&call, &authorization, body, attempted.attempts);
            let outcome = match timeout(limit, span.follow(attempt)).await {
                Ok(outcome) => outcome,
                Err(_) => Err(Broken::TimedOut(call.limits.which(limit))),
            };
            span.end(&outcome);
            let broken = match outcome {
                Ok(success) => {
                    self.budget.give_back(retries);
                    return Ok(success);
                }
                Err(broken) => broken,
            };

            // A token may have been revoked or have expired on the way: one more try with a new one is no retry.
            if let (Broken::Answered(answer), Some(token)) = (&broken, authorization.token)
                && answer.status == StatusCode::UNAUTHORIZED
                && refused.is_none()
                && is_replayable
            {
                refused = Some((answer.clone(), token));
                continue;
            }
            let Some(wait) = broken.wait(call.repeatable, retries).filter(|_| retries < call.limits.max_retries) else {
                return Err(broken.into_error(attempted));
            };
            attempted.body_is_spent = !is_replayable;
            let is_too_late = left().is_some_and(|left| wait >= left);
            if !is_replayable || is_too_late || !self.budget.take() {
                return Err(broken.into_error(attempted));
            }
            trace::retry(&call, attempted.attempts, wait);
            skipped += self.waits.pass(wait).await;
            retries += 1;
        }
    }

    /// Sends the request once, and again to wherever redirects send it.
    async fn attempt(
        &self,
        call: &Call,
        authorization: &Authorization,
        body: Body,
        number: u32,
    ) -> Result<(RawResponse, Body), Broken> {
        let is_followed = self.transport.redirects() == Redirects::ByClient && body.is_end_stream();
        let mut answer = self.exchange(call, call.uri.clone(), Some(authorization), body).await?;
        // Once off the server's origin, always: a redirect back brings no credential back.
        let mut is_at_home = true;
        let mut here = Cow::Borrowed(&call.uri);
        let mut redirects = 0;
        loop {
            let is_followed = is_followed && redirects < redirect::MOST;
            let to = if is_followed { redirect::target(&call.method, &here, &answer) } else { None };
            let Some(to) = to else {
                return call.read(answer, number).await;
            };
            redirects += 1;
            is_at_home &= redirect::is_same_origin(&here, &to);
            answer = self.exchange(call, to.clone(), Some(authorization).filter(|_| is_at_home), Body::empty()).await?;
            here = Cow::Owned(to);
        }
    }

    /// Sends a request and gives its answer, whatever that is. To a stranger it has no authorization.
    async fn exchange(
        &self,
        call: &Call,
        uri: Uri,
        authorization: Option<&Authorization>,
        body: Body,
    ) -> Result<Response<Body>, Broken> {
        let (uri, headers) = match authorization {
            Some(authorization) => (authorization.uri(uri), authorization.headers(&call.headers)),
            None => (uri, redirect::harmless(&call.headers)),
        };
        guard(call.operation, &uri, &headers, authorization, &self.plain_http_hosts).map_err(Broken::Forbidden)?;
        let mut request = Request::new(body);
        *request.method_mut() = call.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        self.transport.send(request).await.map_err(Broken::Lost)
    }
}

impl Call {
    /// The credentials, with another token than the refused one.
    async fn authorize(&self, refused: Option<&SecretString>) -> Result<Authorization, Error> {
        self.credentials.authorize(self.operation, self.alternative, (&self.headers, &self.uri), refused).await
    }

    /// Reads an answer as far as it is to be read.
    async fn read(&self, answer: Response<Body>, attempts: u32) -> Result<(RawResponse, Body), Broken> {
        let (head, body) = answer.into_parts();
        let mut answer = RawResponse {
            operation: self.operation,
            status: head.status,
            headers: head.headers,
            body: bytes::Bytes::new(),
            is_text: false,
            attempts,
        };
        let is_success = answer.status.is_success();
        let limit = match self.reading {
            Reading::Streamed if is_success => return Ok((answer, body)),
            Reading::Whole(limit) if is_success => limit,
            Reading::Whole(limit) => limit.max(LARGEST_ERROR),
            Reading::Streamed => LARGEST_ERROR,
        };
        match body.collect_up_to(limit).await {
            Ok(Some(bytes)) => answer.body = bytes,
            Ok(None) if is_success => return Err(Broken::TooLarge(answer, limit)),
            Err(error) if is_success => return Err(Broken::Lost(error)),
            // The status of an error says more than the text under it that is too long or broken off.
            Ok(None) | Err(_) => {}
        }
        if is_success { Ok((answer, Body::empty())) } else { Err(Broken::Answered(answer)) }
    }
}

impl Broken {
    /// How long to wait before another attempt, after this many retries. None if it makes no sense.
    fn wait(&self, repeatable: bool, retries: u32) -> Option<Duration> {
        let failure = match self {
            Self::Answered(answer) => Failure::Answered(answer.status, &answer.headers),
            Self::Lost(error) if ConnectError::is_in(error) => Failure::Unsent,
            Self::Lost(_) | Self::TimedOut(_) => Failure::Lost,
            Self::TooLarge(..) | Self::Forbidden(_) => return None,
        };
        retry::is_retryable(&failure, repeatable).then(|| retry::delay(retries, &failure))
    }

    fn into_error(self, attempted: Attempted) -> Error {
        match self {
            Self::Answered(answer) => Error::api(answer, attempted),
            Self::TooLarge(answer, limit) => Error::too_large(answer, limit),
            Self::Lost(source) => Error::connection(source, attempted),
            Self::TimedOut(limit) => Error::timeout(limit, attempted),
            Self::Forbidden(error) => error,
        }
    }
}
