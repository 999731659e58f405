//! A transport that answers in process, for tests of programs that use the SDK: no server, no port, no waiting. It records each
//! request as it would have gone out and answers from a list.

use super::body::{Body, BoxError};
use super::transport::{ConnectError, Transport};
use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use tower::Service;

pub use super::waits::Waits;

/// A transport that records requests and answers from a list.
#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    requests: Vec<RecordedRequest>,
    answers: VecDeque<Planned>,
}

/// What becomes of a request.
enum Planned {
    Answer(Response<Bytes>),
    NoConnection,
    Lost,
}

impl Recorder {
    /// A recorder without an answer: every call is answered 501 once it was recorded, and isn't tried again.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an answer with a JSON body, or with none if it is empty. Answers are given in the order they were added.
    pub fn answer(self, status: u16, json: impl Into<String>) -> Self {
        let mut answer = Response::new(Bytes::from(json.into()));
        *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        answer.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
        self.answer_with(answer)
    }

    /// Adds an answer with headers of its own.
    pub fn answer_with(self, answer: Response<Bytes>) -> Self {
        self.plan(Planned::Answer(answer))
    }

    /// Lets the next request fail before it is sent, as if the server couldn't be reached.
    pub fn no_connection(self) -> Self {
        self.plan(Planned::NoConnection)
    }

    /// Lets the connection break after the next request was sent, so that nobody knows whether the server acted on it.
    pub fn lost(self) -> Self {
        self.plan(Planned::Lost)
    }

    fn plan(self, planned: Planned) -> Self {
        self.state().answers.push_back(planned);
        self
    }

    /// The transport to give to the client's builder.
    pub fn transport(&self) -> Transport {
        Transport::new(self.clone())
    }

    /// The requests that were sent so far, and forgets them.
    pub fn take_requests(&self) -> Vec<RecordedRequest> {
        std::mem::take(&mut self.state().requests)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        write!(f, "Recorder({} requests, {} answers left)", state.requests.len(), state.answers.len())
    }
}

impl Service<Request<Body>> for Recorder {
    type Response = Response<Body>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let recorder = self.clone();
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await?;
            let mut state = recorder.state();
            state.requests.push(RecordedRequest { method: head.method, uri: head.uri, headers: head.headers, body });
            match state.answers.pop_front() {
                Some(Planned::Answer(answer)) => Ok(answer.map(Body::from)),
                Some(Planned::NoConnection) => Err(ConnectError::new("the recorder makes no connection").into()),
                Some(Planned::Lost) => Err("the recorder lost the connection".into()),
                None => Ok(no_answer_left()),
            }
        })
    }
}

fn no_answer_left() -> Response<Body> {
    let mut answer = Response::new(Body::from(r#"{"message":"the recorder has no answer left"}"#));
    *answer.status_mut() = StatusCode::NOT_IMPLEMENTED;
    answer.headers_mut().insert("x-should-retry", http::HeaderValue::from_static("false"));
    answer
}

/// A request as it would have gone out.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub uri: Uri,
    /// The headers, credentials included.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl RecordedRequest {
    /// The body as text.
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

/// The request as HTTP/1.1 would write it, without User-Agent and what credentials its headers have, a JSON body spread over lines. The
/// boundary of a body in parts, which is another one in every request, is called that.
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

/// Without what the caller gave: arguments may be secrets.
impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecordedRequest({}, {} bytes)", self.method, self.body.len())
    }
}
