//! Bodies in parts (RFC 7578, `multipart/form-data`), for files beside other values. A model is written as JSON like any other body,
//! each property becomes a part, and the files in it, which JSON can't hold, are put aside until it is their part's turn.

use super::body::{Body, BoxError};
use super::codec::{self, Blank, Fault, Map, Node, Raw, Reader, Writer};
use super::request::Parts;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::{HeaderName, HeaderValue};
use http::{HeaderMap, header};
use http_body::{Frame, SizeHint};
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// A file to upload: its content, in memory or as a stream, and what is said of it.
///
/// A request whose files are all in memory is retried like any other. A stream can be sent once only, and so can the clones of its
/// file.
#[derive(Clone)]
pub struct File {
    name: Option<String>,
    headers: HeaderMap,
    content: Content,
    fault: Option<&'static str>,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    /// None once it was sent.
    Stream(Arc<Mutex<Option<Body>>>),
}

impl File {
    /// A file in memory.
    pub fn bytes(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::new(Some(name.into()), Content::Bytes(content.into()))
    }

    /// A file that is read as it is sent. Where its size is known, [`sized_stream`](Self::sized_stream) lets the request say how long
    /// it is, which some servers ask for.
    pub fn stream<S, E>(name: impl Into<String>, chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::new(Some(name.into()), Content::of(Body::from_stream(chunks)))
    }

    /// A file of so many bytes that is read as it is sent. The request fails if the stream has more or fewer.
    pub fn sized_stream<S, E>(name: impl Into<String>, size: u64, chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        let sized = Promised { left: size, body: Body::from_stream(chunks) };
        Self::new(Some(name.into()), Content::of(Body::wrap(sized)))
    }

    /// Says what the file holds, such as `image/png`; otherwise it goes out as the API describes it, or else as
    /// `application/octet-stream`.
    pub fn content_type(self, media_type: impl AsRef<str>) -> Self {
        self.header(header::CONTENT_TYPE, media_type)
    }

    /// Sets a header of the file's part.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match (HeaderName::from_bytes(name.as_ref().as_bytes()), HeaderValue::from_str(value.as_ref())) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            _ => self.fault = Some("a header of a file has a character that no header can have"),
        }
        self
    }

    fn new(name: Option<String>, content: Content) -> Self {
        Self { name, headers: HeaderMap::new(), content, fault: None }
    }
}

impl Content {
    fn of(stream: Body) -> Self {
        Self::Stream(Arc::new(Mutex::new(Some(stream))))
    }

    fn take(&self) -> Option<Body> {
        match self {
            Self::Bytes(bytes) => Some(Body::from(bytes.clone())),
            Self::Stream(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).take(),
        }
    }
}

/// Without the content, which may be a secret.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name.as_deref().unwrap_or_default();
        match &self.content {
            Content::Bytes(bytes) => write!(f, "File({name:?}, {} bytes)", bytes.len()),
            Content::Stream(_) => write!(f, "File({name:?}, stream)"),
        }
    }
}

impl Blank for File {
    fn blank() -> Self {
        Self::new(None, Content::Bytes(Bytes::new()))
    }
}

/// In JSON, a file is its content, which must be a text.
impl Node for File {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        self.content = Content::Bytes(Bytes::from(reader.string()?.to_owned()));
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        if writer.put_aside(&|| Box::new(self.clone())) {
            return;
        }
        match &self.content {
            Content::Bytes(bytes) if std::str::from_utf8(bytes).is_ok() => writer.string(&String::from_utf8_lossy(bytes)),
            // Writing it fails, but two of them can still be compared.
            Content::Bytes(bytes) => writer.fail("a text", "bytes", &String::from_utf8_lossy(bytes)),
            Content::Stream(_) => writer.fail("a text", "a stream", ""),
        }
    }
}

/// How a property becomes a part where that isn't said by its value alone.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The property.
    pub name: &'static str,
    /// Whether its value, or each item of it, is a file.
    pub is_file: bool,
    /// The media type of its parts.
    pub media_type: Option<&'static str>,
}

impl Rule {
    pub const fn file(name: &'static str) -> Self {
        Self { name, is_file: true, media_type: None }
    }

    pub const fn file_as(name: &'static str, media_type: &'static str) -> Self {
        Self { name, is_file: true, media_type: Some(media_type) }
    }

    pub const fn value_as(name: &'static str, media_type: &'static str) -> Self {
        Self { name, is_file: false, media_type: Some(media_type) }
    }
}

impl Parts {
    /// Gives the request its required body, in parts.
    pub fn multipart(mut self: Box<Self>, body: &dyn Node, media_type: &str, rules: &[Rule]) -> Box<Self> {
        self.set_multipart(body, media_type, rules);
        self
    }

    pub fn set_multipart(&mut self, body: &dyn Node, media_type: &str, rules: &[Rule]) {
        let boundary = boundary();
        match write(body, &boundary, rules) {
            Ok(body) => {
                self.set_bytes(body);
                self.content_type = HeaderValue::from_str(&format!("{media_type}; boundary={boundary}")).ok();
            }
            Err(problem) => self.options.fail(problem),
        }
    }
}

/// What stands between the parts: so random that no content has it.
fn boundary() -> String {
    format!("part-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..))
}

/// Writes an object in parts. A file that is a stream makes the whole a stream.
fn write(body: &dyn Node, boundary: &str, rules: &[Rule]) -> Result<Body, String> {
    let invalid = |fault: Fault| format!("the body can't be sent in parts: {fault}");
    let (json, aside) = codec::encode_beside(body).map_err(invalid)?;
    let object: Map<Raw> = codec::decode(json.as_bytes()).map_err(invalid)?;
    let mut writing = Writing { boundary, text: BytesMut::new(), done: VecDeque::new() };
    for (name, value) in object {
        let rule = rules.iter().find(|rule| rule.name == name);
        let values = if value.as_str().starts_with('[') { value.decode().map_err(invalid)? } else { vec![value] };
        for value in values {
            let index = value.as_str().parse::<usize>().ok().filter(|_| rule.is_some_and(|rule| rule.is_file));
            let media_type = rule.and_then(|rule| rule.media_type);
            match index.and_then(|index| aside.get(index)?.downcast_ref::<File>()) {
                Some(file) => writing.file(&name, file, media_type)?,
                None => writing.value(&name, &value, media_type).map_err(invalid)?,
            }
        }
    }
    Ok(writing.finish())
}

/// A body in the making.
struct Writing<'b> {
    boundary: &'b str,
    text: BytesMut,
    /// What comes before the text.
    done: VecDeque<Body>,
}

impl Writing<'_> {
    fn head(&mut self, name: &str, file_name: Option<&str>, headers: &HeaderMap) {
        let mut head = format!("--{}\r\ncontent-disposition: form-data; name=\"{}\"", self.boundary, escaped(name));
        if let Some(file_name) = file_name {
            head.push_str(&format!("; filename=\"{}\"", escaped(file_name)));
        }
        self.text.extend_from_slice(head.as_bytes());
        for (name, value) in headers {
            self.text.extend_from_slice(format!("\r\n{name}: ").as_bytes());
            self.text.extend_from_slice(value.as_bytes());
        }
        self.text.extend_from_slice(b"\r\n\r\n");
    }

    fn file(&mut self, name: &str, file: &File, media_type: Option<&'static str>) -> Result<(), String> {
        if let Some(fault) = file.fault {
            return Err(fault.to_owned());
        }
        let mut headers = file.headers.clone();
        headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static(media_type.unwrap_or("application/octet-stream")));
        // A part without a file name is a field for most servers.
        self.head(name, Some(file.name.as_deref().unwrap_or(name)), &headers);
        match file.content.take() {
            None => return Err(format!("the file `{name}` is a stream that was sent before")),
            Some(content) => match content.as_bytes() {
                Some(bytes) => self.text.extend_from_slice(bytes),
                None => self.done.extend([Body::from(std::mem::take(&mut self.text).freeze()), content]),
            },
        }
        self.text.extend_from_slice(b"\r\n");
        Ok(())
    }

    /// A text, a number or a boolean as it is, an object or a list as JSON, null as nothing.
    fn value(&mut self, name: &str, value: &Raw, media_type: Option<&'static str>) -> Result<(), Fault> {
        let is_composed = value.as_str().starts_with(['{', '[']);
        let media_type = media_type.or(is_composed.then_some("application/json"));
        let is_json = media_type.is_some_and(|name| name == "application/json" || name.ends_with("+json"));
        let text = match value.as_str() {
            "null" => String::new(),
            json if is_json || is_composed || !json.starts_with('"') => json.to_owned(),
            _ => value.decode()?,
        };
        let headers = media_type.map(|media_type| (header::CONTENT_TYPE, HeaderValue::from_static(media_type)));
        self.head(name, None, &headers.into_iter().collect());
        self.text.extend_from_slice(text.as_bytes());
        self.text.extend_from_slice(b"\r\n");
        Ok(())
    }

    fn finish(mut self) -> Body {
        self.text.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        let end = Body::from(self.text.freeze());
        if self.done.is_empty() {
            return end;
        }
        self.done.push_back(end);
        Body::wrap(Chain(self.done))
    }
}

/// A name between quotes, as browsers write it (WHATWG HTML, "multipart/form-data encoding algorithm").
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// Bodies, one after the other.
struct Chain(VecDeque<Body>);

impl http_body::Body for Chain {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        while let Some(body) = self.0.front_mut() {
            match ready!(body.poll_chunk(cx)) {
                Some(chunk) => return Poll::Ready(Some(chunk.map(Frame::data))),
                None => self.0.pop_front(),
            };
        }
        Poll::Ready(None)
    }

    fn size_hint(&self) -> SizeHint {
        let hints = self.0.iter().map(http_body::Body::size_hint);
        match hints.map(|hint| hint.exact()).sum::<Option<u64>>() {
            Some(size) => SizeHint::with_exact(size),
            None => SizeHint::default(),
        }
    }
}

/// A stream that promised a size, and is held to it: a request whose length is wrong would break the next one on its connection.
struct Promised {
    left: u64,
    body: Body,
}

impl http_body::Body for Promised {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let chunk = ready!(self.body.poll_chunk(cx)).transpose()?;
        let Some(left) = self.left.checked_sub(chunk.as_ref().map_or(0, |chunk| chunk.len() as u64)) else {
            return Poll::Ready(Some(Err("the stream of a file has more bytes than were promised".into())));
        };
        self.left = left;
        if chunk.is_none() && left > 0 {
            return Poll::Ready(Some(Err("the stream of a file has fewer bytes than were promised".into())));
        }
        Poll::Ready(chunk.map(|chunk| Ok(Frame::data(chunk))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
