//! What can be called, what it needs and what it gives.

use super::{Body, Docs, ErrorStatus, Response, ResponseHeader, Type, Value};
use crate::config::FieldPath;
use crate::source::Place;

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
    pub repeatable: bool,
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

/// The methods of HTTP (RFC 9110 §9.3, RFC 5789).
pub use crate::openapi::Method as HttpMethod;

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

/// How the pages of an operation follow each other.
#[derive(Debug)]
pub struct Page {
    /// The rule, as an index into [`Api::paginations`](super::Api::paginations).
    pub rule: usize,
    /// What the items are.
    pub item: Type,
}

/// A rule by which pages follow each other.
#[derive(Debug, PartialEq, Eq)]
pub struct Pagination {
    /// Its name, after the one in `sdk.yaml` or else after what it looks at.
    pub name: String,
    /// Whether it was found by the shape of a list, and not in `sdk.yaml`.
    pub inferred: bool,
    /// Where a response has its items.
    pub items: FieldPath,
    /// Where a response says whether there is a next page.
    pub more: Option<HasMore>,
    /// How the next page is asked for.
    pub rule: Rule,
}

/// How the page after this one is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// By a cursor of the response.
    Cursor {
        /// The way onwards.
        forward: PageCursor,
        /// The way back, and where a response says whether there is more of it.
        backward: Option<(PageCursor, Option<HasMore>)>,
    },
    /// By the number of items to leave out.
    Offset {
        /// The query parameter that takes it.
        parameter: String,
        /// Where a response says how many items the whole list has.
        total: Option<FieldPath>,
    },
    /// By the number of the page.
    Page {
        /// The query parameter that takes it.
        parameter: String,
        /// The number of the first page.
        first: u64,
        /// Where a response says how long the whole list is.
        total: Option<Total>,
    },
    /// By a URL of the response.
    Url {
        /// Where the response has it.
        url: FieldPath,
    },
}

impl Rule {
    /// Its kind, in a word.
    pub fn kind(&self) -> &'static str {
        match self {
            Rule::Cursor { .. } => "cursor",
            Rule::Offset { .. } => "offset",
            Rule::Page { .. } => "page number",
            Rule::Url { .. } => "URL",
        }
    }
}

/// Where a response says how long the whole list is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Total {
    /// As the number of its items.
    Items(FieldPath),
    /// As the number of its pages.
    Pages(FieldPath),
}

/// Where a response says whether there is a next page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HasMore {
    /// Where it says so.
    pub field: FieldPath,
    /// Whether every response has to say so.
    pub required: bool,
}

/// A cursor and the parameter that takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageCursor {
    /// The query parameter.
    pub parameter: String,
    /// Where the response has the cursor.
    pub field: FieldPath,
}

/// A way to authenticate.
#[derive(Debug)]
pub struct Scheme {
    /// Its name in the description.
    pub id: String,
    /// Its name in Rust: `api_key`, `oauth2`.
    pub name: String,
    /// What its credential is made of.
    pub settings: Vec<Setting>,
    /// The builder's method that takes a source of tokens in place of these, if it is a token.
    pub provider_setter: Option<String>,
    /// What it is for.
    pub docs: Docs,
    /// How the credential becomes part of a request.
    pub kind: SchemeKind,
}

/// A part of a credential.
#[derive(Debug)]
pub struct Setting {
    /// The builder's method that takes it: `api_key`.
    pub setter: String,
    /// The environment variable that holds it.
    pub env: String,
}

/// How a credential becomes part of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeKind {
    /// In the Authorization header, after the word Bearer.
    Bearer,
    /// A user name and a password in the Authorization header, after the word Basic (RFC 7617).
    Basic,
    /// As it is, in a parameter.
    Key {
        /// Where it goes; never into the path.
        location: ParameterLocation,
        /// The parameter's name.
        wire: String,
    },
    /// An id and a secret, exchanged for a token by OAuth 2 (RFC 6749 §4.4), which goes out as a bearer token.
    ClientCredentials {
        /// Where the token is asked for.
        token_url: String,
        /// The builder's method that takes another such address.
        token_url_setter: String,
        /// The builder's method that says what the token is asked to allow.
        scope_setter: String,
    },
}
