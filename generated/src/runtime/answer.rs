//! What came back: the whole answer with its value, and the bare one that everything else is made of.

use super::codec::{self, Blank, Fault, Node};
use super::error::{DecodeError, Error};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::ops::Deref;

/// The headers in which servers name a request, the first that is there counts.
const REQUEST_ID_HEADERS: [&str; 3] = ["x-request-id", "request-id", "x-amzn-requestid"];

/// An answer with its parsed value. It derefs to the value.
#[derive(Clone)]
pub struct Response<T> {
    pub(super) raw: RawResponse,
    value: T,
}

impl<T> Response<T> {
    /// The status code.
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// The server's name for this request, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// How often the request went out again before this answer came.
    pub fn retries(&self) -> u32 {
        self.raw.retries()
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.raw.body
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl Response<serde_json::Value> {
    /// Reads the body as a type of yours.
    #[cfg(feature = "serde")]
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.raw.body)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Without the body and the headers, which may hold secrets.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response").field("status", &self.raw.status).field("value", &self.value).finish_non_exhaustive()
    }
}

/// An answer that was read to its end but not yet looked into.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Whether the body is a text and not JSON.
    pub(crate) is_text: bool,
    /// How many requests it took.
    pub(crate) attempts: u32,
}

/// What a call gives, made of the answer's body.
pub trait Answer: Sized {
    /// Reads the body.
    fn read(raw: &RawResponse) -> Result<Self, Error>;
}

/// JSON, or a text.
impl<T: Node + Blank> Answer for T {
    fn read(raw: &RawResponse) -> Result<Self, Error> {
        raw.decode()
    }
}

/// Any other media type, as it came.
impl Answer for Bytes {
    fn read(raw: &RawResponse) -> Result<Self, Error> {
        Ok(raw.body.clone())
    }
}

impl RawResponse {
    pub(crate) fn request_id(&self) -> Option<&str> {
        REQUEST_ID_HEADERS.iter().find_map(|name| self.headers.get(*name)?.to_str().ok())
    }

    pub(crate) fn retries(&self) -> u32 {
        self.attempts.saturating_sub(1)
    }

    pub(crate) fn decode<T: Node + Blank>(&self) -> Result<T, Error> {
        if T::is_blank(&self.body) {
            return Ok(T::blank());
        }
        let value = match self.is_text {
            true => self.text().and_then(|text| codec::decode(codec::encode(&text.to_owned())?.as_bytes())),
            false => codec::decode(&self.body),
        };
        value.map_err(|fault| self.undecodable(fault))
    }

    /// Reads the body as a text, quotes and all.
    pub(crate) fn decode_text(&self) -> Result<String, Error> {
        Self { is_text: true, ..self.clone() }.decode()
    }

    /// What comes of a success with a status that the description doesn't have.
    #[cold]
    pub(crate) fn unexpected(&self) -> Error {
        self.undecodable(Fault::new("a status that the description has for a success", "another one", 0))
    }

    /// Reads a part of the answer, under a path of keys.
    pub(crate) fn decode_at<T: Node + Blank>(&self, path: &[&str]) -> Result<T, Error> {
        self.text().and_then(|text| codec::decode_at(text, path)).map_err(|fault| self.undecodable(fault))
    }

    pub(crate) fn text(&self) -> Result<&str, Fault> {
        codec::utf8(&self.body)
    }

    pub(crate) fn into_response<T: Answer>(self) -> Result<Response<T>, Error> {
        let value = T::read(&self)?;
        Ok(Response { raw: self, value })
    }

    #[cold]
    pub(crate) fn undecodable(&self, fault: Fault) -> Error {
        Error::Decode(DecodeError::new(fault, self.clone()))
    }
}
