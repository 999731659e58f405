//! How requests reach the server: any tower service that takes an HTTP request. reqwest is the default one; layers, other
//! libraries and answers in process fit in the same place.

use super::body::{Body, BoxError};
use http::{Request, Response};
use std::fmt;
use tower::Service;
use tower::util::{BoxCloneSyncService, ServiceExt};

/// What carries requests to the server and brings back the answers.
#[derive(Clone)]
pub struct Transport {
    service: BoxCloneSyncService<Request<Body>, Response<Body>, BoxError>,
    redirects: Redirects,
}

/// Who follows redirects.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Redirects {
    /// The client, for GET and HEAD: the service hands them over.
    ByClient,
    /// The service, by a policy of its own. One that it hands over is the call's answer.
    ByService,
}

impl Transport {
    /// Takes any tower service, with its layers. Time limits, retries, credentials and errors stay the client's matter; redirects are
    /// the service's. Where a request fails before any of it was sent, the service says so by [`ConnectError`].
    pub fn new<S, B>(service: S) -> Self
    where
        S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send + 'static,
        B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let service = service.map_response(|answer| answer.map(Body::wrap)).map_err(Into::into);
        Self { service: BoxCloneSyncService::new(service), redirects: Redirects::ByService }
    }

    /// The same transport, whose redirects the client follows.
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

/// The server couldn't be reached, so it has seen nothing of the request: even one that must not be repeated may be sent again.
///
/// A [`Transport`] of your own wraps its failures to look up the host, to connect and to agree on TLS in it. Any other error counts as
/// one after the request was sent.
#[derive(Debug)]
pub struct ConnectError(BoxError);

impl ConnectError {
    /// Marks an error as one from before anything was sent.
    pub fn new(source: impl Into<BoxError>) -> Self {
        Self(source.into())
    }

    /// Whether an error is one from before anything was sent.
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
        f.write_str("the connection couldn't be made")
    }
}

impl std::error::Error for ConnectError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}
