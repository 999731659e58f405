//! How requests reach the server: by any tower service that takes an HTTP request. reqwest is the default; layers, other HTTP
//! libraries and mocks are used the same way.

use super::body::{Body, BoxError};
use http::{Request, Response};
use std::fmt;
use tower::Service;
use tower::util::{BoxCloneSyncService, ServiceExt};

/// Sends requests to the server and returns the responses.
///
/// It is cheap to clone.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Body, BoxError, Client, Transport};")]
/// use http::{Request, Response};
///
/// let service = tower::service_fn(|request: Request<Body>| async move {
///     println!("{} {}", request.method(), request.uri().path());
///     Ok::<_, BoxError>(Response::new(Body::from(r#"{"id":"1"}"#)))
/// });
/// let client = Client::builder().base_url("https://api.example.com").transport(Transport::new(service)).build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Transport {
    service: BoxCloneSyncService<Request<Body>, Response<Body>, BoxError>,
    redirects: Redirects,
}

/// Who follows redirects.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Redirects {
    /// The client, for GET and HEAD: the service returns them.
    ByClient,
    /// The service, by its own policy. A redirect that it returns is the response of the call.
    ByService,
}

impl Transport {
    /// Creates a transport from any tower service, with its layers. The client still handles timeouts, retries, credentials and
    /// errors; the service handles redirects. If a request fails before any of it was sent, the service returns a [`ConnectError`].
    pub fn new<S, B>(service: S) -> Self
    where
        S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send + 'static,
        B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let service = service.map_response(|response| response.map(Body::wrap)).map_err(Into::into);
        Self { service: BoxCloneSyncService::new(service), redirects: Redirects::ByService }
    }

    /// Lets the client follow the redirects.
    pub(crate) fn with_redirects_by_client(mut self) -> Self {
        self.redirects = Redirects::ByClient;
        self
    }

    pub(crate) fn redirects(&self) -> Redirects {
        self.redirects
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Result<Response<Body>, BoxError> {
        self.service.clone().oneshot(request).await
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transport")
    }
}

/// The connection failed, so the server received nothing of the request. Even a request that isn't idempotent is then retried.
///
/// A custom [`Transport`] wraps its failures of DNS lookup, connect and TLS handshake in it. Any other error is treated as one that
/// occurred after the request was sent.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{BoxError, ConnectError};")]
/// use std::net::TcpStream;
///
/// fn connect(address: &str) -> Result<TcpStream, BoxError> {
///     Ok(TcpStream::connect(address).map_err(ConnectError::new)?)
/// }
/// ```
#[derive(Debug)]
pub struct ConnectError(BoxError);

impl ConnectError {
    /// Wraps an error that occurred before anything was sent.
    pub fn new(source: impl Into<BoxError>) -> Self {
        Self(source.into())
    }

    /// Whether an error, or one of its causes, is a `ConnectError`.
    pub(crate) fn is_in(error: &BoxError) -> bool {
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&**error);
        while let Some(error) = cause {
            if error.is::<Self>() {
                return true;
            }
            cause = error.source();
        }
        false
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("failed to connect")
    }
}

impl std::error::Error for ConnectError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}
