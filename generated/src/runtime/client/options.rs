//! Request options: timeouts, retries, additional headers and query parameters. A client has options for all its requests, and each
//! request can override them.

use crate::runtime::error::{InvalidArgument, RequestErrorKind};
use crate::runtime::http::query::Query;
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue, PROXY_AUTHORIZATION};
use std::fmt;
use std::fmt::Display;
use std::time::Duration;

/// Options for the requests of a client, for [`Client::with_options`](crate::Client::with_options). Options that aren't set stay as
/// they are.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Client, RequestOptions};")]
/// use std::time::Duration;
///
/// # fn example(client: Client) {
/// let options = RequestOptions::new().timeout(Duration::from_secs(300)).max_retries(5).header("x-team", "platform");
/// let patient = client.with_options(options);
/// # }
/// ```
#[derive(Clone, Default)]
pub struct RequestOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) max_response_size: Option<usize>,
    pub(crate) headers: HeaderMap,
    pub(crate) query: Query,
    /// The first invalid option, reported when a request is sent.
    pub(crate) error: Option<InvalidArgument>,
}

impl RequestOptions {
    /// Creates empty options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of an attempt, from its start to the last byte of the response; of a streamed response, to its headers and
    /// then between chunks. The default is 60 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Sets the deadline of a call as a whole, with all its attempts and the waits between them. There is none by default.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = Some(limit);
        self
    }

    /// Sets how often a failed request is retried at most. The default is 2; 0 turns retries off.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Limits the size of a response that is read into memory, in bytes after decompression. The default is 64 MiB. A streamed
    /// response has no limit.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// Sends a header with every request, in place of the client's header of this name. An invalid header is an error when a
    /// request is sent.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Sends a query parameter with every request, in place of the client's parameter of this name. If called again with the
    /// same name, it adds another value.
    pub fn query(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        self.query.add(name.as_ref(), value.to_string());
        self
    }

    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        if let Err(problem) = self.insert_header(name, value) {
            self.set_error(RequestErrorKind::Header, problem);
        }
    }

    pub(crate) fn insert_header(&mut self, name: &str, value: &str) -> Result<(), String> {
        let (name, value) = header(name, value)?;
        self.headers.insert(name, value);
        Ok(())
    }

    /// Sets or removes a header of the operation. A secret is never logged or printed.
    pub(crate) fn set_header_parameter(&mut self, name: &str, value: Option<String>, is_secret: bool) {
        let Some(value) = value else {
            self.headers.remove(name);
            return;
        };
        self.set_header(name, &value);
        if let Some(value) = self.headers.get_mut(name).filter(|_| is_secret) {
            value.set_sensitive(true);
        }
    }

    pub(crate) fn set_error(&mut self, kind: RequestErrorKind, message: String) {
        self.error.get_or_insert(InvalidArgument { kind, message });
    }

    /// These options, with defaults for those that aren't set.
    pub(crate) fn or(mut self, defaults: &Self) -> Self {
        let mut headers = defaults.headers.clone();
        headers.extend(self.headers);
        self.query.add_missing(&defaults.query);
        Self {
            timeout: self.timeout.or(defaults.timeout),
            deadline: self.deadline.or(defaults.deadline),
            max_retries: self.max_retries.or(defaults.max_retries),
            max_response_size: self.max_response_size.or(defaults.max_response_size),
            headers,
            query: self.query,
            error: self.error.or_else(|| defaults.error.clone()),
        }
    }
}

/// Headers and query parameters by name only: their values may be secrets.
impl fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestOptions")
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_retries", &self.max_retries)
            .field("max_response_size", &self.max_response_size)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("query", &self.query.names())
            .finish_non_exhaustive()
    }
}

/// A header of the caller. A credential is marked as sensitive, so that it is never logged or printed.
fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let Ok(key) = HeaderName::try_from(name) else {
        return Err(format!("`{name}` is not a header name (RFC 9110 §5.1)"));
    };
    let Ok(mut value) = HeaderValue::try_from(value) else {
        return Err(format!("the value of the header `{name}` has a character that is not allowed in a header"));
    };
    value.set_sensitive([AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION].contains(&key));
    Ok((key, value))
}
