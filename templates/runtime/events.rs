//! Answers that are streams of events (WHATWG HTML §9.2, `text/event-stream`), each with a value of its own. The parser is ours: it is
//! a loop over lines, and the crates that have one bring an error type, a body and a limit of their own, or are no longer kept.

use super::answer::RawResponse;
use super::codec::{Blank, Fault, Node};
use super::error::Error;
use super::frames::{Frames, Framing};
use super::request::Request;
use bytes::{Buf, Bytes, BytesMut};
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

const MEDIA_TYPE: &str = "text/event-stream";

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
    frames: Frames<Building>,
    /// Whether the data is a text and not JSON.
    is_text: bool,
    data: PhantomData<fn() -> T>,
}

impl<T> Request<T> {
    /// Sends the request and gives the events of its answer, each with its JSON as this type.
    pub fn events<E: Node + Blank>(self) -> Events<E> {
        Events { frames: Frames::new(self.parts, MEDIA_TYPE), is_text: false, data: PhantomData }
    }

    /// Sends the request and gives the events of its answer, each with its text.
    pub fn text_events(self) -> Events<String> {
        Events { frames: Frames::new(self.parts, MEDIA_TYPE), is_text: true, data: PhantomData }
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
        let Some(part) = ready!(self.frames.poll_part(cx)) else {
            return Poll::Ready(None);
        };
        if matches!(&part, Ok((_, data)) if data.body == END) {
            self.frames.end();
            return Poll::Ready(None);
        }
        let is_text = self.is_text;
        let event = part.and_then(|(head, data)| {
            let data = RawResponse { is_text, ..data }.decode()?;
            Ok(Event { name: head.name, id: head.id, data })
        });
        if event.is_err() {
            self.frames.end();
        }
        Poll::Ready(Some(event))
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Events")
    }
}

/// What is said of an event beside its data.
struct Head {
    name: Option<String>,
    id: Option<String>,
}

/// An event whose lines are still coming.
#[derive(Default)]
struct Building {
    lines: Lines,
    name: Option<String>,
    /// It stays until another one comes.
    id: Option<String>,
    /// A line feed behind each line.
    data: String,
}

impl Framing for Building {
    type Head = Head;

    /// An answer of another kind, such as the JSON of an API that wasn't told to stream, is none of events.
    fn check(answer: &RawResponse) -> Result<(), Fault> {
        let media_type = answer.headers.get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()).to_lowercase());
        match media_type {
            Some(media_type) if !media_type.starts_with(MEDIA_TYPE) => {
                Err(Fault::new("a stream of events", "another media type", 0))
            }
            _ => Ok(()),
        }
    }

    fn next(&mut self, waiting: &mut BytesMut) -> Option<(Head, Bytes)> {
        while let Some(line) = self.lines.next(waiting) {
            if let Some((head, data)) = self.take_line(&line) {
                return Some((head, Bytes::from(data)));
            }
        }
        None
    }

    /// An event that isn't whole is none.
    fn last(&mut self, _: &mut BytesMut) -> Option<(Head, Bytes)> {
        None
    }

    fn taken(&self) -> usize {
        self.data.len()
    }
}

impl Building {
    /// Adds a line. An empty one ends the event, which is none if it has no data.
    fn take_line(&mut self, line: &str) -> Option<(Head, String)> {
        if line.is_empty() {
            let name = self.name.take();
            let mut data = std::mem::take(&mut self.data);
            data.pop()?;
            return Some((Head { name, id: self.id.clone() }, data));
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

/// The lines of a stream. One may end with a line feed, a carriage return, or both.
#[derive(Default)]
struct Lines {
    /// How many of the waiting bytes have no end of a line.
    searched: usize,
    /// Whether a line feed that comes next belongs to the end of the line before.
    is_after_return: bool,
    is_after_start: bool,
}

impl Lines {
    fn next(&mut self, waiting: &mut BytesMut) -> Option<String> {
        if self.is_after_return && !waiting.is_empty() {
            self.is_after_return = false;
            if waiting[0] == b'\n' {
                waiting.advance(1);
            }
        }
        let Some(length) = waiting[self.searched..].iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            self.searched = waiting.len();
            return None;
        };
        let mut line = waiting.split_to(self.searched + length + 1);
        self.searched = 0;
        self.is_after_return = line.ends_with(b"\r");
        line.truncate(line.len() - 1);
        let line = String::from_utf8_lossy(&line);
        let is_first = !std::mem::replace(&mut self.is_after_start, true);
        Some(line.strip_prefix('\u{feff}').filter(|_| is_first).unwrap_or(&line).to_owned())
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
