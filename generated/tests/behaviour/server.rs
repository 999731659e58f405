//! The server of the tests. It listens on loopback, records requests byte for byte, and responds as a test prescribes, or
//! breaks off in the middle.

use axum::Router;
use axum::body::Body;
use http::{HeaderMap, Method, Request, Response};
use keycardai_api::{Client, ClientBuilder};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket};

/// The key that clients of a server send.
pub const KEY: &str = "key-of-the-tests";

/// A server on this machine. It stops with the test's runtime.
pub struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
}

/// A request as the server saw it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: Method,
    /// Path and query, encoded as they came.
    pub target: String,
    pub headers: HeaderMap,
    pub body: String,
}

impl Seen {
    /// The value of a header; empty if it is absent.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The values of a query parameter, decoded.
    pub fn query(&self, name: &str) -> Vec<String> {
        let query = self.target.split_once('?').map_or("", |(_, query)| query);
        form_urlencoded::parse(query.as_bytes()).filter(|(key, _)| key == name).map(|(_, value)| value.into_owned()).collect()
    }
}

impl Server {
    /// A server whose responses are made by a function.
    pub async fn start(response: impl Fn(&Seen) -> Response<String> + Send + Sync + 'static) -> Self {
        Self::start_waiting(move |seen| std::future::ready(response(&seen))).await
    }

    /// A server whose responses are made by an async function.
    pub async fn start_waiting<F>(response: impl Fn(Seen) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Response<String>> + Send + 'static,
    {
        let listener = listen().await;
        let address = listener.local_addr().expect("a bound socket has an address");
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let (log, response) = (seen.clone(), Arc::new(response));
        let router = Router::new().fallback(move |request: Request<Body>| {
            let (log, response) = (log.clone(), response.clone());
            async move {
                let (head, body) = request.into_parts();
                let body = axum::body::to_bytes(body, usize::MAX).await.expect("the request is whole");
                let seen = Seen {
                    method: head.method,
                    target: head.uri.to_string(),
                    headers: head.headers,
                    body: String::from_utf8_lossy(&body).into_owned(),
                };
                log.lock().expect("no test panics with the log in its hands").push(seen.clone());
                response(seen).await
            }
        });
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, seen }
    }

    /// A server that always sends the same response.
    pub async fn always(status: u16, body: impl Into<String>) -> Self {
        let body = body.into();
        Self::start(move |_| reply(status, body.clone())).await
    }

    /// Where the server listens.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The settings of a client of this server. It doesn't try again, unless the test is about that.
    pub fn settings(&self) -> ClientBuilder {
        Client::builder().base_url(self.url()).api_key(KEY).max_retries(0)
    }

    /// A client of this server.
    pub fn client(&self) -> Client {
        self.settings().build().expect("these settings are valid")
    }

    /// Every request so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("no test panics with the log in its hands").clone()
    }

    /// The one request that there was.
    pub fn only(&self) -> Seen {
        let mut seen = self.seen();
        assert_eq!(seen.len(), 1, "one request was expected: {seen:?}");
        seen.remove(0)
    }
}

/// A response with a JSON body.
pub fn reply(status: u16, body: impl Into<String>) -> Response<String> {
    let response = Response::builder().status(status).header("content-type", "application/json");
    response.body(body.into()).expect("the head of the response is valid")
}

/// What a server does once it wrote all it has to say.
#[derive(Clone, Copy)]
pub enum Then {
    Close,
    Hold,
}

/// The URL of a server that reads a request, writes these bytes and then closes the connection, or holds it in silence.
pub async fn breaking_off(bytes: impl Into<Vec<u8>>, then: Then) -> String {
    let bytes = bytes.into();
    let listener = listen().await;
    let address = listener.local_addr().expect("a bound socket has an address");
    tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await?;
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(connection.read_u8().await?);
        }
        connection.write_all(&bytes).await?;
        match then {
            Then::Close => connection.shutdown().await,
            Then::Hold => std::future::pending().await,
        }
    });
    format!("http://{address}")
}

/// A port that refuses connections. It is bound, so that no other test takes it.
pub struct Nobody(TcpSocket);

impl Nobody {
    pub fn new() -> Self {
        let socket = TcpSocket::new_v4().expect("the system has a socket to spare");
        socket.bind(([127, 0, 0, 1], 0).into()).expect("this machine has a free port");
        Self(socket)
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.0.local_addr().expect("a bound socket has an address"))
    }
}

async fn listen() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.expect("this machine has a free port")
}
