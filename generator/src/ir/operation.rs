//! What can be called, what it needs and what it gives.

use super::{Body, Docs, ErrorStatus, Page, Response, ResponseHeader, Type, Value};
use crate::source::Place;
use std::fmt;

/// A call of the API.
#[derive(Debug)]
pub struct Operation {
    /// Its name in the description, or `METHOD /path` if it has none.
    pub id: String,
    /// Where it is described.
    pub place: Place,
    /// The method that makes it: `list`.
    pub name: String,
    /// The struct of its request, if it has optional parameters: `CredentialsList`.
    pub request_name: String,
    /// Its HTTP method.
    pub method: HttpMethod,
    /// Its path, with parameters in braces by their wire names.
    pub path: String,
    /// Where it is served, if that isn't where the API is.
    pub server: Option<String>,
    /// What it does.
    pub docs: Docs,
    /// Its required parameters, which are arguments: path, then query, header and cookie.
    pub arguments: Vec<Parameter>,
    /// Its optional parameters, which are setters.
    pub options: Vec<Parameter>,
    /// Its required parameters that can have one value only, which goes out by itself.
    pub fixed: Vec<(Parameter, Value)>,
    /// Its body.
    pub body: Option<Body>,
    /// What a success gives.
    pub response: Response,
    /// The statuses of failure that it tells of.
    pub errors: Vec<ErrorStatus>,
    /// What it needs, as alternatives of indices into [`Api::schemes`](super::Api::schemes).
    pub security: Vec<Vec<usize>>,
    /// Whether sending it twice does no more than sending it once, whatever its method says.
    pub idempotent: bool,
    /// How its pages follow each other, if its response is one.
    pub page: Option<Page>,
}

impl Operation {
    /// The headers of all its responses.
    pub fn headers(&self) -> impl Iterator<Item = &ResponseHeader> {
        self.response.headers.iter().chain(self.errors.iter().flat_map(|error| &error.headers))
    }

    /// Whether its request is a struct of its own, because something of it is set or its response can be had as a stream.
    pub fn has_request(&self) -> bool {
        !self.options.is_empty() || self.body.as_ref().is_some_and(|body| !body.required) || self.response.stream.is_some()
    }
}

/// A request that the API sends to its user: a webhook, or the callback of an operation.
#[derive(Debug)]
pub struct Webhook {
    /// What it is, for people: ``webhook `newPet` ``.
    pub title: String,
    /// Its HTTP method.
    pub method: HttpMethod,
    /// What its body is.
    pub ty: Type,
}

/// A method of HTTP (RFC 9110 §9.3, RFC 5789).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HttpMethod {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
    /// `QUERY`, which the crate `http` knows since 1.5.
    Query,
}

impl HttpMethod {
    /// The method as it is sent.
    pub fn as_str(self) -> &'static str {
        match self {
            HttpMethod::Get => "GET",
            HttpMethod::Put => "PUT",
            HttpMethod::Post => "POST",
            HttpMethod::Delete => "DELETE",
            HttpMethod::Options => "OPTIONS",
            HttpMethod::Head => "HEAD",
            HttpMethod::Patch => "PATCH",
            HttpMethod::Trace => "TRACE",
            HttpMethod::Query => "QUERY",
        }
    }
}

impl fmt::Display for HttpMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A parameter of a request.
#[derive(Debug)]
pub struct Parameter {
    /// Its name in Rust.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// Where it goes.
    pub location: ParameterLocation,
    /// What it is.
    pub ty: Type,
    /// How it is written.
    pub serialization: Serialization,
    /// What it means.
    pub docs: Docs,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParameterLocation {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

impl ParameterLocation {
    /// OpenAPI's word for it.
    pub fn word(self) -> &'static str {
        match self {
            ParameterLocation::Path => "path",
            ParameterLocation::Query => "query",
            ParameterLocation::Header => "header",
            ParameterLocation::Cookie => "cookie",
        }
    }
}

/// How the value of a parameter is serialized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Serialization {
    /// Its style.
    pub style: ParameterStyle,
    /// Whether each value of a list or object stands by itself.
    pub explode: bool,
    /// Whether reserved characters (RFC 3986 §2.2) go out as they are.
    pub reserved: bool,
    /// Whether it is a header that holds a secret.
    pub secret: bool,
}

/// The forms of a parameter's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterStyle {
    /// `1,2`
    Simple,
    /// `.1,2`
    Label,
    /// `;a=1,2`
    Matrix,
    /// `a=1&a=2`
    Form,
    /// `a=1%202`
    SpaceDelimited,
    /// `a=1%7C2`
    PipeDelimited,
    /// `a[b]=1`
    DeepObject,
    /// `{"a":1}`
    Json,
}

impl ParameterStyle {
    /// Whether each value of a list or object stands by itself unless it is said otherwise.
    pub fn explodes(self) -> bool {
        matches!(self, ParameterStyle::Form | ParameterStyle::DeepObject)
    }
}
