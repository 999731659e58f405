//! What goes over the wire as content: the body of a request, and what responses hold.

use super::{Docs, Serialization, Type};

/// The body of a request.
#[derive(Debug)]
pub struct Body {
    /// The name of the argument or setter.
    pub name: String,
    /// What it is; [`Type::Bytes`] for what has no structure.
    pub ty: Type,
    /// How the value is written.
    pub kind: BodyKind,
    /// The media type that it goes out with (RFC 9110 §8.3.1).
    pub media_type: String,
    /// The other media types that the API takes.
    pub others: Vec<String>,
    /// Whether a request without it makes no sense.
    pub required: bool,
    /// What it means.
    pub docs: Docs,
}

/// How the value of a body is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyKind {
    /// As JSON.
    Json,
    /// As pairs of names and values (WHATWG URL §5), with the properties that have a style of their own.
    Form(Vec<(String, Serialization)>),
    /// In parts (RFC 7578), with the properties whose parts aren't told by their values alone.
    Multipart(Vec<PartRule>),
    /// As text.
    Text,
    /// As it is.
    Bytes,
}

/// How a property of a body in parts is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartRule {
    /// The property.
    pub property: String,
    /// Whether it is a file, or a list of files.
    pub is_file: bool,
    /// The media type of its parts, if that is said.
    pub media_type: Option<String>,
}

/// What a success gives.
#[derive(Debug)]
pub struct Response {
    /// Its type; [`Type::Unit`] for a response without a body.
    pub ty: Type,
    /// How it is read.
    pub kind: ResponseKind,
    /// The media type that is asked for, if it has a body.
    pub media_type: Option<String>,
    /// What it gives as it comes, if it can.
    pub stream: Option<Stream>,
    /// The successes, if they differ by more than whether there is a body; then the type is an enum of them.
    pub successes: Vec<Success>,
    /// The headers that it is described to have.
    pub headers: Vec<ResponseHeader>,
    /// What it is described to lead to.
    pub links: Vec<ResponseLink>,
    /// What it holds.
    pub docs: Docs,
}

/// One of the successes that a call may have.
#[derive(Debug)]
pub struct Success {
    /// Its name in Rust: `Created`.
    pub name: String,
    /// Its status; none stands for every other.
    pub status: Option<u16>,
    /// The type of its body; [`Type::Unit`] if there is none.
    pub ty: Type,
    /// How it is read.
    pub kind: ResponseKind,
    /// What it holds.
    pub docs: Docs,
}

/// What a response is a stream of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stream {
    /// Events (WHATWG HTML §9.2) whose data is JSON of a type.
    Events(Type),
    /// Events whose data is a text.
    TextEvents,
    /// Values of a type, one after the other (JSON Lines, RFC 7464).
    Values {
        /// What each is.
        ty: Type,
        /// The media type that asks for them.
        media_type: String,
    },
}

impl Stream {
    /// The type of its parts, if that isn't a text.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Stream::Events(ty) | Stream::Values { ty, .. } => Some(ty),
            Stream::TextEvents => None,
        }
    }

    /// The method of requests that gives it.
    pub fn method(&self) -> &'static str {
        match self {
            Stream::Events(_) | Stream::TextEvents => "events",
            Stream::Values { .. } => "values",
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
    /// Not at all; it is given as it came.
    Bytes,
}

/// What can be asked for next, with what a response holds.
#[derive(Debug)]
pub struct ResponseLink {
    /// What it is called.
    pub name: String,
    /// The operation that it leads to: its name in the description, or a reference to it.
    pub target: String,
    /// What it means.
    pub docs: Docs,
}

/// A header that a response is described to have.
#[derive(Debug)]
pub struct ResponseHeader {
    /// Its name.
    pub wire: String,
    /// What its value is.
    pub ty: Type,
    /// What it means there.
    pub docs: Docs,
}

/// What the value of a header is asked for by.
#[derive(Debug)]
pub struct HeaderKey {
    /// The name of its constant: `X_REQUEST_ID`.
    pub constant: String,
    /// The header's name.
    pub wire: String,
    /// What its value is.
    pub ty: Type,
    /// What it means.
    pub docs: Docs,
}

/// A status of failure.
#[derive(Debug)]
pub struct ErrorStatus {
    /// `404`, `4XX` or `default`.
    pub status: String,
    /// When it comes.
    pub description: String,
    /// What its body can be decoded as, if that is a type with a name.
    pub ty: Option<Type>,
    /// The headers that it is described to have.
    pub headers: Vec<ResponseHeader>,
}
