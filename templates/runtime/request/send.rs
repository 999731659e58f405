//! How the parts of a request become the request that is sent: its URL, its headers, its limits.

use super::parts::RequestParts;
use super::path;
use crate::runtime::api::operation::Operation;
use crate::runtime::client::{ClientInner, DEFAULT_TIMEOUT};
use crate::runtime::error::{Error, InvalidArgument, RequestErrorKind};
use crate::runtime::executor::{BodyMode, Limits, PreparedRequest};
use crate::runtime::http::cookies;
use crate::runtime::http::origin::is_same_origin;
use crate::runtime::http::query::Query;
use crate::runtime::http::raw_response::RawResponse;
use crate::runtime::response::streamed::StreamedResponse;
use crate::runtime::retry::policy::{DEFAULT_MAX_RETRIES, is_idempotent};
use http::Uri;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue, USER_AGENT};
use std::borrow::Cow;
use std::pin::Pin;
use url::Url;

/// The most bytes of a response that are read into memory unless the client or the request sets another limit.
const DEFAULT_MAX_RESPONSE_SIZE: usize = 64 * 1024 * 1024;

/// The future of a response that isn't decoded yet.
pub(crate) type RawFuture = Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>;

impl RequestParts {
    /// Sends the request and reads the whole response. An error status is an error.
    pub fn execute(self: Box<Self>) -> RawFuture {
        Box::pin(async move {
            let limit = self.options.max_response_size.or(self.client.options.max_response_size);
            let is_text = self.operation.is_text;
            let executor = self.client.shared.executor.clone();
            let request = self.prepare(BodyMode::Buffered(limit.unwrap_or(DEFAULT_MAX_RESPONSE_SIZE)))?;
            let (response, _) = executor.execute(request).await?;
            Ok(RawResponse { is_text, ..response })
        })
    }

    /// Sends the request and returns as soon as the headers of the response are received.
    pub async fn open(self: Box<Self>) -> Result<StreamedResponse, Error> {
        let executor = self.client.shared.executor.clone();
        let request = self.prepare(BodyMode::Streamed)?;
        let timeout = request.limits.timeout;
        let (head, body) = executor.execute(request).await?;
        Ok(StreamedResponse::new(head, body, timeout))
    }

    fn prepare(self, body_mode: BodyMode) -> Result<PreparedRequest, Error> {
        let RequestParts { client, operation, path, cookies, options, body, content_type, idempotent, url } = self;
        let options = options.or(&client.options);
        if let Some(error) = options.error {
            return Err(Error::request(operation.name(), error));
        }
        let invalid =
            |message: String| Error::request(operation.name(), InvalidArgument { kind: RequestErrorKind::Path, message });
        let uri = match url {
            Some(url) => url,
            None => request_url(&client, &operation, &path, &options.query).map_err(invalid)?,
        };

        let mut headers = options.headers;
        headers.entry(USER_AGENT).or_insert(HeaderValue::from_static(client.shared.api.user_agent));
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static(operation.accept));
        if let Some(media_type) = content_type {
            headers.entry(CONTENT_TYPE).or_insert(media_type);
        }
        cookies::add(&mut headers, &cookies.into_iter().flat_map(|(_, cookies)| cookies).collect::<Vec<_>>());
        let credentials = client.shared.credentials.clone();
        let alternative = credentials.select(operation.name(), operation.security, &headers, &uri)?;
        Ok(PreparedRequest {
            operation: operation.name(),
            idempotent: idempotent || operation.idempotent || is_idempotent(&operation.method),
            template: if operation.id.is_empty() { Cow::Borrowed("") } else { operation.path },
            method: operation.method,
            uri,
            headers,
            body,
            credentials,
            alternative,
            limits: Limits {
                timeout: options.timeout.unwrap_or(DEFAULT_TIMEOUT),
                deadline: options.deadline,
                max_retries: options.max_retries.unwrap_or(DEFAULT_MAX_RETRIES),
            },
            body_mode,
        })
    }

    /// The URL of the next page, as the response has it: absolute, or relative to the URL of this request (RFC 3986 §5). It must
    /// have the same origin, since the credentials are sent along.
    pub fn next_page_url(&self, reference: &str) -> Result<Uri, &'static str> {
        let current =
            self.url.clone().or_else(|| request_url(&self.client, &self.operation, &self.path, &self.options.query).ok());
        let next = current.as_ref().and_then(|current| {
            let next = Url::parse(&current.to_string()).ok()?.join(reference).ok()?;
            Uri::try_from(next.as_str()).ok()
        });
        match (current, next) {
            (Some(current), Some(next)) if is_same_origin(&current, &next) => Ok(next),
            (_, Some(_)) => Err("the URL of the next page leads to another server"),
            (_, None) => Err("the URL of the next page is invalid"),
        }
    }
}

fn request_url(
    client: &ClientInner,
    operation: &Operation,
    arguments: &[(&'static str, String)],
    query: &Query,
) -> Result<Uri, String> {
    let path = match operation.id {
        "" => path::validate(&operation.path),
        _ => path::expand(&operation.path, arguments),
    };
    let shared = &client.shared;
    let server = operation.server.filter(|_| !shared.has_custom_base_url).map(|server| shared.variables.fill(server));
    let base_url = server.as_deref().unwrap_or(shared.base_url.as_str());
    let mut url = format!("{}{}", base_url.trim_end_matches('/'), path?);
    if !query.is_empty() {
        url.push('?');
        url.push_str(&query.encode());
    }
    Uri::try_from(url).map_err(|error| format!("the URL is invalid: {error}"))
}
