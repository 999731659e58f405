//! What can go wrong with a call, by who can do something about it. No error quotes a secret: neither the arguments of a call nor
//! the body of an answer are printed, but for the text in which the API says what is wrong.

use super::answer::RawResponse;
use super::body::BoxError;
use super::codec::{self, Blank, Fault, Node};
use super::token_error::TokenError;
use super::transport::ConnectError;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::time::Duration;

/// Why a call failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client isn't set up for the call: a setting is missing or makes no sense. Nothing was sent.
    Configuration(ConfigurationError),
    /// An argument of the call can't be sent. Nothing was sent.
    Request(RequestError),
    /// The server couldn't be reached, or the connection broke.
    Connection(ConnectionError),
    /// The answer didn't come in time.
    Timeout(TimeoutError),
    /// The API answered with a status that isn't a success.
    Api(ApiError),
    /// The answer isn't what the description says.
    Decode(DecodeError),
    /// There is no token to call the API with.
    Token(TokenError),
    /// The pages of a list don't follow each other.
    Pagination(PaginationError),
}

impl Error {
    /// The status code, if the server answered with one that isn't a success.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Error::Api(error) => Some(error.status()),
            _ => None,
        }
    }

    /// The server's name for the request, if it answered.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Error::Api(error) => error.request_id(),
            Error::Decode(error) => error.request_id(),
            _ => None,
        }
    }

    /// How many requests were sent for the call. None if it failed before, or if it's no matter of one request.
    pub fn attempts(&self) -> Option<u32> {
        match self {
            Error::Connection(error) => Some(error.attempts()),
            Error::Timeout(error) => Some(error.attempts()),
            Error::Api(error) => Some(error.attempts()),
            Error::Decode(error) => Some(error.0.response.attempts),
            _ => None,
        }
    }

    pub(crate) fn api(response: RawResponse, attempted: Attempted) -> Self {
        Error::Api(ApiError(Box::new(ApiDetails { response, attempted })))
    }

    pub(crate) fn connection(source: BoxError, attempted: Attempted) -> Self {
        Error::Connection(ConnectionError(Box::new(ConnectionDetails { attempted, source })))
    }

    pub(crate) fn timeout(limit: TimeLimit, attempted: Attempted) -> Self {
        Error::Timeout(TimeoutError(Box::new(TimeoutDetails { attempted, limit })))
    }

    pub(crate) fn too_large(response: RawResponse, limit: usize) -> Self {
        let fault = Fault::new("no more bytes than max_answer_size allows", "more", limit);
        Error::Decode(DecodeError::new(fault, response))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Error::Configuration(ConfigurationError(message.into().into()))
    }

    pub(crate) fn request(operation: &'static str, message: impl fmt::Display) -> Self {
        Error::Request(RequestError(format!("{operation}: {message}").into()))
    }
}

/// What was tried before a call failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attempted {
    pub operation: &'static str,
    pub attempts: u32,
    /// Whether another attempt was given up only because the body is a stream, which is spent.
    pub body_is_spent: bool,
}

impl Attempted {
    pub fn new(operation: &'static str) -> Self {
        Self { operation, attempts: 0, body_is_spent: false }
    }
}

/// What people should know of the attempts.
impl fmt::Display for Attempted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.body_is_spent {
            return f.write_str("; not tried again, because the body was a stream, which can be sent only once");
        }
        match self.attempts {
            0 | 1 => Ok(()),
            attempts => write!(f, " (after {attempts} attempts)"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Configuration(error) => error.fmt(f),
            Error::Request(error) => error.fmt(f),
            Error::Connection(error) => error.fmt(f),
            Error::Timeout(error) => error.fmt(f),
            Error::Api(error) => error.fmt(f),
            Error::Decode(error) => error.fmt(f),
            Error::Token(error) => error.fmt(f),
            Error::Pagination(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Connection(error) => error.source(),
            Error::Decode(error) => error.source(),
            Error::Token(error) => error.source(),
            _ => None,
        }
    }
}

/// A setting of the client that is missing or makes no sense.
#[derive(Debug)]
pub struct ConfigurationError(Box<str>);

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConfigurationError {}

/// An argument of a call that can't be sent.
#[derive(Debug)]
pub struct RequestError(Box<str>);

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RequestError {}

/// A server that couldn't be reached, or a connection that broke.
#[derive(Debug)]
pub struct ConnectionError(Box<ConnectionDetails>);

#[derive(Debug)]
struct ConnectionDetails {
    attempted: Attempted,
    source: BoxError,
}

impl ConnectionError {
    /// Whether the connection couldn't be made, so that the server has seen nothing of the request. After any other connection error it
    /// may have acted on it.
    pub fn is_connect(&self) -> bool {
        ConnectError::is_in(&self.0.source)
    }

    /// How many requests were sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempted.attempts
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: no answer from the server: {}", self.0.attempted.operation, self.0.source)?;
        let mut cause = self.0.source.source();
        while let Some(inner) = cause {
            write!(f, ": {inner}")?;
            cause = inner.source();
        }
        self.0.attempted.fmt(f)
    }
}

impl std::error::Error for ConnectionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0.source)
    }
}

/// An answer that didn't come in time.
#[derive(Debug)]
pub struct TimeoutError(Box<TimeoutDetails>);

#[derive(Debug)]
struct TimeoutDetails {
    attempted: Attempted,
    limit: TimeLimit,
}

/// Which time is over.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TimeLimit {
    /// That of an attempt.
    Attempt(Duration),
    /// That of the call as a whole.
    Deadline(Duration),
}

impl TimeoutError {
    /// The limit that was reached: of an attempt, or the deadline of the call.
    pub fn limit(&self) -> Duration {
        match self.0.limit {
            TimeLimit::Attempt(limit) | TimeLimit::Deadline(limit) => limit,
        }
    }

    /// How many requests were sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempted.attempts
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let TimeoutDetails { attempted, limit } = &*self.0;
        let operation = attempted.operation;
        match limit {
            TimeLimit::Attempt(limit) => {
                write!(f, "{operation}: no whole answer within {limit:?}; .options().timeout(..) sets another limit{attempted}")
            }
            TimeLimit::Deadline(limit) => {
                write!(
                    f,
                    "{operation}: no answer before the deadline of {limit:?}; .options().deadline(..) sets another{attempted}"
                )
            }
        }
    }
}

impl std::error::Error for TimeoutError {}

/// An answer of the API with a status that isn't a success.
pub struct ApiError(Box<ApiDetails>);

struct ApiDetails {
    response: RawResponse,
    attempted: Attempted,
}

/// What a status says, in the API's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiErrorKind {
    /// 304: what the caller has is still current, by If-None-Match or If-Modified-Since of the request.
    NotModified,
    /// 400: the request is malformed.
    BadRequest,
    /// 401: the credential is missing, wrong or expired.
    Authentication,
    /// 403: the credential isn't allowed to do this.
    PermissionDenied,
    /// 404: there is no such thing, or none that the credential may see.
    NotFound,
    /// 409: the thing's present state stands against it.
    Conflict,
    /// 412: a condition of the request, such as If-Match, doesn't hold.
    PreconditionFailed,
    /// 422: the request is well-formed but says something the API can't accept.
    UnprocessableEntity,
    /// 429: too many requests.
    RateLimit,
    /// 5xx: the server failed.
    Server,
    /// Any other status.
    Other,
}

impl ApiErrorKind {
    fn of(status: StatusCode) -> Self {
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
        304 => Some("what the caller has is still current"),
        401 => Some("check the client's credential"),
        403 => Some("the credential isn't allowed to do this"),
        429 => Some("wait before the next request"),
        _ => None,
    }
}

impl ApiError {
    pub(crate) fn response(&self) -> &RawResponse {
        &self.0.response
    }

    /// The status code.
    pub fn status(&self) -> StatusCode {
        self.0.response.status
    }

    /// What the status says.
    pub fn kind(&self) -> ApiErrorKind {
        ApiErrorKind::of(self.0.response.status)
    }

    /// How many requests were sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempted.attempts
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.response.headers
    }

    /// The server's name for this request, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.response.request_id()
    }

    /// The body of the answer as it came.
    pub fn body(&self) -> &Bytes {
        &self.0.response.body
    }

    /// Reads the body as one of the SDK's types, or as a `serde_json::Value`.
    pub fn decode<T: Node + Blank>(&self) -> Result<T, Fault> {
        codec::decode(&self.0.response.body)
    }

    /// What the API says about the error, where its body has a text under `message`, `detail`, `title`, `error_description` or
    /// `error`.
    pub fn message(&self) -> Option<String> {
        message_in(&self.0.response.body)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: the API answered {}", self.0.response.operation, self.0.response.status)?;
        if let Some(message) = self.message() {
            write!(f, ": {message}")?;
        }
        if let Some(advice) = advice(self.0.response.status) {
            write!(f, "; {advice}")?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        self.0.attempted.fmt(f)
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

/// An answer that isn't what the description says.
pub struct DecodeError(Box<DecodeDetails>);

struct DecodeDetails {
    fault: Fault,
    response: RawResponse,
}

impl DecodeError {
    pub(crate) fn new(fault: Fault, response: RawResponse) -> Self {
        Self(Box::new(DecodeDetails { fault, response }))
    }

    /// Where the answer is wrong, such as `items[3].created_at`; empty for the answer as a whole.
    pub fn path(&self) -> String {
        self.0.fault.path()
    }

    /// What was expected and found, and at which byte.
    pub fn fault(&self) -> &Fault {
        &self.0.fault
    }

    /// The status code of the answer.
    pub fn status(&self) -> StatusCode {
        self.0.response.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.response.headers
    }

    /// The server's name for this request, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.response.request_id()
    }

    /// The body of the answer as it came.
    pub fn body(&self) -> &Bytes {
        &self.0.response.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let response = &self.0.response;
        write!(f, "{}: the answer ({}) can't be read: {}", response.operation, response.status, self.0.fault)
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0.fault)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &self.0.response.operation)
            .field("status", &self.0.response.status)
            .field("fault", &self.0.fault)
            .finish_non_exhaustive()
    }
}

/// What the sender of an error says about it.
fn message_in(body: &[u8]) -> Option<String> {
    let body: serde_json::Value = serde_json::from_slice(body).ok()?;
    let text = |value: &serde_json::Value| {
        ["message", "detail", "title", "error_description", "error"]
            .iter()
            .find_map(|key| Some(value.get(key)?.as_str()?.to_owned()))
    };
    text(&body).or_else(|| text(body.get("error")?))
}

/// Pages that don't follow each other.
#[derive(Debug)]
pub struct PaginationError(Box<str>);

impl PaginationError {
    pub(crate) fn new(operation: &'static str, problem: &'static str) -> Self {
        Self(format!("{operation}: {problem}").into())
    }
}

impl fmt::Display for PaginationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PaginationError {}
