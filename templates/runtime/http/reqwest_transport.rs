//! The default transport, over reqwest.

use super::body::{Body, BoxError};
use super::origin::is_loopback;
use super::transport::{ConnectError, Transport};
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{Request, Response};
use http_body::Body as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tower::Service;
use url::Url;

/// The default transport: HTTP/1.1 and HTTP/2, TLS by rustls, gzip, proxies from the environment. It follows no redirects, since it
/// would send the credentials along. A server on this machine is reached without a proxy: plain http is allowed there, and a
/// credential would leave the machine unencrypted.
pub fn default_transport(base_url: &Url, connect_timeout: Duration) -> Result<Transport, BoxError> {
    let builder = reqwest::Client::builder().connect_timeout(connect_timeout).redirect(reqwest::redirect::Policy::none());
    let builder = if base_url.host_str().is_some_and(is_loopback) { builder.no_proxy() } else { builder };
    Ok(from_client(builder.build()?).with_redirects_by_client())
}

/// A transport over a custom reqwest client.
pub fn from_client(client: reqwest::Client) -> Transport {
    Transport::new(Adapter(client))
}

#[derive(Clone)]
struct Adapter(reqwest::Client);

impl Service<Request<Body>> for Adapter {
    type Response = Response<reqwest::Body>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let client = self.0.clone();
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let uri = head.uri.into_parts();
            let scheme = uri.scheme.as_ref().map_or("", Scheme::as_str);
            let authority = uri.authority.as_ref().map_or("", Authority::as_str);
            let target = uri.path_and_query.as_ref().map_or("", PathAndQuery::as_str);
            // Concatenated by hand, because formatting a URI is as much work as all the rest.
            let url = Url::parse(&[scheme, "://", authority, target].concat())?;
            let mut request = reqwest::Request::new(head.method, url);
            *request.headers_mut() = head.headers;
            if !body.is_end_stream() {
                *request.body_mut() = Some(reqwest::Body::wrap(body));
            }
            match client.execute(request).await {
                Ok(response) => Ok(response.into()),
                // The URL may contain secrets, so it isn't part of the error.
                Err(error) if error.is_connect() => Err(ConnectError::new(error.without_url()).into()),
                Err(error) => Err(error.without_url().into()),
            }
        })
    }
}
