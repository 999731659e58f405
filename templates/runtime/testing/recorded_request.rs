//! What a mock transport records of a request.

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use std::fmt;

/// A request as it would have been sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub uri: Uri,
    /// The headers, including credentials.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl RecordedRequest {
    /// Returns the body as a string; invalid UTF-8 is replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn without_boundary(&self, text: &str) -> String {
        let media_type = self.headers.get(http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        match media_type.and_then(|media_type| media_type.split_once("boundary=")) {
            Some((_, boundary)) => text.replace(boundary, "boundary"),
            None => text.to_owned(),
        }
    }
}

/// The request in the format of HTTP/1.1, for snapshots: without User-Agent, with a placeholder for credentials in headers, with
/// JSON bodies pretty-printed, and with a fixed boundary of multipart bodies.
impl fmt::Display for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method, self.uri.path_and_query().map_or("/", |target| target.as_str()))?;
        let mut names: Vec<_> = self.headers.keys().filter(|name| **name != http::header::USER_AGENT).collect();
        names.sort_by_key(|name| name.as_str());
        for name in names {
            for value in self.headers.get_all(name) {
                let value = if value.is_sensitive() { "[credential]".into() } else { String::from_utf8_lossy(value.as_bytes()) };
                writeln!(f, "{name}: {}", self.without_boundary(&value))?;
            }
        }
        if self.body.is_empty() {
            return Ok(());
        }
        let pretty = serde_json::from_slice::<serde_json::Value>(&self.body).map(|json| format!("{json:#}"));
        write!(f, "\n{}", pretty.unwrap_or_else(|_| self.without_boundary(&self.text()).replace('\r', "")))
    }
}

/// Without arguments, which may be secrets.
impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecordedRequest({}, {} bytes)", self.method, self.body.len())
    }
}
