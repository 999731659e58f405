//! Responses whose body is read chunk by chunk, for what is too large for memory or never ends.

use crate::runtime::error::{AttemptInfo, Error, TimeLimit};
use crate::runtime::http::body::{Body, BoxError};
use crate::runtime::http::raw_response::RawResponse;
use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::Sleep;

/// A response whose body hasn't been read yet.
///
/// [`chunk`](StreamedResponse::chunk) reads the body chunk by chunk, [`bytes_stream`](StreamedResponse::bytes_stream) returns it as
/// a [`Stream`].
///
/// # Examples
///
/// ```no_run
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Client;")]
/// use std::io::Write;
///
/// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// let mut file = std::fs::File::create("export.csv")?;
/// let mut response = client.get("/exports/1").stream().await?;
/// while let Some(chunk) = response.chunk().await? {
///     file.write_all(&chunk)?;
/// }
/// # Ok(())
/// # }
/// ```
pub struct StreamedResponse {
    pub(super) head: RawResponse,
    bytes: BytesStream,
}

impl StreamedResponse {
    pub(crate) fn new(head: RawResponse, body: Body, limit: Duration) -> Self {
        let info = AttemptInfo { attempts: head.attempts, ..AttemptInfo::new(head.operation) };
        Self { head, bytes: BytesStream { body, limit, timer: None, info } }
    }

    /// Returns the status code.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// Returns the request ID, which the API's support needs to look up the request.
    pub fn request_id(&self) -> Option<&str> {
        self.head.request_id()
    }

    /// Returns how often the request was retried before this response.
    pub fn retries(&self) -> u32 {
        self.head.retries()
    }

    /// Returns the next chunk of the body; `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Connection`] if the connection broke, and [`Error::Timeout`] if no chunk was received within the timeout.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| Pin::new(&mut self.bytes).poll_next(cx)).await.transpose()
    }

    /// Returns the body as a stream of chunks.
    pub fn bytes_stream(self) -> BytesStream {
        self.bytes
    }

    /// The response without its body, and the body.
    pub(crate) fn into_parts(self) -> (RawResponse, BytesStream) {
        (self.head, self.bytes)
    }

    /// Returns the body, for example to send it with another request.
    pub fn into_body(self) -> Body {
        Body::from_stream(self.bytes)
    }
}

/// Without the headers, which may contain secrets.
impl fmt::Debug for StreamedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamedResponse").field("status", &self.head.status).finish_non_exhaustive()
    }
}

/// The chunks of a response body, as they are received. The stream ends after an error.
#[must_use = "a stream does nothing until it is polled"]
pub struct BytesStream {
    body: Body,
    /// How long the next chunk may take.
    limit: Duration,
    /// Set while a chunk is awaited.
    timer: Option<Pin<Box<Sleep>>>,
    info: AttemptInfo,
}

impl BytesStream {
    fn fail(&mut self, error: Error) -> Poll<Option<Result<Bytes, Error>>> {
        self.body = Body::empty();
        Poll::Ready(Some(Err(error)))
    }

    fn fail_connection(&mut self, source: BoxError) -> Poll<Option<Result<Bytes, Error>>> {
        self.fail(Error::connection(source, self.info))
    }
}

impl Stream for BytesStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.body.poll_chunk(cx) {
            Poll::Ready(chunk) => {
                self.timer = None;
                match chunk {
                    Some(Err(source)) => self.fail_connection(source),
                    Some(Ok(bytes)) => Poll::Ready(Some(Ok(bytes))),
                    None => {
                        // Some streams must not be polled again after their end.
                        self.body = Body::empty();
                        Poll::Ready(None)
                    }
                }
            }
            Poll::Pending => {
                let limit = self.limit;
                let timer = self.timer.get_or_insert_with(|| Box::pin(tokio::time::sleep(limit)));
                ready!(timer.as_mut().poll(cx));
                let error = Error::timeout(TimeLimit::Attempt(limit), self.info);
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
