//! Answers whose bytes fall into parts, each given as soon as it is whole: what streams of events and of values have in common. A part
//! comes as an answer of its own, to be read like any other.

use super::answer::RawResponse;
use super::codec::Fault;
use super::error::Error;
use super::request::Parts;
use super::stream::{BytesStream, StreamedResponse};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The most bytes of a part, unless the request sets its `max_answer_size`.
const LARGEST: usize = 64 * 1024 * 1024;

/// How bytes fall into parts.
pub trait Framing: Default {
    /// What is said of a part beside its data.
    type Head;

    /// Fails if the answer is no such stream: it would give no part and no error.
    fn check(answer: &RawResponse) -> Result<(), Fault>;

    /// Takes the next whole part off the bytes that have come.
    fn next(&mut self, waiting: &mut BytesMut) -> Option<(Self::Head, Bytes)>;

    /// Takes what is left when no more bytes come, if that is a part.
    fn last(&mut self, waiting: &mut BytesMut) -> Option<(Self::Head, Bytes)>;

    /// How many bytes of a part that isn't whole were taken already.
    fn taken(&self) -> usize;
}

/// The way from a request to the parts of its answer, whatever their type is.
pub struct Frames<F> {
    state: State,
    framing: F,
    waiting: BytesMut,
    largest: usize,
}

enum State {
    Opening(Opening),
    Open(Box<(RawResponse, BytesStream)>),
    Ended,
}

type Opening = Pin<Box<dyn Future<Output = Result<StreamedResponse, Error>> + Send>>;

/// A part with its head, as an answer whose body it is.
type Part<F> = Result<(<F as Framing>::Head, RawResponse), Error>;

impl<F: Framing> Frames<F> {
    /// The parts of the answer in this media type. The request is sent when the first is asked for.
    pub fn new(mut parts: Box<Parts>, media_type: &'static str) -> Self {
        parts.operation.accept = media_type;
        let largest = parts.options.max_answer_size.unwrap_or(LARGEST);
        let opening = Box::pin(async move { parts.core.clone().open(*parts).await.map(StreamedResponse::new) });
        Self { state: State::Opening(opening), framing: F::default(), waiting: BytesMut::new(), largest }
    }

    /// From now on there is no part.
    pub fn end(&mut self) {
        self.state = State::Ended;
    }

    /// The next part. After an error, and at the end, there is none.
    pub fn poll_part(&mut self, cx: &mut Context<'_>) -> Poll<Option<Part<F>>> {
        loop {
            match &mut self.state {
                State::Opening(opening) => match ready!(opening.as_mut().poll(cx)) {
                    Ok(answer) => {
                        let (answer, bytes) = answer.into_parts();
                        if let Err(fault) = F::check(&answer) {
                            return self.fail(answer.undecodable(fault));
                        }
                        self.state = State::Open(Box::new((answer, bytes)));
                    }
                    Err(error) => return self.fail(error),
                },
                State::Open(opened) => {
                    let (answer, bytes) = &mut **opened;
                    if let Some((head, data)) = self.framing.next(&mut self.waiting) {
                        return Poll::Ready(Some(Ok((head, RawResponse { body: data, ..answer.clone() }))));
                    }
                    if self.waiting.len() + self.framing.taken() > self.largest {
                        let error = Error::too_large(answer.clone(), self.largest);
                        return self.fail(error);
                    }
                    match ready!(Pin::new(bytes).poll_next(cx)) {
                        Some(Ok(bytes)) => self.waiting.extend_from_slice(&bytes),
                        Some(Err(error)) => return self.fail(error),
                        None => {
                            let last = self.framing.last(&mut self.waiting);
                            let last = last.map(|(head, data)| Ok((head, RawResponse { body: data, ..answer.clone() })));
                            self.end();
                            return Poll::Ready(last);
                        }
                    }
                }
                State::Ended => return Poll::Ready(None),
            }
        }
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Part<F>>> {
        self.end();
        Poll::Ready(Some(Err(error)))
    }
}
