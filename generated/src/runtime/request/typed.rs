//! A request with the type of its response.

use super::parts::RequestParts;
use super::send::RawFuture;
use crate::runtime::api::operation::Operation;
use crate::runtime::client::ClientInner;
use crate::runtime::error::{Error, RequestErrorKind};
use crate::runtime::http::body::Body;
use crate::runtime::response::Response;
use crate::runtime::response::decode::FromResponse;
use crate::runtime::response::streamed::StreamedResponse;
use http::header::HeaderValue;
use std::fmt;
use std::fmt::Display;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A request that isn't sent yet, with the options that every request has.
///
/// Awaiting it sends it and returns the decoded value; [`send`](Request::send) returns the whole response.
///
/// A request can be cloned and sent again. A body that is a stream can be read only once: sending a clone of such a request fails with
/// [`Error::Request`](crate::Error::Request).
///
/// # Example
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Client, Error};")]
/// use std::time::Duration;
///
/// async fn example(client: Client) -> Result<(), Error> {
///     let request = client.get("/things/1").timeout(Duration::from_secs(5)).header("x-trace", "1");
///     let response = request.clone().send().await?;
///     println!("{}: {:?}", response.status(), response.into_inner());
///     println!("{}", request.await?);
///     Ok(())
/// }
/// ```
#[must_use = "a request is sent when it is awaited"]
pub struct Request<T> {
    pub(crate) parts: Box<RequestParts>,
    response: PhantomData<fn() -> T>,
}

/// The response isn't cloned, so its type needn't be.
impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        self.parts.clone().into_request()
    }
}

impl<T> Request<T> {
    pub(crate) fn new(client: &ClientInner, operation: &Operation) -> Self {
        RequestParts::new(client, operation).into_request()
    }

    /// Sets the timeout of an attempt, from its start to the last byte of the response; of a streamed response, to its headers and
    /// then between chunks. It overrides that of the client, which is 60 s by default.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.parts.options.timeout = Some(limit);
        self
    }

    /// Sets the deadline of the call as a whole, with all its attempts and the waits between them. A retry that would start after
    /// it isn't waited for.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.parts.options.deadline = Some(limit);
        self
    }

    /// Sets how often the request is retried at most (2 times by default); 0 turns retries off.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.parts.options.max_retries = Some(retries);
        self
    }

    /// Declares whether sending this request twice has the same effect as sending it once, as it is with a PUT (RFC 9110 §9.2.2).
    /// If so, it is retried even after failures in which the server may have processed it. `false` is the default; it doesn't turn
    /// off retries of a request that is idempotent anyway.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.parts.idempotent = idempotent;
        self
    }

    /// Limits the size of a response that is read into memory, in bytes after decompression. It overrides the limit of the client,
    /// which is 64 MiB by default.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.parts.options.max_response_size = Some(bytes);
        self
    }

    /// Sets a header, overriding one of the client or the operation.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.parts.options.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Adds a query parameter that the operation doesn't have. If called again with the same name, it adds another value.
    pub fn query(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        self.parts.options.query.add(name.as_ref(), value.to_string());
        self
    }

    /// Sets a field of the JSON body, for fields that the body's type lacks or has with another type.
    pub fn body_field(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.parts.set_body_field(name.into(), value.into());
        self
    }

    /// Sends the request and returns as soon as the headers of the response are received. The body is read chunk by chunk and not
    /// decoded.
    pub async fn stream(self) -> Result<StreamedResponse, Error> {
        self.parts.open().await
    }
}

/// A request to a path that the SDK has no method for.
impl Request<serde_json::Value> {
    /// Sets a JSON body.
    pub fn json(mut self, body: impl Into<serde_json::Value>) -> Self {
        self.parts.set_body(&body.into());
        self
    }

    /// Sets a body of any media type, from memory or as a stream.
    pub fn body(mut self, media_type: impl AsRef<str>, body: impl Into<Body>) -> Self {
        self.parts.body = body.into();
        match HeaderValue::from_str(media_type.as_ref()) {
            Ok(media_type) => self.parts.content_type = Some(media_type),
            Err(_) => self.parts.options.set_error(
                RequestErrorKind::Header,
                "the media type of the body has a character that is not allowed in a header".to_owned(),
            ),
        }
        self
    }
}

impl<T: FromResponse> Request<T> {
    /// Sends the request and returns the whole response: value, status, headers and body.
    pub fn send(self) -> ResponseFuture<T> {
        ResponseFuture { raw: self.parts.execute(), response: PhantomData }
    }
}

impl<T: FromResponse> IntoFuture for Request<T> {
    type Output = Result<T, Error>;
    type IntoFuture = ValueFuture<T>;

    fn into_future(self) -> ValueFuture<T> {
        ValueFuture { raw: self.parts.execute(), response: PhantomData }
    }
}

/// The operation only: arguments may be secrets.
impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { id, method, path, .. } = &self.parts.operation;
        // In a path of the caller, anything may be an argument.
        let name = if id.is_empty() { self.parts.operation.name() } else { path };
        write!(f, "Request({method} {name})")
    }
}

impl RequestParts {
    pub fn into_request<T>(self: Box<Self>) -> Request<T> {
        Request { parts: self, response: PhantomData }
    }
}

impl<T> fmt::Debug for ValueFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ValueFuture")
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture")
    }
}

/// The future of a request's decoded value.
#[must_use = "a future does nothing until it is awaited"]
pub struct ValueFuture<T> {
    raw: RawFuture,
    response: PhantomData<fn() -> T>,
}

impl<T: FromResponse> Future for ValueFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.raw.as_mut().poll(cx).map(|raw| T::from_response(&raw?))
    }
}

/// The future of a request's whole response, with status and headers.
#[must_use = "a future does nothing until it is awaited"]
pub struct ResponseFuture<T> {
    raw: RawFuture,
    response: PhantomData<fn() -> T>,
}

impl<T: FromResponse> Future for ResponseFuture<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.raw.as_mut().poll(cx).map(|raw| Response::decode(raw?))
    }
}

/// Implements what the requests of all operations have in common: `options`, `send`, and that awaiting one sends it.
macro_rules! request {
    ($request:ident -> $response:ty) => {
        impl $request {
            /// Converts into a [`Request`](crate::Request), which has the options that every request has, such as timeout and
            /// headers. Call the setters of the operation first.
            ///
            /// `From` converts it too, for code that is generic over requests: it takes `impl Into<Request<T>>` where
            /// `Request<T>: IntoFuture<Output = Result<T, Error>>`.
            #[inline]
            pub fn options(self) -> $crate::runtime::request::Request<$response> {
                self.request
            }

            /// Sends the request and returns the whole response: value, status, headers and body.
            #[inline]
            pub fn send(self) -> $crate::runtime::request::ResponseFuture<$response> {
                self.request.send()
            }

            /// Sends the request, blocks until the response is received, and returns all of it.
            ///
            /// # Panics
            ///
            /// Panics in async code; `.await` the request instead.
            #[cfg(feature = "blocking")]
            pub fn send_blocking(self) -> Result<$crate::runtime::response::Response<$response>, $crate::runtime::error::Error> {
                self.request.send_blocking()
            }
        }

        impl From<$request> for $crate::runtime::request::Request<$response> {
            #[inline]
            fn from(request: $request) -> Self {
                request.request
            }
        }

        impl IntoFuture for $request {
            type Output = Result<$response, $crate::runtime::error::Error>;
            type IntoFuture = $crate::runtime::request::ValueFuture<$response>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.request.into_future()
            }
        }
    };
}

pub(crate) use request;
