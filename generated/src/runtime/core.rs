//! The client's inside: its settings, checked, and what turns a call into the request that is sent. Everything that is generated ends
//! here.

use super::answer::RawResponse;
use super::auth::Credentials;
use super::body::Body;
use super::cookies;
use super::dispatch::{Call, Dispatcher, Limits, Reading};
use super::error::Error;
use super::operation::{Api, Operation};
use super::options::RequestOptions;
use super::path;
use super::query::Query;
use super::redirect::is_same_origin;
use super::request::Parts;
use super::retry::{DEFAULT_MAX_RETRIES, is_idempotent};
use super::server::Variables;
use http::Uri;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue, USER_AGENT};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// How long an attempt may take unless the client or the request says otherwise.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

/// The most bytes of an answer that are read into memory unless the client or the request says otherwise.
const DEFAULT_MAX_ANSWER_SIZE: usize = 64 * 1024 * 1024;

/// A client's settings, shared by its clones.
#[derive(Clone)]
pub struct Core {
    shared: Arc<Shared>,
    options: Arc<RequestOptions>,
}

/// What doesn't differ between the clones of a client.
pub(crate) struct Shared {
    pub api: &'static Api,
    pub base_url: Url,
    /// Whether that address is the caller's own, which goes for everything.
    pub has_own_base_url: bool,
    pub variables: Variables,
    pub credentials: Arc<Credentials>,
    pub dispatcher: Dispatcher,
}

impl Core {
    pub(crate) fn new(shared: Shared, options: RequestOptions) -> Self {
        Self { shared: Arc::new(shared), options: Arc::new(options) }
    }

    /// The same client with other options, and its own where these say nothing.
    pub fn with_options(&self, options: RequestOptions) -> Self {
        Self { shared: self.shared.clone(), options: Arc::new(options.over(&self.options)) }
    }

    /// Sends a request and reads its answer to the end. An answer that isn't a success is an error.
    pub(crate) async fn execute(self, parts: Parts) -> Result<RawResponse, Error> {
        let size = parts.options.max_answer_size.or(self.options.max_answer_size).unwrap_or(DEFAULT_MAX_ANSWER_SIZE);
        let is_text = parts.operation.is_text;
        let (answer, _) = self.shared.dispatcher.send(self.prepare(parts, Reading::Whole(size))?).await?;
        Ok(RawResponse { is_text, ..answer })
    }

    /// Sends a request and gives its answer's head and unread body, and the time that may pass between its bytes.
    pub(crate) async fn open(self, parts: Parts) -> Result<(RawResponse, Body, Duration), Error> {
        let call = self.prepare(parts, Reading::Streamed)?;
        let limit = call.limits.timeout;
        let (answer, body) = self.shared.dispatcher.send(call).await?;
        Ok((answer, body, limit))
    }

    fn prepare(&self, parts: Parts, reading: Reading) -> Result<Call, Error> {
        let Parts { operation, path, cookies, options, body, content_type, repeatable, url, .. } = parts;
        let options = options.over(&self.options);
        if let Some(fault) = options.fault {
            return Err(Error::request(operation.name(), fault));
        }
        let invalid = |problem: String| Error::request(operation.name(), problem);
        let uri = match url {
            Some(url) => url,
            None => self.uri(&operation, &path, &options.query).map_err(invalid)?,
        };

        let mut headers = options.headers;
        headers.entry(USER_AGENT).or_insert(HeaderValue::from_static(self.shared.api.user_agent));
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static(operation.accept));
        if let Some(media_type) = content_type {
            headers.entry(CONTENT_TYPE).or_insert(media_type);
        }
        cookies::add(&mut headers, &cookies.into_iter().flat_map(|(_, cookies)| cookies).collect::<Vec<_>>());
        let alternative = self.shared.credentials.choose(&operation, &headers, &uri)?;
        Ok(Call {
            operation: operation.name(),
            repeatable: repeatable || operation.repeatable || is_idempotent(&operation.method),
            template: if operation.id.is_empty() { Cow::Borrowed("") } else { operation.path },
            method: operation.method,
            uri,
            headers,
            body,
            credentials: self.shared.credentials.clone(),
            alternative,
            limits: Limits {
                timeout: options.timeout.unwrap_or(DEFAULT_TIMEOUT),
                deadline: options.deadline,
                max_retries: options.max_retries.unwrap_or(DEFAULT_MAX_RETRIES),
            },
            reading,
        })
    }

    fn uri(&self, operation: &Operation, arguments: &[(&'static str, String)], query: &Query) -> Result<Uri, String> {
        let path = match operation.id {
            "" => path::check(&operation.path),
            _ => path::resolve(&operation.path, arguments),
        };
        let shared = &self.shared;
        let server = operation.server.filter(|_| !shared.has_own_base_url).map(|server| shared.variables.fill(server));
        let base = server.as_deref().unwrap_or(shared.base_url.as_str());
        let mut url = format!("{}{}", base.trim_end_matches('/'), path?);
        if !query.is_empty() {
            url.push('?');
            url.push_str(&query.encode());
        }
        Uri::try_from(url).map_err(|error| format!("the URL can't be sent: {error}"))
    }

    /// The address of the page after that of a request, as its answer gives it: whole, or in relation to the request's own
    /// (RFC 3986 §5). It must not lead to a stranger, since the credentials go along.
    pub(crate) fn next_page(&self, parts: &Parts, reference: &str) -> Result<Uri, &'static str> {
        let here = parts.url.clone().or_else(|| self.uri(&parts.operation, &parts.path, &parts.options.query).ok());
        let next = here.as_ref().and_then(|here| {
            let next = Url::parse(&here.to_string()).ok()?.join(reference).ok()?;
            Uri::try_from(next.as_str()).ok()
        });
        match (here, next) {
            (Some(here), Some(next)) if is_same_origin(&here, &next) => Ok(next),
            (_, Some(_)) => Err("the URL of the next page leads to another server"),
            (_, None) => Err("the URL of the next page is not a URL"),
        }
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.shared.base_url.as_str())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
