//! A transport that responds in process, so that a test needs no server and sees every request.

use super::json_response;
use super::recorded_request::RecordedRequest;
use super::route::Route;
use crate::runtime::codec::{self, JsonValue};
use crate::runtime::http::body::{Body, BoxError};
use crate::runtime::http::transport::{ConnectError, Transport};
use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use tower::Service;

/// A transport that records requests and returns prepared responses: in order, or by method and path.
///
/// A client with a mock transport is like any other: an operation that requires a credential fails without one. Set it to any
/// value; the examples here leave it out, because its setter has another name in each SDK.
///
/// # By order
///
/// Responses that are added before the first [`on`](Self::on) are for any request. Each is returned once, in the order they were
/// added.
///
/// ```no_run
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::testing::{MockTransport, Sleep};")]
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Client;")]
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mock = MockTransport::new().respond(503, "").respond(200, r#"{"id": "1"}"#);
/// let client = Client::builder().base_url("http://localhost").transport(mock.transport()).sleep(Sleep::instant()).build()?;
///
/// let response = client.get("/things/1").send().await?;
/// assert_eq!((response.retries(), mock.take_requests().len()), (1, 2));
/// # Ok(())
/// # }
/// ```
///
/// # By method and path
///
/// Responses that are added after [`on`](Self::on) are for the requests of that route. They are returned in the order they were
/// added, and the last one is repeated: it is the state in which the server stays.
///
/// ```no_run
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::testing::MockTransport;")]
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Client, Method};")]
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mock = MockTransport::new()
///     .on(Method::POST, "/jobs")
///     .respond(201, r#"{"id": "job_1"}"#)
///     .on(Method::GET, "/jobs/{job_id}")
///     .respond(200, r#"{"state": "running"}"#)
///     .respond(200, r#"{"state": "done"}"#);
/// let client = Client::builder().base_url("http://localhost").transport(mock.transport()).build()?;
///
/// client.post("/jobs").await?;
/// let mut states = Vec::new();
/// for _ in 0..3 {
///     states.push(client.get("/jobs/job_1").await?["state"].clone());
/// }
/// assert_eq!(states, ["running", "done", "done"]);
/// # Ok(())
/// # }
/// ```
///
/// # Requests without a response
///
/// A request that matches no route gets the next response for any request. If there is none, it gets a 501 that isn't retried and
/// whose message names the request and the routes.
///
/// A clone shares the requests and the responses.
#[derive(Clone, Default)]
pub struct MockTransport {
    state: Arc<Mutex<State>>,
    /// The route to which outcomes are added; any request if there is none.
    route: Option<Route>,
}

#[derive(Default)]
struct State {
    requests: Vec<RecordedRequest>,
    /// The outcomes of any request, each for one.
    in_order: VecDeque<Outcome>,
    /// The outcomes of each route. The last one stays.
    by_route: Vec<(Route, VecDeque<Outcome>)>,
}

/// The outcome of a request.
#[derive(Clone)]
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

    /// Selects the requests with this method and path: the responses that are added next are for them.
    ///
    /// - The path is that of the whole URL. If the client's base URL is `http://localhost/v1`, it begins with `/v1`.
    /// - A name in braces, as in `/zones/{zone_id}`, stands for any value within its segment. Everything else must
    ///   match after percent-decoding.
    /// - Without a query, the query of the request doesn't matter. With one, as in `/zones?after=c1`, the request must have these
    ///   parameters, among others.
    ///
    /// If several routes match, the first one added wins, so add the more specific one first. Selecting a route again adds to its
    /// responses.
    ///
    /// # Examples
    ///
    /// ```
    #[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::testing::MockTransport;")]
    #[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Method;")]
    ///
    /// let mock = MockTransport::new()
    ///     .on(Method::GET, "/zones?after=c1")
    ///     .respond(200, r#"{"items": []}"#)
    ///     .on(Method::GET, "/zones")
    ///     .respond(200, r#"{"items": [{"id": "zone_1"}], "next": "c1"}"#)
    ///     .on(Method::DELETE, "/zones/{zone_id}")
    ///     .respond(204, "");
    /// ```
    pub fn on(mut self, method: Method, path: impl AsRef<str>) -> Self {
        self.route = Some(Route::new(method, path.as_ref()));
        self
    }

    /// Adds a response with a JSON body, or without a body if the string is empty.
    ///
    /// # Panics
    ///
    /// Panics if the status is not between 100 and 999.
    #[track_caller]
    pub fn respond(self, status: u16, json: impl Into<String>) -> Self {
        self.respond_with(json_response(status, json))
    }

    /// Adds a response whose body is a value of the SDK: a model, a union, an enum, or a `Vec`, a [`Map`](crate::Map) or an
    /// `Option` of them. A `serde_json::Value` will do as well.
    ///
    /// # Panics
    ///
    /// Panics if the status is not between 100 and 999, or if the value has a float that isn't finite, which JSON can't represent.
    ///
    /// # Examples
    ///
    /// ```
    #[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::testing::MockTransport;")]
    /// use serde_json::json;
    ///
    /// let mock = MockTransport::new().respond_json(200, &vec![json!({ "id": "1" }), json!({ "id": "2" })]);
    /// ```
    #[track_caller]
    pub fn respond_json(self, status: u16, value: &impl JsonValue) -> Self {
        match codec::encode(value) {
            Ok(json) => self.respond(status, json),
            Err(error) => panic!("failed to encode the response as JSON: {error}"),
        }
    }

    /// Adds a response with any status, headers and body.
    ///
    /// # Examples
    ///
    /// ```
    #[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::testing::MockTransport;")]
    ///
    /// let response = http::Response::builder().status(429).header("retry-after", "3").body("slow down".into())?;
    /// let mock = MockTransport::new().respond_with(response).respond(200, "{}");
    /// # Ok::<(), http::Error>(())
    /// ```
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
        self.state().push(self.route.as_ref(), outcome);
        self
    }

    /// Returns the transport for [`ClientBuilder::transport`](crate::ClientBuilder::transport).
    pub fn transport(&self) -> Transport {
        Transport::new(self.clone())
    }

    /// Returns the recorded requests, those without a response included, and clears them.
    pub fn take_requests(&self) -> Vec<RecordedRequest> {
        std::mem::take(&mut self.state().requests)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn push(&mut self, route: Option<&Route>, outcome: Outcome) {
        let Some(route) = route else {
            self.in_order.push_back(outcome);
            return;
        };
        match self.by_route.iter_mut().find(|(known, _)| known == route) {
            Some((_, outcomes)) => outcomes.push_back(outcome),
            None => self.by_route.push((route.clone(), VecDeque::from([outcome]))),
        }
    }

    /// The outcome of a request, if one is prepared.
    fn next(&mut self, request: &RecordedRequest) -> Option<Outcome> {
        let route = self.by_route.iter_mut().find(|(route, _)| route.matches(&request.method, &request.uri));
        match route {
            Some((_, outcomes)) if outcomes.len() > 1 => outcomes.pop_front(),
            Some((_, outcomes)) => outcomes.front().cloned(),
            None => self.in_order.pop_front(),
        }
    }

    /// The response to a request for which none is prepared. The query isn't named: it may contain a secret.
    fn not_implemented(&self, request: &RecordedRequest) -> Response<Bytes> {
        let mut message = format!("the mock transport has no response for {} {}", request.method, request.uri.path());
        if !self.by_route.is_empty() {
            let routes: Vec<String> = self.by_route.iter().map(|(route, _)| route.to_string()).collect();
            message.push_str(&format!(", only for {}", routes.join(", ")));
        }
        let mut response = Response::new(Bytes::from(serde_json::json!({ "message": message }).to_string()));
        *response.status_mut() = StatusCode::NOT_IMPLEMENTED;
        response.headers_mut().insert("x-should-retry", HeaderValue::from_static("false"));
        response
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("MockTransport")
            .field("requests", &state.requests)
            .field("responses_in_order", &state.in_order.len())
            .field("routes", &state.by_route.iter().map(|(route, _)| route.to_string()).collect::<Vec<_>>())
            .finish()
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
            let request = RecordedRequest { method: head.method, uri: head.uri, headers: head.headers, body };
            let mut state = mock.state();
            let outcome = state.next(&request).unwrap_or_else(|| Outcome::Response(state.not_implemented(&request)));
            state.requests.push(request);
            match outcome {
                Outcome::Response(response) => Ok(response.map(Body::from)),
                Outcome::ConnectFailure => Err(ConnectError::new("the mock transport refuses the connection").into()),
                Outcome::DroppedConnection => Err("the mock transport dropped the connection".into()),
            }
        })
    }
}
