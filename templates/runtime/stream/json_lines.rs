//! Streams of JSON values: one per line (JSON Lines, NDJSON), or a JSON text sequence (RFC 7464). The first byte tells them apart,
//! since no JSON begins with a record separator.

use super::framing::{Framing, ItemReader};
use crate::runtime::codec::{Empty, JsonError, JsonValue};
use crate::runtime::error::Error;
use crate::runtime::http::raw_response::RawResponse;
use crate::runtime::request::Request;
use crate::runtime::stream_methods::stream_methods;
use bytes::{Buf, Bytes, BytesMut};
use std::fmt;
use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

/// What precedes each value of a sequence (RFC 7464 §2.2).
const RECORD_SEPARATOR: u8 = 0x1e;

/// The JSON values of a response, as they are received: JSON Lines, NDJSON, or a JSON text sequence (RFC 7464).
///
/// It is a [`Stream`](futures_core::Stream), and [`next`](JsonLines::next) and [`try_next`](JsonLines::try_next) work without any
/// extension trait. The request is sent when the first value is read. A value that can't be decoded is an error, after which the
/// next value can be read (RFC 7464 §2.3); the stream ends after any other error. A value is limited to 64 MiB, or to `max_response_size`.
///
/// # Examples
///
/// ```no_run
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Client, Error};")]
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let mut values = client.get("/rows").json_lines::<serde_json::Value>("application/x-ndjson");
/// while let Some(value) = values.try_next().await? {
///     println!("{}", value["id"]);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct JsonLines<T> {
    items: ItemReader<JsonFraming>,
    value: PhantomData<fn() -> T>,
}

impl<T> Request<T> {
    /// Sends the request and returns the JSON values of its response, each decoded into this type. The response is requested in
    /// this media type, such as `application/x-ndjson`.
    pub fn json_lines<V: JsonValue + Empty>(self, media_type: &'static str) -> JsonLines<V> {
        JsonLines { items: ItemReader::new(self.parts, media_type), value: PhantomData }
    }
}

stream_methods!(JsonLines<T: JsonValue + Empty> of T, "value" in "values");

impl<T: JsonValue + Empty> JsonLines<T> {
    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let item = ready!(self.items.poll_item(cx));
        Poll::Ready(item.map(|item| {
            let (end, value) = item?;
            match end {
                End::Found => value.decode(),
                End::Missing => {
                    Err(value.decode_error(JsonError::new("white space after the value", "nothing", value.body.len())))
                }
            }
        }))
    }
}

impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsonLines")
    }
}

/// Whether a value is known to be complete.
enum End {
    Found,
    /// A number or literal of a sequence may be truncated, since nothing marks its end (RFC 7464 §2.4).
    Missing,
}

/// Splits a response into JSON values.
#[derive(Default)]
struct JsonFraming {
    /// How many bytes of the buffer contain no end of a value.
    searched: usize,
    /// The position after these bytes in the JSON of a sequence.
    position: Position,
}

/// A position in the JSON of a value.
#[derive(Clone, Copy, Default)]
struct Position {
    has_begun: bool,
    depth: usize,
    in_string: bool,
    is_escaped: bool,
}

impl Position {
    /// The position after these bytes.
    fn advance(self, bytes: &[u8]) -> Self {
        bytes.iter().fold(self, |position, byte| match byte {
            _ if position.is_escaped => Self { is_escaped: false, ..position },
            b'\\' => Self { is_escaped: position.in_string, ..position },
            b'"' => Self { has_begun: true, in_string: !position.in_string, ..position },
            _ if position.in_string => position,
            b'{' | b'[' => Self { has_begun: true, depth: position.depth + 1, ..position },
            b'}' | b']' => Self { depth: position.depth.saturating_sub(1), ..position },
            byte => Self { has_begun: position.has_begun || !byte.is_ascii_whitespace(), ..position },
        })
    }

    fn is_after_value(self) -> bool {
        self.has_begun && self.depth == 0 && !self.in_string
    }
}

impl Framing for JsonFraming {
    type Metadata = End;

    /// Servers send such streams with many media types, those of JSON and plain text included.
    fn accepts(_: &RawResponse) -> bool {
        true
    }

    fn next(&mut self, buffer: &mut BytesMut) -> Option<(End, Bytes)> {
        loop {
            if self.searched == 0 {
                let empty = buffer.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
                buffer.advance(empty);
            }
            let is_sequence = *buffer.first()? == RECORD_SEPARATOR;
            let end = if is_sequence { RECORD_SEPARATOR } else { b'\n' };
            let from = self.searched.max(1);
            let new = buffer.get(from..).unwrap_or_default();
            let found = new.iter().position(|byte| *byte == end).map(|at| from + at);
            // A complete value needn't wait for the next one.
            let position = if is_sequence && found.is_none() { self.position.advance(new) } else { self.position };
            let is_complete = position.is_after_value() && buffer.ends_with(b"\n");
            let Some(length) = found.or(is_complete.then_some(buffer.len())) else {
                *self = Self { searched: buffer.len(), position };
                return None;
            };
            *self = Self::default();
            if let Some(value) = strip_separator(buffer.split_to(length).freeze()) {
                return Some(value);
            }
        }
    }

    fn last(&mut self, buffer: &mut BytesMut) -> Option<(End, Bytes)> {
        strip_separator(buffer.split().freeze())
    }

    fn consumed(&self) -> usize {
        0
    }
}

/// A value without its record separator; `None` if there is nothing else.
fn strip_separator(part: Bytes) -> Option<(End, Bytes)> {
    let (is_sequence, part) = match part.first() {
        Some(&RECORD_SEPARATOR) => (true, part.slice(1..)),
        _ => (false, part),
    };
    let value = part.trim_ascii();
    let has_end = matches!(value.first()?, b'{' | b'[' | b'"') || part.last() != value.last();
    let end = if is_sequence && !has_end { End::Missing } else { End::Found };
    Some((end, part))
}

#[cfg(feature = "blocking")]
crate::runtime::blocking::blocking_iterator!(BlockingJsonLines over JsonLines<T: JsonValue + Empty> of T, "JSON values of a response");
