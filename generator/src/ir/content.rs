//! The content of messages (RFC 9110 §6.4): the body of a request, and the bodies and headers of responses.

use super::{Docs, Serialization, Type};

/// The body of a request.
#[derive(Debug)]
pub struct Body {
    /// The name of the argument or setter.
    pub name: String,
    /// Its type; [`Type::Bytes`] for a body without a known structure.
    pub ty: Type,
    /// How the value is serialized.
    pub kind: BodyKind,
    /// The media type that it is sent with (RFC 9110 §8.3.1).
    pub media_type: String,
    /// The other media types that the API accepts.
    pub others: Vec<String>,
    /// Whether every request needs it.
    pub required: bool,
    /// Its documentation.
    pub docs: Docs,
}

/// How the value of a body is serialized.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyKind {
    /// As JSON.
    Json,
    /// As `application/x-www-form-urlencoded` (WHATWG URL §5), with the properties that have a style of their own.
    Form(Vec<(String, Serialization)>),
    /// As `multipart/form-data` (RFC 7578), with the properties whose parts don't follow from their values alone.
    Multipart(Vec<PartRule>),
    /// As text.
    Text,
    /// As raw bytes.
    Bytes,
}

/// How a property of a multipart body is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartRule {
    /// The property.
    pub property: String,
    /// Whether it is a file, or a list of files.
    pub is_file: bool,
    /// The media type of its parts, if the document gives one.
    pub media_type: Option<String>,
}

/// The response of a successful call.
#[derive(Debug)]
pub struct Response {
    /// Its type; [`Type::Unit`] for a response without a body.
    pub ty: Type,
    /// How the body is read.
    pub kind: ResponseKind,
    /// The value of the request's `Accept` header, if the response has a body.
    pub media_type: Option<String>,
    /// The stream that it can be read as, if it is one.
    pub stream: Option<Stream>,
    /// The kinds of success, if they differ by more than whether there is a body; then the response is an enum of them.
    pub successes: Vec<Success>,
    /// Its documented headers.
    pub headers: Vec<ResponseHeader>,
    /// Its links to other operations.
    pub links: Vec<ResponseLink>,
    /// Its documentation.
    pub docs: Docs,
}

/// One of the successes that a call may have.
#[derive(Debug)]
pub struct Success {
    /// Its name in Rust: `Created`.
    pub name: String,
    /// Its status; `None` stands for every other one.
    pub status: Option<u16>,
    /// The type of its body; [`Type::Unit`] if there is none.
    pub ty: Type,
    /// How the body is read.
    pub kind: ResponseKind,
    /// Its documentation.
    pub docs: Docs,
}

/// What a response is a stream of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stream {
    /// Events (WHATWG HTML §9.2) whose data is JSON of a type.
    Events(Type),
    /// Events whose data is a string.
    TextEvents,
    /// Values of a type, one after the other (JSON Lines, RFC 7464).
    Values {
        /// The type of each value.
        ty: Type,
        /// The media type that a request accepts them as.
        media_type: String,
    },
}

impl Stream {
    /// The type of its events or values; `None` if these are strings.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Stream::Events(ty) | Stream::Values { ty, .. } => Some(ty),
            Stream::TextEvents => None,
        }
    }

    /// The method of a request that opens it.
    pub fn method(&self) -> &'static str {
        match self {
            Stream::Events(_) | Stream::TextEvents => "events",
            Stream::Values { .. } => "json_lines",
        }
    }

    /// What one of its items is called.
    pub fn item(&self) -> &'static str {
        match self {
            Stream::Events(_) | Stream::TextEvents => "event",
            Stream::Values { .. } => "json_line",
        }
    }
}

/// How the body of a response is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponseKind {
    /// As JSON, if at all.
    Json,
    /// As text.
    Text,
    /// As raw bytes.
    Bytes,
}

/// A link from a response to an operation that its values can be used for (OpenAPI 3.1, "Link Object").
#[derive(Debug)]
pub struct ResponseLink {
    /// Its name.
    pub name: String,
    /// The operation that it leads to: its operationId, or a reference to it.
    pub target: String,
    /// Its documentation.
    pub docs: Docs,
}

/// A documented header of a response.
#[derive(Debug)]
pub struct ResponseHeader {
    /// Its name.
    pub wire: String,
    /// The type of its value.
    pub ty: Type,
    /// Its documentation.
    pub docs: Docs,
}

/// A constant by which the value of a header is read.
#[derive(Debug)]
pub struct HeaderKey {
    /// The name of its constant: `X_REQUEST_ID`.
    pub constant: String,
    /// The header's name.
    pub wire: String,
    /// The type of its value.
    pub ty: Type,
    /// Its documentation.
    pub docs: Docs,
}

/// A documented response of a failed call.
#[derive(Debug)]
pub struct ErrorStatus {
    /// `404`, `4XX` or `default`.
    pub status: String,
    /// When the API responds with it.
    pub description: String,
    /// The type that its body can be decoded as, if that is a named type.
    pub ty: Option<Type>,
    /// Its documented headers.
    pub headers: Vec<ResponseHeader>,
}
