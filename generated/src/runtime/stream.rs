//! Answers that are read as they come, for what is too large for memory or never ends.

use super::answer::RawResponse;
use super::body::{Body, BoxError};
use super::error::{Attempted, Error, TimeLimit};
use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::Sleep;

/// An answer whose body hasn't been read yet. [`chunk`](StreamedResponse::chunk) gives it piece by piece,
/// [`bytes_stream`](StreamedResponse::bytes_stream) as a [`Stream`].
pub struct StreamedResponse {
    pub(super) head: RawResponse,
    bytes: BytesStream,
}

impl StreamedResponse {
    pub(crate) fn new((head, body, limit): (RawResponse, Body, Duration)) -> Self {
        let attempted = Attempted { attempts: head.attempts, ..Attempted::new(head.operation) };
        Self { head, bytes: BytesStream { body, limit, alarm: None, attempted } }
    }

    /// The status code.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The server's name for this request, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.head.request_id()
    }

    /// How often the request went out again before this answer came.
    pub fn retries(&self) -> u32 {
        self.head.retries()
    }

    /// The next bytes of the body; none at its end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| Pin::new(&mut self.bytes).poll_next(cx)).await.transpose()
    }

    /// The body as a stream of its bytes.
    pub fn bytes_stream(self) -> BytesStream {
        self.bytes
    }

    /// The answer without its body, and the body.
    pub(crate) fn into_parts(self) -> (RawResponse, BytesStream) {
        (self.head, self.bytes)
    }

    /// The body, to be sent on as that of another request.
    pub fn into_body(self) -> Body {
        Body::from_stream(self.bytes)
    }
}

/// Without the headers, which may hold secrets.
impl fmt::Debug for StreamedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamedResponse").field("status", &self.head.status).finish_non_exhaustive()
    }
}

/// The bytes of an answer, as they come. After an error, and at the end, there are none.
#[must_use = "bytes are read when they are asked for"]
pub struct BytesStream {
    body: Body,
    /// How long the next bytes may take.
    limit: Duration,
    /// Set while bytes are waited for.
    alarm: Option<Pin<Box<Sleep>>>,
    attempted: Attempted,
}

impl BytesStream {
    fn fail(&mut self, error: Error) -> Poll<Option<Result<Bytes, Error>>> {
        self.body = Body::empty();
        Poll::Ready(Some(Err(error)))
    }

    fn broken(&mut self, source: BoxError) -> Poll<Option<Result<Bytes, Error>>> {
        self.fail(Error::connection(source, self.attempted))
    }
}

impl Stream for BytesStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.body.poll_chunk(cx) {
            Poll::Ready(chunk) => {
                self.alarm = None;
                match chunk {
                    Some(Err(source)) => self.broken(source),
                    Some(Ok(bytes)) => Poll::Ready(Some(Ok(bytes))),
                    None => {
                        // A stream may not like to be asked again after its end.
                        self.body = Body::empty();
                        Poll::Ready(None)
                    }
                }
            }
            Poll::Pending => {
                let limit = self.limit;
                let alarm = self.alarm.get_or_insert_with(|| Box::pin(tokio::time::sleep(limit)));
                ready!(alarm.as_mut().poll(cx));
                let error = Error::timeout(TimeLimit::Attempt(limit), self.attempted);
                self.fail(error)
            }
        }
    }
}

impl fmt::Debug for BytesStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BytesStream")
    }
}
