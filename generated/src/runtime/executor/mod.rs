//! How a request is sent and its response received: attempts and the waits between them, time limits, credentials, redirects.
//! Everything that the SDK sends passes through here, requests for tokens included.

mod attempt_error;
mod prepared_request;
mod trace;

pub use prepared_request::{BodyMode, Limits, PreparedRequest};

use crate::runtime::auth::credentials::{Authorization, Credentials};
use crate::runtime::auth::plain_http;
use crate::runtime::auth::provider::{TokenEndpoint, TokenRequest, TokenResponseFuture};
use crate::runtime::error::{AttemptInfo, Error, TimeLimit};
use crate::runtime::http::body::Body;
use crate::runtime::http::origin::is_same_origin;
use crate::runtime::http::raw_response::RawResponse;
use crate::runtime::http::redirect;
use crate::runtime::http::transport::{Redirects, Transport};
use crate::runtime::retry::sleep::Sleep;
use crate::runtime::retry::token_bucket::TokenBucket;
use attempt_error::AttemptError;
use http::{Method, Request, Response, StatusCode, Uri};
use http_body::Body as _;
use secrecy::{ExposeSecret, SecretString};
use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// The most bytes of an error response that are read into memory, whatever the limit of a success.
const MAX_ERROR_SIZE: usize = 1024 * 1024;

/// The most bytes of a token response.
const MAX_TOKEN_RESPONSE_SIZE: usize = 1024 * 1024;

/// Sends requests. It is shared by all requests of a client.
#[derive(Clone)]
pub struct Executor {
    pub transport: Transport,
    pub token_bucket: TokenBucket,
    pub sleep: Sleep,
    pub plain_http_hosts: Arc<[String]>,
}

impl Executor {
    /// Sends a request until it succeeds or isn't worth a retry. Returns the response, and the part of its body that wasn't read.
    pub async fn execute(&self, mut request: PreparedRequest) -> Result<(RawResponse, Body), Error> {
        let started = Instant::now();
        let mut skipped = Duration::ZERO;
        let mut info = AttemptInfo::new(request.operation);
        let mut retries = 0;
        // The response that rejected a token, and the token.
        let mut rejected: Option<(RawResponse, SecretString)> = None;
        loop {
            let remaining = || Some(request.limits.deadline?.saturating_sub(started.elapsed() + skipped));
            let authorization = request.authorize(rejected.as_ref().map(|(_, token)| token));
            let authorization = match (request.limits.deadline, remaining()) {
                (Some(deadline), Some(remaining)) => match (timeout(remaining, authorization).await, &rejected) {
                    (Ok(authorization), _) if !remaining.is_zero() => authorization?,
                    // The refusal says more than that there was no time for another attempt.
                    (_, Some((response, _))) => return Err(Error::api(response.clone(), info)),
                    (_, None) => return Err(Error::timeout(TimeLimit::Deadline(deadline), info)),
                },
                _ => authorization.await?,
            };
            let token = &authorization.token;
            if let Some((response, old)) = &rejected
                && token.as_ref().is_none_or(|new| new.expose_secret() == old.expose_secret())
            {
                return Err(Error::api(response.clone(), info));
            }

            let copy = request.body.try_clone();
            let is_replayable = copy.is_some();
            let body = copy.unwrap_or_else(|| std::mem::replace(&mut request.body, Body::empty()));
            let span = trace::AttemptSpan::start(&request, info.attempts);
            info.attempts += 1;
            let limit = remaining().map_or(request.limits.timeout, |remaining| remaining.min(request.limits.timeout));
            let attempt = self.attempt(&request, &authorization, body, info.attempts);
            let outcome = match timeout(limit, span.instrument(attempt)).await {
                Ok(outcome) => outcome,
                Err(_) => Err(AttemptError::Timeout(request.limits.first(limit))),
            };
            span.end(&outcome);
            let error = match outcome {
                Ok(success) => {
                    self.token_bucket.release(retries);
                    return Ok(success);
                }
                Err(error) => error,
            };

            // A token may have been revoked or have expired. One more attempt with a new token doesn't count as a retry.
            if let (AttemptError::Status(response), Some(token)) = (&error, authorization.token)
                && response.status == StatusCode::UNAUTHORIZED
                && rejected.is_none()
                && is_replayable
            {
                rejected = Some((response.clone(), token));
                continue;
            }
            let wait = error.retry_after(request.idempotent, retries).filter(|_| retries < request.limits.max_retries);
            let Some(wait) = wait else {
                return Err(error.into_error(info));
            };
            info.body_is_consumed = !is_replayable;
            let is_too_late = remaining().is_some_and(|remaining| wait >= remaining);
            if !is_replayable || is_too_late || !self.token_bucket.try_acquire() {
                return Err(error.into_error(info));
            }
            trace::retry(&request, info.attempts, wait);
            skipped += self.sleep.sleep(wait).await;
            retries += 1;
        }
    }

    /// Sends a request once, and follows its redirects.
    async fn attempt(
        &self,
        request: &PreparedRequest,
        authorization: &Authorization,
        body: Body,
        attempts: u32,
    ) -> Result<(RawResponse, Body), AttemptError> {
        let follows_redirects = self.transport.redirects() == Redirects::ByClient && body.is_end_stream();
        let mut response = self.send(request, request.uri.clone(), Some(authorization), body).await?;
        // Once off the origin, always: a redirect back doesn't bring the credentials back.
        let mut is_same_server = true;
        let mut current = Cow::Borrowed(&request.uri);
        let mut redirects = 0;
        loop {
            let is_followed = follows_redirects && redirects < redirect::MAX_REDIRECTS;
            let target = if is_followed { redirect::target(&request.method, &current, &response) } else { None };
            let Some(target) = target else {
                return request.read(response, attempts).await;
            };
            redirects += 1;
            is_same_server &= is_same_origin(&current, &target);
            let authorization = Some(authorization).filter(|_| is_same_server);
            response = self.send(request, target.clone(), authorization, Body::empty()).await?;
            current = Cow::Owned(target);
        }
    }

    /// Sends a request and returns its response, whatever the status. To another origin it is sent without authorization.
    async fn send(
        &self,
        request: &PreparedRequest,
        uri: Uri,
        authorization: Option<&Authorization>,
        body: Body,
    ) -> Result<Response<Body>, AttemptError> {
        let (uri, headers) = match authorization {
            Some(authorization) => (authorization.uri(uri), authorization.headers(&request.headers)),
            None => (uri, redirect::public_headers(&request.headers)),
        };
        plain_http::check(request.operation, &uri, &headers, authorization, &self.plain_http_hosts)
            .map_err(AttemptError::Forbidden)?;
        let mut http_request = Request::new(body);
        *http_request.method_mut() = request.method.clone();
        *http_request.uri_mut() = uri;
        *http_request.headers_mut() = headers;
        self.transport.send(http_request).await.map_err(AttemptError::Connection)
    }
}

/// Requests for tokens are retried like any other.
impl TokenEndpoint for Executor {
    fn send(&self, request: TokenRequest) -> TokenResponseFuture {
        let TokenRequest { url, headers, body, timeout, max_retries } = request;
        let executor = self.clone();
        let request = PreparedRequest {
            operation: "the request for a token",
            template: Cow::Owned(url.path().to_owned()),
            method: Method::POST,
            uri: url,
            headers,
            body: Body::from(body),
            idempotent: true,
            credentials: Arc::new(Credentials::default()),
            alternative: &[],
            limits: Limits { timeout, deadline: None, max_retries },
            body_mode: BodyMode::Buffered(MAX_TOKEN_RESPONSE_SIZE),
        };
        Box::pin(async move { executor.execute(request).await.map(|(response, _)| response) })
    }
}

impl PreparedRequest {
    /// The credentials of the request, with another token than the rejected one.
    async fn authorize(&self, rejected: Option<&SecretString>) -> Result<Authorization, Error> {
        self.credentials.authorize(self.operation, self.alternative, (&self.headers, &self.uri), rejected).await
    }

    /// Reads the body of a response as far as it is to be read.
    async fn read(&self, response: Response<Body>, attempts: u32) -> Result<(RawResponse, Body), AttemptError> {
        let (head, body) = response.into_parts();
        let mut response = RawResponse {
            operation: self.operation,
            status: head.status,
            headers: head.headers,
            body: bytes::Bytes::new(),
            is_text: false,
            attempts,
        };
        let is_success = response.status.is_success();
        let limit = match self.body_mode {
            BodyMode::Streamed if is_success => return Ok((response, body)),
            BodyMode::Buffered(limit) if is_success => limit,
            BodyMode::Buffered(limit) => limit.max(MAX_ERROR_SIZE),
            BodyMode::Streamed => MAX_ERROR_SIZE,
        };
        match body.collect_up_to(limit).await {
            Ok(Some(bytes)) => response.body = bytes,
            Ok(None) if is_success => return Err(AttemptError::TooLarge(response, limit)),
            Err(error) if is_success => return Err(AttemptError::Connection(error)),
            // An error status says more than that its body is too large or incomplete.
            Ok(None) | Err(_) => {}
        }
        if is_success { Ok((response, Body::empty())) } else { Err(AttemptError::Status(response)) }
    }
}
