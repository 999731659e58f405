//! Answers that are streams of JSON values: lines of them (JSON Lines and NDJSON), or a sequence with a mark before each (RFC 7464).
//! Which of both it is says the first byte, since no JSON begins with that mark.

use super::answer::RawResponse;
use super::codec::{Blank, Fault, Node};
use super::error::Error;
use super::frames::{Frames, Framing};
use super::request::Request;
use bytes::{Buf, Bytes, BytesMut};
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// What stands before each value of a sequence (RFC 7464 §2.2).
const RECORD_SEPARATOR: u8 = 0x1e;

/// The values of an answer, as they come: a [`Stream`] with `next` and `try_next` of its own. The request is sent when the first is
/// asked for. A value that isn't what the API describes is an error, and the next one can be read all the same (RFC 7464 §2.3); after
/// any other error there are none.
#[must_use = "values are read when they are asked for"]
pub struct Values<T> {
    frames: Frames<Texts>,
    value: PhantomData<fn() -> T>,
}

impl<T> Request<T> {
    /// Sends the request and gives the values of its answer, each as this type. The answer is asked for in a media type such as
    /// `application/x-ndjson`.
    pub fn values<V: Node + Blank>(self, media_type: &'static str) -> Values<V> {
        Values { frames: Frames::new(self.parts, media_type), value: PhantomData }
    }
}

impl<T: Node + Blank> Values<T> {
    /// The next value; none after the last.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next value; none after the last. It suits `while let Some(value) = values.try_next().await?`.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }
}

impl<T: Node + Blank> Stream for Values<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let part = ready!(self.frames.poll_part(cx));
        Poll::Ready(part.map(|part| {
            let (end, text) = part?;
            match end {
                End::Seen => text.decode(),
                End::Missing => Err(text.undecodable(Fault::new("white space behind the value", "nothing", text.body.len()))),
            }
        }))
    }
}

impl<T> fmt::Debug for Values<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Values")
    }
}

/// Whether a value is known to be whole.
enum End {
    Seen,
    /// A number or word of a sequence may have been cut off, since it ends where nothing says so (RFC 7464 §2.4).
    Missing,
}

/// The texts of the values.
#[derive(Default)]
struct Texts {
    /// How many of the waiting bytes have no end of a value.
    searched: usize,
    /// Where these end in the JSON of a sequence.
    place: Place,
}

/// A place in the JSON of a value.
#[derive(Clone, Copy, Default)]
struct Place {
    has_begun: bool,
    depth: usize,
    in_string: bool,
    is_escaped: bool,
}

impl Place {
    /// The place behind these bytes.
    fn behind(self, bytes: &[u8]) -> Self {
        bytes.iter().fold(self, |place, byte| match byte {
            _ if place.is_escaped => Self { is_escaped: false, ..place },
            b'\\' => Self { is_escaped: place.in_string, ..place },
            b'"' => Self { has_begun: true, in_string: !place.in_string, ..place },
            _ if place.in_string => place,
            b'{' | b'[' => Self { has_begun: true, depth: place.depth + 1, ..place },
            b'}' | b']' => Self { depth: place.depth.saturating_sub(1), ..place },
            byte => Self { has_begun: place.has_begun || !byte.is_ascii_whitespace(), ..place },
        })
    }

    fn is_behind_value(self) -> bool {
        self.has_begun && self.depth == 0 && !self.in_string
    }
}

impl Framing for Texts {
    type Head = End;

    /// Servers call such streams by many names, plain JSON and text among them.
    fn check(_: &RawResponse) -> Result<(), Fault> {
        Ok(())
    }

    fn next(&mut self, waiting: &mut BytesMut) -> Option<(End, Bytes)> {
        loop {
            if self.searched == 0 {
                let blank = waiting.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
                waiting.advance(blank);
            }
            let is_sequence = *waiting.first()? == RECORD_SEPARATOR;
            let end = if is_sequence { RECORD_SEPARATOR } else { b'\n' };
            let from = self.searched.max(1);
            let new = waiting.get(from..).unwrap_or_default();
            let found = new.iter().position(|byte| *byte == end).map(|at| from + at);
            // A value that is whole needn't wait for the next one.
            let place = if is_sequence && found.is_none() { self.place.behind(new) } else { self.place };
            let is_whole = place.is_behind_value() && waiting.ends_with(b"\n");
            let Some(length) = found.or(is_whole.then_some(waiting.len())) else {
                *self = Self { searched: waiting.len(), place };
                return None;
            };
            *self = Self::default();
            if let Some(text) = text(waiting.split_to(length).freeze()) {
                return Some(text);
            }
        }
    }

    fn last(&mut self, waiting: &mut BytesMut) -> Option<(End, Bytes)> {
        text(waiting.split().freeze())
    }

    fn taken(&self) -> usize {
        0
    }
}

/// A value without its mark; none if there is nothing else.
fn text(part: Bytes) -> Option<(End, Bytes)> {
    let (is_sequence, part) = match part.first() {
        Some(&RECORD_SEPARATOR) => (true, part.slice(1..)),
        _ => (false, part),
    };
    let value = part.trim_ascii();
    let ends_itself = matches!(value.first()?, b'{' | b'[' | b'"') || part.last() != value.last();
    let end = if is_sequence && !ends_itself { End::Missing } else { End::Seen };
    Some((end, part))
}

/// The values of an answer, one after the other, each waited for. It panics in async code.
#[cfg(feature = "blocking")]
pub struct BlockingValues<T>(Values<T>);

#[cfg(feature = "blocking")]
impl<T: Node + Blank> Iterator for BlockingValues<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        super::blocking::wait(self.0.next())
    }
}

#[cfg(feature = "blocking")]
impl<T: Node + Blank> IntoIterator for Values<T> {
    type Item = Result<T, Error>;
    type IntoIter = BlockingValues<T>;

    fn into_iter(self) -> BlockingValues<T> {
        BlockingValues(self)
    }
}

#[cfg(feature = "blocking")]
impl<T> fmt::Debug for BlockingValues<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
