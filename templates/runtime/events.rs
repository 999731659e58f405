//! Answers that are streams of events (WHATWG HTML §9.2, `text/event-stream`), each with a value of its own. The parser is ours: it is
//! a loop over lines, and the crates that have one bring an error type, a body and a limit of their own, or are no longer kept.

use super::answer::RawResponse;
use super::codec::{Blank, Fault, Node};
use super::error::Error;
use super::request::{Parts, Request};
use super::stream::{BytesStream, StreamedResponse};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

const MEDIA_TYPE: &str = "text/event-stream";

/// The most bytes of an event, unless the request sets its `max_answer_size`.
const LARGEST_EVENT: usize = 64 * 1024 * 1024;

/// What some APIs send in place of a last event.
const END: &str = "[DONE]";

/// An event with its parsed data. It derefs to the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event<T> {
    name: Option<String>,
    id: Option<String>,
    data: T,
}

impl<T> Event<T> {
    /// The kind of the event, if it isn't a plain message: the field `event`.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The id of the last event that had one, this one included. Sent as the header `last-event-id`, it asks some APIs to go on behind
    /// it.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The data alone.
    pub fn into_inner(self) -> T {
        self.data
    }
}

impl<T> Deref for Event<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

/// The events of an answer, as they come: a [`Stream`] with `next` and `try_next` of its own. The request is sent when the first is
/// asked for. After an error, and after `[DONE]`, there are none; a stream that broke isn't taken up again.
#[must_use = "events are read when they are asked for"]
pub struct Events<T> {
    reader: Reader,
    data: PhantomData<fn() -> T>,
}

impl<T> Request<T> {
    /// Sends the request and gives the events of its answer, each with its JSON as this type.
    pub fn events<E: Node + Blank>(self) -> Events<E> {
        Events { reader: Reader::new(self.parts, false), data: PhantomData }
    }

    /// Sends the request and gives the events of its answer, each with its text.
    pub fn text_events(self) -> Events<String> {
        Events { reader: Reader::new(self.parts, true), data: PhantomData }
    }
}

impl<T: Node + Blank> Events<T> {
    /// The next event; none after the last.
    pub async fn next(&mut self) -> Option<Result<Event<T>, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next event; none after the last. It suits `while let Some(event) = events.try_next().await?`.
    pub async fn try_next(&mut self) -> Result<Option<Event<T>>, Error> {
        self.next().await.transpose()
    }
}

impl<T: Node + Blank> Stream for Events<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(found) = ready!(self.reader.poll_found(cx)) else {
            return Poll::Ready(None);
        };
        let event = found.and_then(|Found { name, id, data }| Ok(Event { name, id, data: data.decode()? }));
        if event.is_err() {
            self.reader.state = State::Ended;
        }
        Poll::Ready(Some(event))
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Events")
    }
}

/// The way from the request to its events, whatever their type is.
struct Reader {
    state: State,
    lines: Lines,
    building: Building,
    is_text: bool,
    largest: usize,
}

enum State {
    Opening(Opening),
    Open(Box<(RawResponse, BytesStream)>),
    Ended,
}

type Opening = Pin<Box<dyn Future<Output = Result<StreamedResponse, Error>> + Send>>;

/// An event with its data as an answer of its own, to be read like any other.
struct Found {
    name: Option<String>,
    id: Option<String>,
    data: RawResponse,
}

impl Reader {
    fn new(mut parts: Box<Parts>, is_text: bool) -> Self {
        parts.operation.accept = MEDIA_TYPE;
        let largest = parts.options.max_answer_size.unwrap_or(LARGEST_EVENT);
        let opening = Box::pin(async move { parts.core.clone().open(*parts).await.map(StreamedResponse::new) });
        let (lines, building) = Default::default();
        Self { state: State::Opening(opening), lines, building, is_text, largest }
    }

    fn poll_found(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Found, Error>>> {
        loop {
            match &mut self.state {
                State::Opening(opening) => {
                    let opened = ready!(opening.as_mut().poll(cx)).and_then(StreamedResponse::into_events);
                    match opened {
                        Ok(opened) => self.state = State::Open(Box::new(opened)),
                        Err(error) => return self.fail(error),
                    }
                }
                State::Open(opened) => {
                    let (head, bytes) = &mut **opened;
                    while let Some(line) = self.lines.next() {
                        let Some((name, id, data)) = self.building.take_line(&line) else {
                            continue;
                        };
                        if data == END {
                            self.state = State::Ended;
                            return Poll::Ready(None);
                        }
                        let data = RawResponse { body: Bytes::from(data), is_text: self.is_text, ..head.clone() };
                        return Poll::Ready(Some(Ok(Found { name, id, data })));
                    }
                    if self.lines.waiting.len() + self.building.data.len() > self.largest {
                        let error = Error::too_large(head.clone(), self.largest);
                        return self.fail(error);
                    }
                    match ready!(Pin::new(bytes).poll_next(cx)) {
                        Some(Ok(bytes)) => self.lines.waiting.extend_from_slice(&bytes),
                        Some(Err(error)) => return self.fail(error),
                        // An event that isn't whole is none.
                        None => self.state = State::Ended,
                    }
                }
                State::Ended => return Poll::Ready(None),
            }
        }
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Result<Found, Error>>> {
        self.state = State::Ended;
        Poll::Ready(Some(Err(error)))
    }
}

impl StreamedResponse {
    /// The head and the bytes. An answer of another kind, such as the JSON of an API that wasn't told to stream, would give no event
    /// and no error.
    fn into_events(self) -> Result<(RawResponse, BytesStream), Error> {
        let media_type = self.headers().get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()).to_lowercase());
        let is_other = media_type.is_some_and(|media_type| !media_type.starts_with(MEDIA_TYPE));
        let (head, bytes) = self.into_parts();
        if is_other {
            Err(head.undecodable(Fault::new("a stream of events", "another media type", 0)))
        } else {
            Ok((head, bytes))
        }
    }
}

/// The lines of a stream. One may end with a line feed, a carriage return, or both.
#[derive(Default)]
struct Lines {
    waiting: BytesMut,
    /// How many of the waiting bytes have no end of a line.
    searched: usize,
    /// Whether a line feed that comes next belongs to the end of the line before.
    is_after_return: bool,
    is_after_start: bool,
}

impl Lines {
    fn next(&mut self) -> Option<String> {
        if self.is_after_return && !self.waiting.is_empty() {
            self.is_after_return = false;
            if self.waiting[0] == b'\n' {
                let _ = self.waiting.split_to(1);
            }
        }
        let Some(length) = self.waiting[self.searched..].iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            self.searched = self.waiting.len();
            return None;
        };
        let mut line = self.waiting.split_to(self.searched + length + 1);
        self.searched = 0;
        self.is_after_return = line.ends_with(b"\r");
        line.truncate(line.len() - 1);
        let line = String::from_utf8_lossy(&line);
        let is_first = !std::mem::replace(&mut self.is_after_start, true);
        Some(line.strip_prefix('\u{feff}').filter(|_| is_first).unwrap_or(&line).to_owned())
    }
}

/// An event whose lines are still coming.
#[derive(Default)]
struct Building {
    name: Option<String>,
    /// It stays until another one comes.
    id: Option<String>,
    /// A line feed behind each line.
    data: String,
}

impl Building {
    /// Adds a line. An empty one ends the event, which is none if it has no data.
    fn take_line(&mut self, line: &str) -> Option<(Option<String>, Option<String>, String)> {
        if line.is_empty() {
            let name = self.name.take();
            let mut data = std::mem::take(&mut self.data);
            data.pop()?;
            return Some((name, self.id.clone(), data));
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => self.name = Some(value.to_owned()).filter(|name| !name.is_empty()),
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()).filter(|id| !id.is_empty()),
            // Comments, `retry` for clients that connect again by themselves, and what nobody knows.
            _ => {}
        }
        None
    }
}

/// The events of an answer, one after the other, each waited for. It panics in async code.
#[cfg(feature = "blocking")]
pub struct BlockingEvents<T>(Events<T>);

#[cfg(feature = "blocking")]
impl<T: Node + Blank> Iterator for BlockingEvents<T> {
    type Item = Result<Event<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        super::blocking::wait(self.0.next())
    }
}

#[cfg(feature = "blocking")]
impl<T: Node + Blank> IntoIterator for Events<T> {
    type Item = Result<Event<T>, Error>;
    type IntoIter = BlockingEvents<T>;

    fn into_iter(self) -> BlockingEvents<T> {
        BlockingEvents(self)
    }
}

#[cfg(feature = "blocking")]
impl<T> fmt::Debug for BlockingEvents<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
