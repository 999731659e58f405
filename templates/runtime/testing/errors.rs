//! Errors as calls return them, for tests of what a program does about them.

use super::json_response;
use crate::runtime::codec::{Empty, JsonValue};
use crate::runtime::error::token::{SharedFailure, TokenFailure};
use crate::runtime::error::{AttemptInfo, Error, TimeLimit, TokenError};
use crate::runtime::http::body::BoxError;
use crate::runtime::http::raw_response::RawResponse;
use bytes::Bytes;
use http::Response;
use std::sync::Arc;
use std::time::Duration;

/// What the errors name as the operation that failed.
const OPERATION: &str = "the call under test";

/// Each error is that of a call whose first attempt failed.
const ATTEMPTS: u32 = 1;

/// Creates the [`Error::Api`] of a call that got this status and this JSON body. For headers use [`api_error_with`].
///
/// # Panics
///
/// Panics if the status is not between 100 and 999.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{ApiErrorKind, Error, testing};")]
///
/// let error = testing::api_error(404, r#"{"message": "no such zone"}"#);
/// let Error::Api(error) = error else { panic!("{error}") };
/// assert_eq!(error.kind(), ApiErrorKind::NotFound);
/// assert_eq!(error.message().as_deref(), Some("no such zone"));
/// ```
#[track_caller]
pub fn api_error(status: u16, json: impl Into<String>) -> Error {
    api_error_with(json_response(status, json))
}

/// Creates the [`Error::Api`] of a call that got this response, with its headers.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::testing;")]
///
/// let response = http::Response::builder().status(429).header("x-request-id", "req_1").body("slow down".into())?;
/// let error = testing::api_error_with(response);
/// assert_eq!(error.request_id(), Some("req_1"));
/// # Ok::<(), http::Error>(())
/// ```
pub fn api_error_with(response: Response<Bytes>) -> Error {
    Error::api(raw_response(response), attempt_info())
}

/// Creates the [`Error::Connection`] of a call without a response. Its source is the error passed, which may be a string.
///
/// If that is a [`ConnectError`](crate::ConnectError), nothing was sent, and
/// [`is_connect`](crate::ConnectionError::is_connect) returns `true`. After any other error the server may have processed the
/// request.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{ConnectError, Error, testing};")]
///
/// let refused = testing::connection_error(ConnectError::new("connection refused"));
/// assert!(matches!(refused, Error::Connection(error) if error.is_connect()));
///
/// let dropped = testing::connection_error("connection reset by peer");
/// assert!(matches!(dropped, Error::Connection(error) if !error.is_connect()));
/// ```
pub fn connection_error(source: impl Into<BoxError>) -> Error {
    Error::connection(source.into(), attempt_info())
}

/// Creates the [`Error::Timeout`] of a call whose attempt reached this limit.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Error, testing};")]
/// use std::time::Duration;
///
/// let error = testing::timeout_error(Duration::from_secs(60));
/// assert!(matches!(error, Error::Timeout(error) if error.limit().as_secs() == 60));
/// ```
pub fn timeout_error(limit: Duration) -> Error {
    Error::timeout(TimeLimit::Attempt(limit), attempt_info())
}

/// Creates the [`Error::Decode`] of a call that got this status and body, and whose value is a `T`: one of the SDK's models, or any
/// type of their fields. The error has the path of what is wrong with the body.
///
/// # Panics
///
/// Panics if the body is a valid `T`, so that no call would fail, or if the status is not between 100 and 999.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Error, testing};")]
///
/// let error = testing::decode_error::<Vec<String>>(200, r#"["a", 1]"#);
/// let Error::Decode(error) = error else { panic!("{error}") };
/// assert_eq!((error.path(), error.json_error().map(|error| error.expected())), ("[1]".to_owned(), Some("a string")));
/// ```
#[track_caller]
pub fn decode_error<T: JsonValue + Empty>(status: u16, body: impl Into<String>) -> Error {
    match raw_response(json_response(status, body)).decode::<T>() {
        Err(error) => error,
        Ok(_) => panic!("the body is a valid {}", std::any::type_name::<T>()),
    }
}

/// Creates the [`Error::Token`] of a call for which no access token could be obtained.
///
/// If the source is an [`Error`], it is that of the request to the token endpoint, and [`TokenError::status`] and
/// [`TokenError::body`] return its status and body. Any other error, or a string, is that of a custom
/// [`TokenProvider`](crate::TokenProvider).
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Error, testing};")]
///
/// let rejected = testing::token_error(testing::api_error(401, r#"{"error": "invalid_client"}"#));
/// assert!(matches!(rejected, Error::Token(error) if error.status().is_some_and(|status| status == 401)));
///
/// let unreadable = testing::token_error("the token's file is missing");
/// assert!(matches!(unreadable, Error::Token(error) if error.status().is_none()));
/// ```
pub fn token_error(source: impl Into<BoxError>) -> Error {
    let source = match source.into().downcast::<Error>() {
        Ok(error) => SharedFailure(Arc::new(TokenFailure::Request(*error))).into(),
        Err(source) => source,
    };
    Error::Token(TokenError::from_provider(OPERATION, source))
}

fn attempt_info() -> AttemptInfo {
    AttemptInfo { attempts: ATTEMPTS, ..AttemptInfo::new(OPERATION) }
}

fn raw_response(response: Response<Bytes>) -> RawResponse {
    let (head, body) = response.into_parts();
    RawResponse { operation: OPERATION, status: head.status, headers: head.headers, body, is_text: false, attempts: ATTEMPTS }
}
