//! What a caller can say about requests besides what the API takes: time limits, retries, headers, query parameters. A client has
//! such options for all its requests, and each request its own, which win.

use super::parameter::Style;
use super::query::Query;
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue, PROXY_AUTHORIZATION};
use std::fmt;
use std::fmt::Display;
use std::time::Duration;

/// Options of requests, as [`Client::with_options`](crate::Client::with_options) takes them. What isn't set stays as it is.
#[derive(Clone, Default)]
pub struct RequestOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) max_answer_size: Option<usize>,
    pub(crate) headers: HeaderMap,
    pub(crate) query: Query,
    /// The first option that can't be, told when a request is sent.
    pub(crate) fault: Option<String>,
}

impl RequestOptions {
    /// No option at all.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the time of an attempt, from its start to the last byte of the answer; of a streamed answer, to its head and then
    /// between its bytes. The default is 60 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Limits the time of a call as a whole, with all its attempts and the waits between them. There is no limit by default.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = Some(limit);
        self
    }

    /// Limits how often a failed request goes out again. The default is 2; 0 turns retries off.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Limits the bytes of an answer that is read into memory, decompressed. The default is 64 MiB. A streamed answer has no limit.
    pub fn max_answer_size(mut self, bytes: usize) -> Self {
        self.max_answer_size = Some(bytes);
        self
    }

    /// Sends a header with every request.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Sends a query parameter with every request. Used again with the same name, it adds another value.
    pub fn query(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        self.query.add(name.as_ref(), value.to_string());
        self
    }

    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        if let Err(problem) = self.insert_header(name, value) {
            self.fail(problem);
        }
    }

    pub(crate) fn insert_header(&mut self, name: &str, value: &str) -> Result<(), String> {
        let (name, value) = header(name, value)?;
        self.headers.insert(name, value);
        Ok(())
    }

    /// Sets a header that the operation has, or leaves it out. One that holds a secret is treated and printed as such.
    pub(crate) fn set_described_header(&mut self, name: &str, value: Option<String>, style: Style) {
        let Some(value) = value else {
            self.headers.remove(name);
            return;
        };
        self.set_header(name, &value);
        if let Some(value) = self.headers.get_mut(name).filter(|_| style.is_secret()) {
            value.set_sensitive(true);
        }
    }

    pub(crate) fn fail(&mut self, problem: String) {
        self.fault.get_or_insert(problem);
    }

    /// These options, and the others where these say nothing.
    pub(crate) fn over(mut self, others: &Self) -> Self {
        let mut headers = others.headers.clone();
        headers.extend(self.headers);
        self.query.fill_up(&others.query);
        Self {
            timeout: self.timeout.or(others.timeout),
            deadline: self.deadline.or(others.deadline),
            max_retries: self.max_retries.or(others.max_retries),
            max_answer_size: self.max_answer_size.or(others.max_answer_size),
            headers,
            query: self.query,
            fault: self.fault.or_else(|| others.fault.clone()),
        }
    }
}

/// Headers and query parameters by name only: either may hold a secret.
impl fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestOptions")
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_retries", &self.max_retries)
            .field("max_answer_size", &self.max_answer_size)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("query", &self.query.names())
            .finish_non_exhaustive()
    }
}

/// A header as the caller wrote it. One that holds a credential is marked, so that it is treated and printed as such.
fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let Ok(key) = HeaderName::try_from(name) else {
        return Err(format!("`{name}` is not a header name (RFC 9110 §5.1)"));
    };
    let Ok(mut value) = HeaderValue::try_from(value) else {
        return Err(format!("the value of the header `{name}` has a character that no header can have"));
    };
    value.set_sensitive([AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION].contains(&key));
    Ok((key, value))
}
