//! Operations: what can be called, with which parameters, and what comes back.

use super::{Body, Docs, ErrorStatus, Page, Response, ResponseHeader, Type, Value};
use crate::source::Place;
use std::fmt;

/// A call of the API.
#[derive(Debug)]
pub struct Operation {
    /// Its operationId, or `METHOD /path` if it has none.
    pub id: String,
    /// Its place in the document.
    pub place: Place,
    /// The method that makes it: `list`.
    pub name: String,
    /// The struct of its request: `CredentialsList`.
    pub request_name: String,
    /// Its HTTP method.
    pub method: HttpMethod,
    /// Its path, with parameters in braces by their wire names.
    pub path: String,
    /// Its base URL, if that isn't the one of the API.
    pub server: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// Its required parameters, which are arguments: path, then query, header and cookie.
    pub arguments: Vec<Parameter>,
    /// Its optional parameters, which are setters.
    pub options: Vec<Parameter>,
    /// Its required parameters with a single allowed value, which the SDK sends by itself.
    pub fixed: Vec<(Parameter, Value)>,
    /// Its body.
    pub body: Option<Body>,
    /// The response of a success.
    pub response: Response,
    /// Its documented responses of a failure.
    pub errors: Vec<ErrorStatus>,
    /// Its security, as alternatives of indices into [`Api::schemes`](super::Api::schemes).
    pub security: Vec<Vec<usize>>,
    /// Whether it is idempotent whatever its method is, so that it can be retried (RFC 9110 §9.2.2).
    pub idempotent: bool,
    /// Its pagination, if its response is a page of a list.
    pub page: Option<Page>,
}

impl Operation {
    /// The documented headers of all its responses.
    pub fn headers(&self) -> impl Iterator<Item = &ResponseHeader> {
        self.response.headers.iter().chain(self.errors.iter().flat_map(|error| &error.headers))
    }
}

/// A request that the API sends: a webhook, or the callback of an operation.
#[derive(Debug)]
pub struct Webhook {
    /// How docs refer to it: ``webhook `newPet` ``.
    pub title: String,
    /// Its HTTP method.
    pub method: HttpMethod,
    /// The type of its body.
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
    /// Its location in the request.
    pub location: ParameterLocation,
    /// Its type.
    pub ty: Type,
    /// How its value is serialized.
    pub serialization: Serialization,
    /// Its documentation.
    pub docs: Docs,
}

/// The location of a parameter in a request.
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
    /// Its name in OpenAPI.
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
    /// Whether each value of a list or object becomes a parameter of its own (`explode`).
    pub explode: bool,
    /// Whether reserved characters (RFC 3986 §2.2) are sent without percent-encoding.
    pub reserved: bool,
    /// Whether it is a header with a secret value.
    pub secret: bool,
}

/// The styles of parameters (OpenAPI 3.1 §4.8.12.3), and JSON.
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
    /// Whether the style explodes by default.
    pub fn explodes(self) -> bool {
        match self {
            ParameterStyle::Form | ParameterStyle::DeepObject => true,
            ParameterStyle::Simple
            | ParameterStyle::Label
            | ParameterStyle::Matrix
            | ParameterStyle::SpaceDelimited
            | ParameterStyle::PipeDelimited
            | ParameterStyle::Json => false,
        }
    }
}
