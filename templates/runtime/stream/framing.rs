//! Splits a response into items, each returned as soon as it is complete: what streams of events and of JSON values have in common.
//! An item is a response of its own, which is decoded like any other.

use crate::runtime::error::Error;
use crate::runtime::http::raw_response::RawResponse;
use crate::runtime::request::RequestParts;
use crate::runtime::response::streamed::{BytesStream, StreamedResponse};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The most bytes of an item, unless the request sets its `max_response_size`.
const DEFAULT_MAX_ITEM_SIZE: usize = 64 * 1024 * 1024;

/// How bytes are split into items.
pub trait Framing: Default {
    /// What belongs to an item besides its data.
    type Metadata;

    /// Whether a response is such a stream. If it weren't checked, another one would have neither items nor an error.
    fn accepts(response: &RawResponse) -> bool;

    /// Removes the next complete item from the buffer.
    fn next(&mut self, buffer: &mut BytesMut) -> Option<(Self::Metadata, Bytes)>;

    /// Removes the rest of the buffer at the end of the response, if that is an item.
    fn last(&mut self, buffer: &mut BytesMut) -> Option<(Self::Metadata, Bytes)>;

    /// How many bytes of an incomplete item were already removed from the buffer.
    fn consumed(&self) -> usize;
}

/// Sends a request and reads the items of its response, whatever their type.
pub struct ItemReader<F> {
    state: State,
    framing: F,
    buffer: BytesMut,
    max_item_size: usize,
}

enum State {
    Opening(Opening),
    Open(Box<(RawResponse, BytesStream)>),
    Ended,
}

type Opening = Pin<Box<dyn Future<Output = Result<StreamedResponse, Error>> + Send>>;

/// An item as a response whose body it is, with its metadata.
type Item<F> = Result<(<F as Framing>::Metadata, RawResponse), Error>;

impl<F: Framing> ItemReader<F> {
    /// A reader of the response in this media type. The request is sent when the first item is read.
    pub fn new(mut parts: Box<RequestParts>, media_type: &'static str) -> Self {
        parts.operation.accept = media_type;
        let max_item_size = parts.options.max_response_size.unwrap_or(DEFAULT_MAX_ITEM_SIZE);
        let opening = Box::pin(parts.open());
        Self { state: State::Opening(opening), framing: F::default(), buffer: BytesMut::new(), max_item_size }
    }

    /// Ends the stream: there are no more items.
    pub fn end(&mut self) {
        self.state = State::Ended;
    }

    /// The next item. After an error, and at the end, there is none.
    pub fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Item<F>>> {
        loop {
            match &mut self.state {
                State::Opening(opening) => match ready!(opening.as_mut().poll(cx)) {
                    Ok(response) => {
                        let (response, bytes) = response.into_parts();
                        if !F::accepts(&response) {
                            return self.fail(response.unexpected_media_type());
                        }
                        self.state = State::Open(Box::new((response, bytes)));
                    }
                    Err(error) => return self.fail(error),
                },
                State::Open(opened) => {
                    let (response, bytes) = &mut **opened;
                    if let Some((metadata, data)) = self.framing.next(&mut self.buffer) {
                        return Poll::Ready(Some(Ok((metadata, RawResponse { body: data, ..response.clone() }))));
                    }
                    if self.buffer.len() + self.framing.consumed() > self.max_item_size {
                        let error = Error::too_large(response.clone(), self.max_item_size);
                        return self.fail(error);
                    }
                    match ready!(Pin::new(bytes).poll_next(cx)) {
                        Some(Ok(bytes)) => self.buffer.extend_from_slice(&bytes),
                        Some(Err(error)) => return self.fail(error),
                        None => {
                            let last = self.framing.last(&mut self.buffer);
                            let last =
                                last.map(|(metadata, data)| Ok((metadata, RawResponse { body: data, ..response.clone() })));
                            self.end();
                            return Poll::Ready(last);
                        }
                    }
                }
                State::Ended => return Poll::Ready(None),
            }
        }
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Item<F>>> {
        self.end();
        Poll::Ready(Some(Err(error)))
    }
}
