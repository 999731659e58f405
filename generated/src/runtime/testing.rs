//! Testing code that uses the SDK: a mock transport that records requests and returns prepared responses. It needs no server, no
//! port and no waiting.

use super::http::body::{Body, BoxError};
use super::http::transport::{ConnectError, Transport};
use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use tower::Service;

pub use super::retry::sleep::Sleep;

/// A transport that records requests and returns prepared responses, in order.
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    requests: Vec<RecordedRequest>,
    outcomes: VecDeque<Outcome>,
}

/// The outcome of a request.
enum Outcome {
    Response(Response<Bytes>),
    ConnectFailure,
    DroppedConnection,
}

impl MockTransport {
    /// Creates a mock transport without responses: every request is recorded, gets a 501, and isn't retried.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a response with a JSON body, or without a body if the string is empty. Responses are returned in the order they were
    /// added.
    pub fn respond(self, status: u16, json: impl Into<String>) -> Self {
        let mut response = Response::new(Bytes::from(json.into()));
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        response.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
        self.respond_with(response)
    }

    /// Adds a response with any status, headers and body.
    pub fn respond_with(self, response: Response<Bytes>) -> Self {
        self.push(Outcome::Response(response))
    }

    /// Lets a request fail before it is sent, as if no connection to the server could be established.
    pub fn fail_connect(self) -> Self {
        self.push(Outcome::ConnectFailure)
    }

    /// Drops the connection after a request was sent, so that it is unknown whether the server processed it.
    pub fn drop_connection(self) -> Self {
        self.push(Outcome::DroppedConnection)
    }

    fn push(self, outcome: Outcome) -> Self {
        self.state().outcomes.push_back(outcome);
        self
    }

    /// Returns the transport for [`ClientBuilder::transport`](crate::ClientBuilder::transport).
    pub fn transport(&self) -> Transport {
        Transport::new(self.clone())
    }

    /// Returns the recorded requests and clears them.
    pub fn take_requests(&self) -> Vec<RecordedRequest> {
        std::mem::take(&mut self.state().requests)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        write!(f, "MockTransport({} requests, {} responses left)", state.requests.len(), state.outcomes.len())
    }
}

impl Service<Request<Body>> for MockTransport {
    type Response = Response<Body>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let mock = self.clone();
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await?;
            let mut state = mock.state();
            state.requests.push(RecordedRequest { method: head.method, uri: head.uri, headers: head.headers, body });
            match state.outcomes.pop_front() {
                Some(Outcome::Response(response)) => Ok(response.map(Body::from)),
                Some(Outcome::ConnectFailure) => Err(ConnectError::new("the mock transport refuses the connection").into()),
                Some(Outcome::DroppedConnection) => Err("the mock transport dropped the connection".into()),
                None => Ok(no_response_left()),
            }
        })
    }
}

fn no_response_left() -> Response<Body> {
    let mut response = Response::new(Body::from(r#"{"message":"the mock transport has no response left"}"#));
    *response.status_mut() = StatusCode::NOT_IMPLEMENTED;
    response.headers_mut().insert("x-should-retry", http::HeaderValue::from_static("false"));
    response
}

/// A request as it would have been sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub uri: Uri,
    /// The headers, including credentials.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl RecordedRequest {
    /// Returns the body as a string; invalid UTF-8 is replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn without_boundary(&self, text: &str) -> String {
        let media_type = self.headers.get(http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        match media_type.and_then(|media_type| media_type.split_once("boundary=")) {
            Some((_, boundary)) => text.replace(boundary, "boundary"),
            None => text.to_owned(),
        }
    }
}

/// The request in the format of HTTP/1.1, for snapshots: without User-Agent, with a placeholder for credentials in headers, with
/// JSON bodies pretty-printed, and with a fixed boundary of multipart bodies.
impl fmt::Display for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method, self.uri.path_and_query().map_or("/", |target| target.as_str()))?;
        let mut names: Vec<_> = self.headers.keys().filter(|name| **name != http::header::USER_AGENT).collect();
        names.sort_by_key(|name| name.as_str());
        for name in names {
            for value in self.headers.get_all(name) {
                let value = if value.is_sensitive() { "[credential]".into() } else { String::from_utf8_lossy(value.as_bytes()) };
                writeln!(f, "{name}: {}", self.without_boundary(&value))?;
            }
        }
        if self.body.is_empty() {
            return Ok(());
        }
        let pretty = serde_json::from_slice::<serde_json::Value>(&self.body).map(|json| format!("{json:#}"));
        write!(f, "\n{}", pretty.unwrap_or_else(|_| self.without_boundary(&self.text()).replace('\r', "")))
    }
}

/// Without arguments, which may be secrets.
impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecordedRequest({}, {} bytes)", self.method, self.body.len())
    }
}
