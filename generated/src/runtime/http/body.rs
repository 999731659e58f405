//! The body of a request or response. It is a struct of our own: with an alias of a boxed body, the futures around it couldn't be
//! boxed themselves.

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};
use http_body_util::{BodyExt, StreamBody};
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use sync_wrapper::SyncWrapper;

/// Any error, as transports and bodies return it.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

type BoxBody = Pin<Box<dyn http_body::Body<Data = Bytes, Error = BoxError> + Send>>;

/// The body of a request or response: bytes in memory, or a stream of bytes.
///
/// # Examples
///
/// ```no_run
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Body, Client, Error};")]
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let body = Body::from("name,age\nAda,36\n");
/// client.put("/imports/1").body("text/csv", body).await?;
///
/// // A response can be sent on while it is received.
/// let export = client.get("/exports/1").stream().await?;
/// client.put("/copies/1").body("application/gzip", Body::from_stream(export.bytes_stream())).await?;
/// # Ok(())
/// # }
/// ```
pub struct Body(Content);

enum Content {
    Bytes(Option<Bytes>),
    /// With the size that remains, as far as the stream knows it.
    Stream(SyncWrapper<BoxBody>, SizeHint),
}

impl Body {
    /// Creates an empty body.
    pub fn empty() -> Self {
        Self(Content::Bytes(None))
    }

    /// Wraps a body that is read while it is sent, such as a response of another HTTP library. It can be sent only once, so a
    /// request with it isn't retried.
    pub fn wrap<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let size = body.size_hint();
        Self(Content::Stream(SyncWrapper::new(Box::pin(body.map_err(Into::into))), size))
    }

    /// Creates a body from a stream of chunks, such as a file that is read while it is sent. It can be sent only once, so a request
    /// with it isn't retried.
    pub fn from_stream<S, E>(chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::wrap(StreamBody::new(DataFrames(Box::pin(chunks))))
    }

    /// Clones the body; returns `None` for a stream, which can be read only once.
    pub fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Content::Bytes(bytes) => Some(Self(Content::Bytes(bytes.clone()))),
            Content::Stream(..) => None,
        }
    }

    /// The bytes of the body. `None` for a stream.
    pub(crate) fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes.as_deref().unwrap_or_default()),
            Content::Stream(..) => None,
        }
    }

    /// Reads the whole body into memory, without a limit.
    ///
    /// # Errors
    ///
    /// Returns an error if the stream fails; a body in memory never does.
    pub async fn collect(self) -> Result<Bytes, BoxError> {
        match self.0 {
            Content::Bytes(bytes) => Ok(bytes.unwrap_or_default()),
            Content::Stream(stream, _) => Ok(stream.into_inner().collect().await?.to_bytes()),
        }
    }

    /// Reads the whole body into memory. `None` if it has more bytes than the limit.
    pub(crate) async fn collect_up_to(mut self, limit: usize) -> Result<Option<Bytes>, BoxError> {
        if self.size_hint().lower() > limit as u64 {
            return Ok(None);
        }
        let mut first = Bytes::new();
        let mut whole = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            if first.len() + whole.len() + chunk.len() > limit {
                return Ok(None);
            }
            // Most responses arrive in one chunk, which needn't be copied.
            if first.is_empty() && whole.is_empty() {
                first = chunk;
            } else {
                whole.extend_from_slice(&std::mem::take(&mut first));
                whole.extend_from_slice(&chunk);
            }
        }
        Ok(Some(if whole.is_empty() { first } else { whole.freeze() }))
    }

    /// The next chunk; `None` at the end.
    async fn chunk(&mut self) -> Result<Option<Bytes>, BoxError> {
        poll_fn(|cx| self.poll_chunk(cx)).await.transpose()
    }

    /// The next chunk that isn't empty; `None` at the end. Trailers are skipped.
    pub(crate) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        loop {
            return match ready!(Pin::new(&mut *self).poll_frame(cx)) {
                None => Poll::Ready(None),
                Some(Err(error)) => Poll::Ready(Some(Err(error))),
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(bytes) if bytes.is_empty() => continue,
                    Ok(bytes) => Poll::Ready(Some(Ok(bytes))),
                    Err(_) => continue,
                },
            };
        }
    }
}

/// The chunks of a stream as the frames of a body.
struct DataFrames<S>(Pin<Box<S>>);

impl<S: Stream<Item = Result<Bytes, E>>, E> Stream for DataFrames<S> {
    type Item = Result<Frame<Bytes>, E>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx).map(|chunk| chunk.map(|bytes| bytes.map(Frame::data)))
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        let bytes = bytes.into();
        Self(Content::Bytes((!bytes.is_empty()).then_some(bytes)))
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            Content::Bytes(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Content::Stream(stream, size) => {
                let frame = ready!(stream.get_mut().as_mut().poll_frame(cx));
                *size = stream.get_mut().size_hint();
                Poll::Ready(frame)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.0, Content::Bytes(None))
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Content::Bytes(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            // It isn't `Copy` in http-body 1.0.
            Content::Stream(_, size) => SizeHint::clone(size),
        }
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            Content::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.as_ref().map_or(0, Bytes::len)),
            Content::Stream(..) => f.write_str("Body(stream)"),
        }
    }
}
