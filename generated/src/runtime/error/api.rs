//! Responses with an error status, and what their bodies say.

use super::attempts::AttemptInfo;
use crate::runtime::codec::{self, Empty, JsonError, JsonValue};
use crate::runtime::http::raw_response::RawResponse;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;

/// A response of the API with an error status.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::ApiError;")]
///
/// fn report(error: &ApiError) -> String {
///     let message = error.message().unwrap_or_default();
///     format!("{}: {message} (request ID {})", error.status(), error.request_id().unwrap_or("unknown"))
/// }
/// ```
pub struct ApiError(Box<ApiDetails>);

struct ApiDetails {
    response: RawResponse,
    info: AttemptInfo,
}

/// What an error status means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiErrorKind {
    /// 304: the cached copy is still current, by the `If-None-Match` or `If-Modified-Since` of the request.
    NotModified,
    /// 400: the request is malformed.
    BadRequest,
    /// 401: the credential is missing, wrong or expired.
    Authentication,
    /// 403: the credential lacks the required permission.
    PermissionDenied,
    /// 404: the resource doesn't exist, or isn't visible to the credential.
    NotFound,
    /// 409: the request conflicts with the state of the resource.
    Conflict,
    /// 412: a condition of the request, such as `If-Match`, isn't met.
    PreconditionFailed,
    /// 422: the request is well-formed, but its content is invalid.
    UnprocessableEntity,
    /// 429: too many requests.
    RateLimit,
    /// 5xx: the server failed.
    Server,
    /// Any other status.
    Other,
}

impl ApiErrorKind {
    fn from_status(status: StatusCode) -> Self {
        match status.as_u16() {
            304 => Self::NotModified,
            400 => Self::BadRequest,
            401 => Self::Authentication,
            403 => Self::PermissionDenied,
            404 => Self::NotFound,
            409 => Self::Conflict,
            412 => Self::PreconditionFailed,
            422 => Self::UnprocessableEntity,
            429 => Self::RateLimit,
            500..=599 => Self::Server,
            _ => Self::Other,
        }
    }
}

/// What the caller can do about a status that the API's own message rarely explains.
fn advice(status: StatusCode) -> Option<&'static str> {
    match status.as_u16() {
        301 | 302 | 303 | 307 | 308 => Some("this redirect isn't followed; check the base URL"),
        304 => Some("the cached copy is still current"),
        401 => Some("check the client's credential"),
        403 => Some("the credential lacks the required permission"),
        429 => Some("wait before the next request"),
        _ => None,
    }
}

impl ApiError {
    pub(crate) fn new(response: RawResponse, info: AttemptInfo) -> Self {
        Self(Box::new(ApiDetails { response, info }))
    }

    pub(crate) fn response(&self) -> &RawResponse {
        &self.0.response
    }

    /// Returns the status code.
    pub fn status(&self) -> StatusCode {
        self.0.response.status
    }

    /// Returns what the status means.
    pub fn kind(&self) -> ApiErrorKind {
        ApiErrorKind::from_status(self.0.response.status)
    }

    /// Returns the number of requests that were sent.
    pub fn attempts(&self) -> u32 {
        self.0.info.attempts
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.response.headers
    }

    /// Returns the request ID, which the API's support needs to look up the request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.response.request_id()
    }

    /// Returns the body of the response, byte for byte.
    pub fn body(&self) -> &Bytes {
        &self.0.response.body
    }

    /// Decodes the body as one of the SDK's types, or as a `serde_json::Value`.
    ///
    /// # Errors
    ///
    /// Returns an error if the body isn't JSON or doesn't match the type.
    pub fn decode<T: JsonValue + Empty>(&self) -> Result<T, JsonError> {
        codec::decode(&self.0.response.body)
    }

    /// Returns the API's own error message: the first string of the body at `message`, `detail`, `title`, `error_description` or
    /// `error`, at the top level or else inside an object `error`.
    pub fn message(&self) -> Option<String> {
        message_in(&self.0.response.body)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: the API responded with {}", self.0.response.operation, self.0.response.status)?;
        if let Some(message) = self.message() {
            write!(f, ": {message}")?;
        }
        if let Some(advice) = advice(self.0.response.status) {
            write!(f, "; {advice}")?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request ID {id})")?;
        }
        self.0.info.fmt(f)
    }
}

impl std::error::Error for ApiError {}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.0.response.operation)
            .field("status", &self.0.response.status)
            .field("kind", &self.kind())
            .field("message", &self.message())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .finish_non_exhaustive()
    }
}

/// The error message in a body: at the top level, or inside `error`.
fn message_in(body: &[u8]) -> Option<String> {
    let body: serde_json::Value = serde_json::from_slice(body).ok()?;
    let message = |value: &serde_json::Value| {
        ["message", "detail", "title", "error_description", "error"]
            .iter()
            .find_map(|key| Some(value.get(key)?.as_str()?.to_owned()))
    };
    message(&body).or_else(|| message(body.get("error")?))
}
