//! How requests reach the server: any tower service that takes an HTTP request. reqwest is the default one; layers, other
//! libraries and answers in process fit in the same place.

use super::body::{Body, BoxError};
use http::{Request, Response};
use std::fmt;
use tower::Service;
use tower::util::{BoxCloneSyncService, ServiceExt};

/// What carries requests to the server and brings back the answers.
#[derive(Clone)]
pub struct Transport(BoxCloneSyncService<Request<Body>, Response<Body>, BoxError>);

impl Transport {
    /// Takes any tower service, with its layers. Time limits, credentials and errors stay the client's matter; redirects are the
    /// service's.
    pub fn new<S, B>(service: S) -> Self
    where
        S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send + 'static,
        B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        Self(BoxCloneSyncService::new(service.map_response(|answer| answer.map(Body::stream)).map_err(Into::into)))
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Result<Response<Body>, BoxError> {
        self.0.clone().oneshot(request).await
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transport")
    }
}
