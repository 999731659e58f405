//! A response with its decoded value.

use super::decode::FromResponse;
use crate::runtime::error::Error;
use crate::runtime::http::raw_response::RawResponse;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::ops::Deref;

/// A response with its decoded value. It dereferences to the value.
///
/// # Examples
///
/// ```no_run
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Client, Error};")]
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get("/things/1").send().await?;
/// println!("{}, retried {} times", response.status(), response.retries());
/// println!("{:?}", response.headers().get("etag"));
/// println!("{}", response["name"]); // it dereferences to the value
/// let thing = response.into_inner();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    pub(super) raw: RawResponse,
    value: T,
}

impl<T> Response<T> {
    /// Returns the status code.
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// Returns the request ID, which the API's support needs to look up the request.
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// Returns how often the request was retried before this response.
    pub fn retries(&self) -> u32 {
        self.raw.retries()
    }

    /// Returns the body, byte for byte.
    pub fn body(&self) -> &Bytes {
        &self.raw.body
    }

    /// Returns the decoded value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Unwraps the decoded value.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T: FromResponse> Response<T> {
    /// Decodes a response.
    pub(crate) fn decode(raw: RawResponse) -> Result<Self, Error> {
        let value = T::from_response(&raw)?;
        Ok(Self { raw, value })
    }
}

impl Response<serde_json::Value> {
    /// Deserializes the body into any type.
    ///
    /// # Errors
    ///
    /// Returns an error if the body isn't JSON or doesn't match the type.
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

/// Without the body and the headers, which may contain secrets.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response").field("status", &self.raw.status).field("value", &self.value).finish_non_exhaustive()
    }
}
