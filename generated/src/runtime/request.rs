//! A call before it is sent. The generated code fills in what the operation needs; the caller adds options; awaiting it sends it.
//! All of it is in [`Parts`], which no type parameter touches, so that it is compiled once.

use super::answer::{RawResponse, Response};
use super::codec::{Blank, Node, encode};
use super::core::Core;
use super::error::Error;
use super::operation::Operation;
use super::pagination::{Items, Pages, Paginated};
use super::query::{ArrayStyle, Query};
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue, PROXY_AUTHORIZATION};
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
    parts: Box<Parts>,
    answer: PhantomData<fn() -> T>,
}

/// What a request is made of.
#[derive(Clone)]
pub(crate) struct Parts {
    pub core: Core,
    pub operation: Operation,
    pub path: Vec<(&'static str, String)>,
    pub query: Query,
    pub headers: HeaderMap,
    pub body: Option<String>,
    pub timeout: Option<Duration>,
    /// The first argument that can't be sent, told when the request is.
    pub fault: Option<String>,
}

impl<T> Request<T> {
    pub(crate) fn new(core: &Core, operation: &Operation) -> Self {
        Parts::new(core, operation).into_request()
    }

    pub(crate) fn parts(&mut self) -> &mut Parts {
        &mut self.parts
    }

    pub(crate) fn into_parts(self) -> Parts {
        *self.parts
    }

    /// Limits the time of an attempt, from its start to the last byte of the answer; the client's limit (60 s by default) doesn't
    /// apply then.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.parts.timeout = Some(limit);
        self
    }

    /// Sets a header, in place of one that the client or the operation sends.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.parts.set_header(name.as_ref(), &value.as_ref());
        self
    }

    /// Adds a query parameter that the operation doesn't have. Used again with the same name, it adds another value.
    pub fn query(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        self.parts.query.add(name.as_ref(), value.to_string());
        self
    }
}

impl<T: Node + Blank> Request<T> {
    /// Sends the request and gives the whole answer: value, status, headers and body.
    pub fn send(self) -> ResponseFuture<T> {
        ResponseFuture { raw: Box::pin(self.into_parts().execute()), answer: PhantomData }
    }
}

impl<T: Paginated> Request<T> {
    /// All items of this page and the following ones, fetched as they are asked for.
    pub fn items(self) -> Items<T::Item> {
        Items::new(self.into_parts())
    }

    /// This page and the following ones, each with its status and headers, fetched as they are asked for.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.into_parts())
    }
}

impl<T: Node + Blank> IntoFuture for Request<T> {
    type Output = Result<T, Error>;
    type IntoFuture = ValueFuture<T>;

    fn into_future(self) -> ValueFuture<T> {
        ValueFuture { raw: Box::pin(self.into_parts().execute()), answer: PhantomData }
    }
}

/// The operation only: arguments may be secrets.
impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({} {})", self.parts.operation.method, self.parts.operation.path)
    }
}

impl Parts {
    pub fn new(core: &Core, operation: &Operation) -> Box<Self> {
        Box::new(Self {
            core: core.clone(),
            operation: operation.clone(),
            path: Vec::new(),
            query: Query::default(),
            headers: HeaderMap::new(),
            body: None,
            timeout: None,
            fault: None,
        })
    }

    pub fn into_request<T>(self: Box<Self>) -> Request<T> {
        Request { parts: self, answer: PhantomData }
    }

    /// Gives a path parameter its value.
    pub fn path(mut self: Box<Self>, name: &'static str, value: &dyn Display) -> Box<Self> {
        self.path.push((name, value.to_string()));
        self
    }

    /// Gives a required query parameter its value.
    pub fn query(mut self: Box<Self>, name: &'static str, value: &dyn Display) -> Box<Self> {
        self.set_query(name, value);
        self
    }

    /// Gives a required query parameter the values of a list.
    pub fn query_array(mut self: Box<Self>, name: &'static str, values: Vec<String>, style: ArrayStyle) -> Box<Self> {
        self.set_query_array(name, values, style);
        self
    }

    /// Gives a required header its value.
    pub fn header(mut self: Box<Self>, name: &'static str, value: &dyn Display) -> Box<Self> {
        self.set_header(name, value);
        self
    }

    /// Gives the request its required body.
    pub fn body(mut self: Box<Self>, body: &dyn Node) -> Box<Self> {
        self.set_body(body);
        self
    }

    pub fn set_query(&mut self, name: &'static str, value: &dyn Display) {
        self.query.set(name, value.to_string());
    }

    pub fn set_query_array(&mut self, name: &'static str, values: Vec<String>, style: ArrayStyle) {
        self.query.set_array(name, values, style);
    }

    pub fn set_header(&mut self, name: &str, value: &dyn Display) {
        match header(name, &value.to_string()) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(problem) => self.fail(problem),
        }
    }

    pub fn set_body(&mut self, body: &dyn Node) {
        match encode(body) {
            Ok(json) => self.body = Some(json),
            Err(fault) => self.fail(format!("the body can't be JSON: {fault}")),
        }
    }

    fn fail(&mut self, problem: String) {
        self.fault.get_or_insert(problem);
    }

    pub fn execute(self) -> impl Future<Output = Result<RawResponse, Error>> + Send {
        self.core.clone().execute(self)
    }
}

/// A header as the caller wrote it. One that holds a credential is marked, so that it is treated and printed as such.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let Ok(key) = HeaderName::try_from(name) else {
        return Err(format!("`{name}` is not a header name (RFC 9110 §5.1)"));
    };
    let Ok(mut value) = HeaderValue::try_from(value) else {
        return Err(format!("the value of the header `{name}` has a character that no header can have"));
    };
    value.set_sensitive([AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION].contains(&key));
    Ok((key, value))
}

/// The answer on its way, read to its end but not into a type.
pub(crate) type RawFuture = Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>;

/// The value of an answer on its way.
#[must_use = "a future does nothing until it is awaited"]
pub struct ValueFuture<T> {
    raw: RawFuture,
    answer: PhantomData<fn() -> T>,
}

impl<T: Node + Blank> Future for ValueFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.raw.as_mut().poll(cx).map(|raw| raw?.decode())
    }
}

/// An answer on its way, with status and headers.
#[must_use = "a future does nothing until it is awaited"]
pub struct ResponseFuture<T> {
    raw: RawFuture,
    answer: PhantomData<fn() -> T>,
}

impl<T: Node + Blank> Future for ResponseFuture<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.raw.as_mut().poll(cx).map(|raw| raw?.into_response())
    }
}
