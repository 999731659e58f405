//! The client's inside: its settings, checked, and the one place where a request is sent. Everything that is generated ends here.

use super::answer::RawResponse;
use super::auth::{Credentials, guard};
use super::body::Body;
use super::error::{ApiError, ConnectionError, Error, TimeoutError};
use super::operation::Api;
use super::path;
use super::request::Parts;
use super::transport::Transport;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use http::{Request, Uri};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// A client's settings, shared by its clones.
#[derive(Clone)]
pub struct Core(Arc<Inner>);

struct Inner {
    api: &'static Api,
    base_url: Url,
    credentials: Credentials,
    headers: HeaderMap,
    timeout: Duration,
    transport: Transport,
    plain_http_hosts: Vec<String>,
}

impl Core {
    pub(crate) fn new(
        api: &'static Api,
        base_url: Url,
        credentials: Credentials,
        headers: HeaderMap,
        timeout: Duration,
        transport: Transport,
        plain_http_hosts: Vec<String>,
    ) -> Self {
        Self(Arc::new(Inner { api, base_url, credentials, headers, timeout, transport, plain_http_hosts }))
    }

    /// Sends a request and reads its answer to the end. An answer that isn't a success is an error.
    pub(crate) async fn execute(self, parts: Parts) -> Result<RawResponse, Error> {
        let operation = parts.operation.name();
        let limit = parts.timeout.unwrap_or(self.0.timeout);
        let request = self.prepare(parts)?;
        let attempt = async {
            let (head, body) = self.0.transport.send(request).await?.into_parts();
            Ok(RawResponse { operation, status: head.status, headers: head.headers, body: body.collect().await? })
        };
        let response = match tokio::time::timeout(limit, attempt).await {
            Ok(Ok(response)) => response,
            Ok(Err(source)) => return Err(Error::Connection(ConnectionError::new(operation, source))),
            Err(_) => return Err(Error::Timeout(TimeoutError::new(operation, limit))),
        };
        if response.status.is_success() { Ok(response) } else { Err(Error::Api(ApiError::new(response))) }
    }

    fn prepare(&self, parts: Parts) -> Result<Request<Body>, Error> {
        if let Some(fault) = parts.fault {
            return Err(Error::request(parts.operation.name(), fault));
        }
        let operation = &parts.operation;
        let invalid = |problem: String| Error::request(operation.name(), problem);
        let path = match operation.id {
            "" => path::check(&operation.path),
            _ => path::resolve(&operation.path, &parts.path),
        }
        .map_err(invalid)?;
        let mut url = format!("{}{path}", self.0.base_url.as_str().trim_end_matches('/'));
        if !parts.query.is_empty() {
            url.push('?');
            url.push_str(&parts.query.encode());
        }
        let uri = Uri::try_from(url).map_err(|error| invalid(format!("the URL can't be sent: {error}")))?;

        let mut headers = self.0.headers.clone();
        headers.entry(USER_AGENT).or_insert(HeaderValue::from_static(self.0.api.user_agent));
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json"));
        if parts.body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        headers.extend(parts.headers);
        self.0.credentials.apply(operation, &mut headers)?;
        guard(operation, &self.0.base_url, &self.0.plain_http_hosts, &headers)?;

        let mut request = Request::new(parts.body.map_or_else(Body::empty, Body::from));
        *request.method_mut() = operation.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base_url.as_str())
            .field("timeout", &self.0.timeout)
            .finish_non_exhaustive()
    }
}
