//! Server-sent events (WHATWG HTML §9.2, `text/event-stream`), with typed data. The parser is our own: it is a loop over lines,
//! and the crates that have one bring their own error type, body and limit, or are no longer maintained.

use super::framing::{Framing, ItemReader};
use crate::runtime::codec::{Empty, JsonValue};
use crate::runtime::error::Error;
use crate::runtime::http::raw_response::RawResponse;
use crate::runtime::request::Request;
use crate::runtime::stream_methods::stream_methods;
use bytes::{Buf, Bytes, BytesMut};
use http::header::CONTENT_TYPE;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::task::{Context, Poll, ready};

const MEDIA_TYPE: &str = "text/event-stream";

/// What some APIs send instead of a last event.
const DONE: &str = "[DONE]";

/// An event with its decoded data. It dereferences to the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event<T> {
    name: Option<String>,
    id: Option<String>,
    data: T,
}

impl<T> Event<T> {
    /// Returns the type of the event, if it has one: the field `event`.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns the ID of the last event that had one, this one included. Some APIs resume a stream after the event whose ID is sent
    /// as the header `last-event-id`.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Unwraps the data.
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

/// The server-sent events of a response, as they are received.
///
/// It is a [`Stream`](futures_core::Stream), and [`next`](Events::next) and [`try_next`](Events::try_next) work without any
/// extension trait. The request is sent when the first event is read. The stream ends after an error, and at `[DONE]`; if the
/// connection breaks, it isn't resumed. An event is limited to 64 MiB, or to `max_response_size`.
///
/// # Examples
///
/// ```no_run
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Client, Error};")]
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let mut events = client.get("/events").events::<serde_json::Value>();
/// while let Some(event) = events.try_next().await? {
///     println!("{}: {}", event.name().unwrap_or("message"), event["id"]);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct Events<T> {
    items: ItemReader<EventParser>,
    /// Whether the data is plain text and not JSON.
    is_text: bool,
    data: PhantomData<fn() -> T>,
}

impl<T> Request<T> {
    /// Sends the request and returns the events of its response, with JSON data that is decoded into this type.
    pub fn events<E: JsonValue + Empty>(self) -> Events<E> {
        Events { items: ItemReader::new(self.parts, MEDIA_TYPE), is_text: false, data: PhantomData }
    }

    /// Sends the request and returns the events of its response, with plain text data.
    pub fn text_events(self) -> Events<String> {
        Events { items: ItemReader::new(self.parts, MEDIA_TYPE), is_text: true, data: PhantomData }
    }
}

stream_methods!(Events<T: JsonValue + Empty> of Event<T>, "event" in "events");

impl<T: JsonValue + Empty> Events<T> {
    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event<T>, Error>>> {
        let Some(item) = ready!(self.items.poll_item(cx)) else {
            return Poll::Ready(None);
        };
        if matches!(&item, Ok((_, data)) if data.body == DONE) {
            self.items.end();
            return Poll::Ready(None);
        }
        let is_text = self.is_text;
        let event = item.and_then(|(metadata, data)| {
            let data = RawResponse { is_text, ..data }.decode()?;
            Ok(Event { name: metadata.name, id: metadata.id, data })
        });
        if event.is_err() {
            self.items.end();
        }
        Poll::Ready(Some(event))
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Events")
    }
}

/// What belongs to an event besides its data.
struct Metadata {
    name: Option<String>,
    id: Option<String>,
}

/// An event of which some lines were received.
#[derive(Default)]
struct EventParser {
    lines: Lines,
    name: Option<String>,
    /// It applies until another one is received.
    id: Option<String>,
    /// Each line is followed by a line feed.
    data: String,
}

impl Framing for EventParser {
    type Metadata = Metadata;

    /// A response of another media type, such as the JSON of an API that wasn't asked to stream, has no events.
    fn accepts(response: &RawResponse) -> bool {
        let media_type = response.headers.get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()).to_lowercase());
        media_type.is_none_or(|media_type| media_type.starts_with(MEDIA_TYPE))
    }

    fn next(&mut self, buffer: &mut BytesMut) -> Option<(Metadata, Bytes)> {
        while let Some(line) = self.lines.next(buffer) {
            if let Some((metadata, data)) = self.add_line(&line) {
                return Some((metadata, Bytes::from(data)));
            }
        }
        None
    }

    /// An incomplete event is discarded.
    fn last(&mut self, _: &mut BytesMut) -> Option<(Metadata, Bytes)> {
        None
    }

    fn consumed(&self) -> usize {
        self.data.len()
    }
}

impl EventParser {
    /// Adds a line. An empty one ends the event, which is discarded if it has no data.
    fn add_line(&mut self, line: &str) -> Option<(Metadata, String)> {
        if line.is_empty() {
            let name = self.name.take();
            let mut data = std::mem::take(&mut self.data);
            data.pop()?;
            return Some((Metadata { name, id: self.id.clone() }, data));
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
            // Comments, `retry` for clients that reconnect, and unknown fields.
            _ => {}
        }
        None
    }
}

/// The lines of a stream. One may end with a line feed, a carriage return, or both.
#[derive(Default)]
struct Lines {
    /// How many bytes of the buffer contain no end of a line.
    searched: usize,
    /// Whether a line feed that comes next belongs to the end of the previous line.
    is_after_return: bool,
    is_after_start: bool,
}

impl Lines {
    fn next(&mut self, buffer: &mut BytesMut) -> Option<String> {
        if self.is_after_return && !buffer.is_empty() {
            self.is_after_return = false;
            if buffer[0] == b'\n' {
                buffer.advance(1);
            }
        }
        let Some(length) = buffer[self.searched..].iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            self.searched = buffer.len();
            return None;
        };
        let mut line = buffer.split_to(self.searched + length + 1);
        self.searched = 0;
        self.is_after_return = line.ends_with(b"\r");
        line.truncate(line.len() - 1);
        let line = String::from_utf8_lossy(&line);
        let is_first = !std::mem::replace(&mut self.is_after_start, true);
        Some(line.strip_prefix('\u{feff}').filter(|_| is_first).unwrap_or(&line).to_owned())
    }
}

#[cfg(feature = "blocking")]
crate::runtime::blocking::blocking_iterator!(
    BlockingEvents over Events<T: JsonValue + Empty> of Event<T>, "server-sent events of a response"
);
