//! A call before it is sent. The generated code fills in what the operation needs; the caller adds options; awaiting it sends it.
//! All of it is in [`Parts`], which no type parameter touches, so that it is compiled once.

use super::answer::{Answer, RawResponse, Response};
use super::body::Body;
use super::codec::{Map, Node, Raw, decode, encode};
use super::core::Core;
use super::error::Error;
use super::operation::Operation;
use super::options::RequestOptions;
use super::pagination::{Items, Pages, Paginated};
use super::parameter::{self, In, Style};
use super::stream::StreamedResponse;
use http::Uri;
use http::header::HeaderValue;
use std::fmt;
use std::fmt::Display;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A call of the API that isn't sent yet, with the options that every call has. Awaiting it sends it and gives the answer's
/// value; [`send`](Request::send) gives the whole answer.
#[must_use = "a request is sent when it is awaited"]
pub struct Request<T> {
    pub(crate) parts: Box<Parts>,
    answer: PhantomData<fn() -> T>,
}

/// What a request is made of.
pub(crate) struct Parts {
    pub core: Core,
    pub operation: Operation,
    /// The variables of the path, as they are written there.
    pub path: Vec<(&'static str, String)>,
    /// The cookies of each parameter.
    pub cookies: Vec<(&'static str, Vec<String>)>,
    pub options: RequestOptions,
    pub body: Body,
    pub content_type: Option<HeaderValue>,
    pub repeatable: bool,
    /// Where it goes, if that isn't said by path and query: to the next page.
    pub url: Option<Uri>,
}

impl<T> Request<T> {
    pub(crate) fn new(core: &Core, operation: &Operation) -> Self {
        Parts::new(core, operation).into_request()
    }

    /// Limits the time of an attempt, from its start to the last byte of the answer; of a streamed answer, to its head and then
    /// between its bytes. The client's limit (60 s by default) doesn't apply then.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.parts.options.timeout = Some(limit);
        self
    }

    /// Limits the time of the call as a whole, with all its attempts and the waits between them. A wait that would end after it isn't
    /// begun.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.parts.options.deadline = Some(limit);
        self
    }

    /// Limits how often the request goes out again after a failure (2 times by default); 0 turns retries off.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.parts.options.max_retries = Some(retries);
        self
    }

    /// Says that sending this request twice does no harm, as it is with a PUT: so it goes out again even after failures in which the
    /// server may have acted on it.
    pub fn safe_to_repeat(mut self) -> Self {
        self.parts.repeatable = true;
        self
    }

    /// Limits the bytes of an answer that is read into memory, decompressed; the client's limit (64 MiB by default) doesn't apply
    /// then.
    pub fn max_answer_size(mut self, bytes: usize) -> Self {
        self.parts.options.max_answer_size = Some(bytes);
        self
    }

    /// Sets a header, in place of one that the client or the operation sends.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.parts.options.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Adds a query parameter that the operation doesn't have. Used again with the same name, it adds another value.
    pub fn query(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        self.parts.options.query.add(name.as_ref(), value.to_string());
        self
    }

    /// Sets a field of the JSON body that the operation doesn't have, or has with another type.
    pub fn body_field(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.parts.set_body_field(name.into(), value.into());
        self
    }

    /// Sends the request and gives the answer as soon as its head is there; the body is read as it is asked for, and not into `T`.
    pub async fn stream(self) -> Result<StreamedResponse, Error> {
        self.parts.core.clone().open(*self.parts).await.map(StreamedResponse::new)
    }
}

/// A call of a path that the SDK has no method for.
impl Request<serde_json::Value> {
    /// Sends a JSON body.
    pub fn json(mut self, body: impl Into<serde_json::Value>) -> Self {
        self.parts.set_body(&body.into());
        self
    }

    /// Sends a body of any media type, from memory or as a stream.
    pub fn body(mut self, media_type: impl AsRef<str>, body: impl Into<Body>) -> Self {
        self.parts.body = body.into();
        match HeaderValue::from_str(media_type.as_ref()) {
            Ok(media_type) => self.parts.content_type = Some(media_type),
            Err(_) => self.parts.options.fail("the media type of the body has a character that no header can have".to_owned()),
        }
        self
    }
}

impl<T: Answer> Request<T> {
    /// Sends the request and gives the whole answer: value, status, headers and body.
    pub fn send(self) -> ResponseFuture<T> {
        ResponseFuture { raw: self.parts.execute(), answer: PhantomData }
    }
}

impl<T: Paginated> Request<T> {
    /// All items of this page and the following ones, fetched as they are asked for.
    pub fn items(self) -> Items<T::Item> {
        Items::new(self.parts)
    }

    /// This page and the following ones, each with its status and headers, fetched as they are asked for.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.parts)
    }
}

impl<T: Answer> IntoFuture for Request<T> {
    type Output = Result<T, Error>;
    type IntoFuture = ValueFuture<T>;

    fn into_future(self) -> ValueFuture<T> {
        ValueFuture { raw: self.parts.execute(), answer: PhantomData }
    }
}

/// The operation only: arguments may be secrets.
impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { id, method, path, .. } = &self.parts.operation;
        // In a path that the caller wrote, anything may be an argument.
        let what = if id.is_empty() { self.parts.operation.name() } else { path };
        write!(f, "Request({method} {what})")
    }
}

impl Parts {
    pub fn new(core: &Core, operation: &Operation) -> Box<Self> {
        Box::new(Self {
            core: core.clone(),
            operation: operation.clone(),
            path: Vec::new(),
            cookies: Vec::new(),
            options: RequestOptions::default(),
            body: Body::empty(),
            content_type: None,
            repeatable: false,
            url: None,
        })
    }

    pub fn into_request<T>(self: Box<Self>) -> Request<T> {
        Request { parts: self, answer: PhantomData }
    }

    /// Gives a path parameter its value.
    pub fn path(self: Box<Self>, name: &'static str, value: &dyn Node) -> Box<Self> {
        self.parameter(In::Path, name, Style::SIMPLE, value)
    }

    /// Gives a required query parameter its value.
    pub fn query(self: Box<Self>, name: &'static str, value: &dyn Node) -> Box<Self> {
        self.parameter(In::Query, name, Style::FORM, value)
    }

    /// Gives a required header its value.
    pub fn header(self: Box<Self>, name: &'static str, value: &dyn Node) -> Box<Self> {
        self.parameter(In::Header, name, Style::SIMPLE, value)
    }

    /// Gives a required parameter that isn't written as most are its value.
    pub fn parameter(mut self: Box<Self>, place: In, name: &'static str, style: Style, value: &dyn Node) -> Box<Self> {
        self.set_parameter(place, name, style, value);
        self
    }

    /// Gives the request its required body.
    pub fn body(mut self: Box<Self>, body: &dyn Node) -> Box<Self> {
        self.set_body(body);
        self
    }

    /// Gives the request its required body of another media type than JSON.
    pub fn bytes(mut self: Box<Self>, body: Body) -> Box<Self> {
        self.set_bytes(body);
        self
    }

    /// Gives the request its required body, a text.
    pub fn text(mut self: Box<Self>, body: String) -> Box<Self> {
        self.set_text(body);
        self
    }

    /// Says how the body is written, if that isn't said by what it is.
    pub fn media_type(mut self: Box<Self>, media_type: &'static str) -> Box<Self> {
        self.set_media_type(media_type);
        self
    }

    pub fn set_query(&mut self, name: &'static str, value: &dyn Node) {
        self.set_parameter(In::Query, name, Style::FORM, value);
    }

    pub fn set_header(&mut self, name: &'static str, value: &dyn Node) {
        self.set_parameter(In::Header, name, Style::SIMPLE, value);
    }

    /// Gives a parameter its value, in place of what it had.
    pub fn set_parameter(&mut self, place: In, name: &'static str, style: Style, value: &dyn Node) {
        let outcome = match place {
            In::Path => parameter::in_path(name, value, style).map(|text| self.path.push((name, text))),
            In::Query => parameter::in_query(name, value, style).map(|pairs| self.options.query.set_pairs(name, pairs)),
            In::Header => parameter::in_header(value, style).map(|text| self.options.set_described_header(name, text, style)),
            In::Cookie => parameter::in_cookies(name, value, style).map(|cookies| {
                self.cookies.retain(|(known, _)| *known != name);
                self.cookies.push((name, cookies));
            }),
        };
        if let Err(fault) = outcome {
            self.options.fail(format!("the parameter `{name}` can't be written: {fault}"));
        }
    }

    pub fn set_body(&mut self, body: &dyn Node) {
        match encode(body) {
            Ok(json) => {
                self.body = Body::from(json);
                self.content_type.get_or_insert(JSON);
            }
            Err(fault) => self.options.fail(format!("the body can't be JSON: {fault}")),
        }
    }

    pub fn set_bytes(&mut self, body: Body) {
        self.body = body;
    }

    pub fn set_text(&mut self, body: String) {
        self.set_bytes(Body::from(body));
        self.set_media_type("text/plain");
    }

    pub fn set_media_type(&mut self, media_type: &'static str) {
        self.content_type = Some(HeaderValue::from_static(media_type));
    }

    fn set_body_field(&mut self, name: String, value: serde_json::Value) {
        let fields = match self.body.as_bytes() {
            Some([]) => Ok(Map::<Raw>::new()),
            Some(bytes) => decode(bytes),
            None => return self.options.fail("a body that is a stream has no fields".to_owned()),
        };
        match fields {
            Ok(mut fields) => {
                fields.insert(name, Raw::from(value));
                self.set_body(&fields);
            }
            Err(_) => self.options.fail(format!("the body is not a JSON object, so it can't have the field `{name}`")),
        }
    }

    /// The same request once more. None if its body is a stream.
    pub fn try_clone(&self) -> Option<Box<Self>> {
        Some(Box::new(Self {
            core: self.core.clone(),
            operation: self.operation.clone(),
            path: self.path.clone(),
            cookies: self.cookies.clone(),
            options: self.options.clone(),
            body: self.body.try_clone()?,
            content_type: self.content_type.clone(),
            repeatable: self.repeatable,
            url: self.url.clone(),
        }))
    }

    pub fn execute(self: Box<Self>) -> RawFuture {
        Box::pin(self.core.clone().execute(*self))
    }
}

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// The answer on its way, read to its end but not into a type.
pub(crate) type RawFuture = Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>;

/// The value of an answer on its way.
#[must_use = "a future does nothing until it is awaited"]
pub struct ValueFuture<T> {
    raw: RawFuture,
    answer: PhantomData<fn() -> T>,
}

impl<T: Answer> Future for ValueFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.raw.as_mut().poll(cx).map(|raw| T::read(&raw?))
    }
}

/// An answer on its way, with status and headers.
#[must_use = "a future does nothing until it is awaited"]
pub struct ResponseFuture<T> {
    raw: RawFuture,
    answer: PhantomData<fn() -> T>,
}

impl<T: Answer> Future for ResponseFuture<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.raw.as_mut().poll(cx).map(|raw| raw?.into_response())
    }
}

/// Gives the request of an operation what all requests have: the same methods as [`Request`], and that it is sent when it is awaited.
macro_rules! request {
    ($request:ident -> $answer:ty, pages of $item:ty) => {
        $crate::runtime::request::request!($request -> $answer);

        impl $request {
            /// All items of this page and the following ones, fetched as they are asked for.
            #[inline]
            pub fn items(self) -> $crate::runtime::pagination::Items<$item> {
                self.request.items()
            }

            /// This page and the following ones, each as a whole answer, fetched as they are asked for.
            #[inline]
            pub fn pages(self) -> $crate::runtime::pagination::Pages<$answer> {
                self.request.pages()
            }
        }
    };

    ($request:ident -> $answer:ty) => {
        impl $request {
            /// The same request, with the options that every request has, such as a time limit and headers.
            #[inline]
            pub fn options(self) -> $crate::runtime::request::Request<$answer> {
                self.request
            }

            /// Sends the request and gives the whole answer: value, status, headers and body.
            #[inline]
            pub fn send(self) -> $crate::runtime::request::ResponseFuture<$answer> {
                self.request.send()
            }

            /// Sends the request, waits for the answer, and gives all of it. It panics in async code.
            #[cfg(feature = "blocking")]
            pub fn send_blocking(
                self,
            ) -> Result<$crate::runtime::answer::Response<$answer>, $crate::runtime::error::Error> {
                self.request.send_blocking()
            }
        }

        impl IntoFuture for $request {
            type Output = Result<$answer, $crate::runtime::error::Error>;
            type IntoFuture = $crate::runtime::request::ValueFuture<$answer>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.request.into_future()
            }
        }
    };
}

pub(crate) use request;
