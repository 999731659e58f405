//! Testing code that uses the SDK, without a server, a port or a wait.
//!
//! | for | use |
//! |---|---|
//! | responses, and a look at the requests | [`MockTransport`], [`RecordedRequest`] |
//! | retries that take no time | [`Sleep::instant`] |
//! | models that only come in responses | [`model`], or their `from_json` |
//! | errors | [`api_error`], [`connection_error`], [`timeout_error`], [`decode_error`], [`token_error`] |
//!
//! The other errors need no constructor: an invalid base URL gives an [`Error::Configuration`](crate::Error::Configuration), an invalid
//! argument an [`Error::Request`](crate::Error::Request), and a mock transport whose pages repeat a cursor an
//! [`Error::Pagination`](crate::Error::Pagination).

mod errors;
mod mock_transport;
mod models;
mod recorded_request;
mod route;

pub use super::retry::sleep::Sleep;
pub use errors::{api_error, api_error_with, connection_error, decode_error, timeout_error, token_error};
pub use mock_transport::MockTransport;
pub use models::model;
pub use recorded_request::RecordedRequest;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};

/// A response with a JSON body.
#[track_caller]
fn json_response(status: u16, json: impl Into<String>) -> Response<Bytes> {
    let Ok(status) = StatusCode::from_u16(status) else {
        panic!("{status} is not a status code: it must be from 100 to 999");
    };
    let mut response = Response::new(Bytes::from(json.into()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
