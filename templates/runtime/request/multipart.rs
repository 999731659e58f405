//! Multipart bodies (RFC 7578, `multipart/form-data`), for files beside other values. A model is encoded as JSON like any other
//! body, and each property becomes a part. Files, which JSON can't represent, are attached to the JSON until their part is written.

use super::parts::RequestParts;
use crate::runtime::codec::{self, Empty, JsonError, JsonValue, Map, Raw, Reader, Writer};
use crate::runtime::error::RequestErrorKind;
use crate::runtime::http::body::{Body, BoxError};
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

/// A file to upload: its content, in memory or as a stream, its name and its headers.
///
/// A request whose files are all in memory is retried like any other. A stream can be sent only once, and so can all clones of its
/// file together.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::File;")]
///
/// let file = File::bytes("people.csv", "name,age\nAda,36\n").content_type("text/csv");
/// assert_eq!(format!("{file:?}"), r#"File("people.csv", 16 bytes)"#);
/// ```
#[derive(Clone)]
pub struct File {
    name: Option<String>,
    headers: HeaderMap,
    content: Content,
    error: Option<&'static str>,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    /// `None` once it was sent.
    Stream(Arc<Mutex<Option<Body>>>),
}

impl File {
    /// Creates a file in memory.
    pub fn bytes(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::new(Some(name.into()), Content::Bytes(content.into()))
    }

    /// Creates a file that is read while it is sent. If its size is known, use [`sized_stream`](Self::sized_stream): the request
    /// then has a `content-length`, which some servers require.
    pub fn stream<S, E>(name: impl Into<String>, chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::new(Some(name.into()), Content::stream(Body::from_stream(chunks)))
    }

    /// Creates a file of a known size in bytes that is read while it is sent. The request fails if the stream has more or fewer
    /// bytes.
    pub fn sized_stream<S, E>(name: impl Into<String>, size: u64, chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        let sized = SizedBody { remaining: size, body: Body::from_stream(chunks) };
        Self::new(Some(name.into()), Content::stream(Body::wrap(sized)))
    }

    /// Sets the media type, such as `image/png`. The default is that of the API's document, or else `application/octet-stream`.
    pub fn content_type(self, media_type: impl AsRef<str>) -> Self {
        self.header(header::CONTENT_TYPE, media_type)
    }

    /// Sets a header of the file's part. An invalid header is an error when the request is sent.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match (HeaderName::from_bytes(name.as_ref().as_bytes()), HeaderValue::from_str(value.as_ref())) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            _ => self.error = Some("a header of a file has a character that is not allowed in a header"),
        }
        self
    }

    fn new(name: Option<String>, content: Content) -> Self {
        Self { name, headers: HeaderMap::new(), content, error: None }
    }

    /// Writes all of it as JSON, of which only equality matters.
    fn write_for_comparison(&self, writer: &mut Writer) {
        writer.open_object();
        writer.key("name");
        self.name.write(writer);
        writer.key("content");
        match &self.content {
            Content::Bytes(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => writer.string(text),
                Err(_) => writer.array(bytes.len(), &mut |index, writer| writer.integer(bytes[index].into())),
            },
            Content::Stream(stream) => writer.integer(Arc::as_ptr(stream).addr() as i128),
        }
        writer.key("headers");
        writer.open_object();
        for (name, value) in &self.headers {
            writer.key(name.as_str());
            writer.string(&String::from_utf8_lossy(value.as_bytes()));
        }
        writer.close_object();
        writer.close_object();
    }
}

/// Two files are equal if their names, headers and contents are. A stream is equal only to that of a clone of its file.
impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        codec::json_eq(self, other)
    }
}

impl Content {
    fn stream(stream: Body) -> Self {
        Self::Stream(Arc::new(Mutex::new(Some(stream))))
    }

    fn take(&self) -> Option<Body> {
        match self {
            Self::Bytes(bytes) => Some(Body::from(bytes.clone())),
            Self::Stream(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).take(),
        }
    }
}

/// Without the content, which may be secret.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name.as_deref().unwrap_or_default();
        match &self.content {
            Content::Bytes(bytes) => write!(f, "File({name:?}, {} bytes)", bytes.len()),
            Content::Stream(_) => write!(f, "File({name:?}, stream)"),
        }
    }
}

impl Empty for File {
    fn empty() -> Self {
        Self::new(None, Content::Bytes(Bytes::new()))
    }
}

/// In JSON, a file is its content, which must be UTF-8.
impl JsonValue for File {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        self.content = Content::Bytes(Bytes::from(reader.string()?.to_owned()));
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        if writer.attach(&|| Box::new(self.clone())) {
            return;
        }
        if writer.is_for_comparison() {
            return self.write_for_comparison(writer);
        }
        match &self.content {
            Content::Bytes(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => writer.string(text),
                Err(_) => writer.fail("UTF-8 text", "other bytes"),
            },
            Content::Stream(_) => writer.fail("UTF-8 text", "a stream"),
        }
    }
}

/// How a property is encoded as a part, if that doesn't follow from its value alone.
#[derive(Clone, Copy, Debug)]
pub struct PartRule {
    /// The property.
    pub name: &'static str,
    /// Whether its value, or each item of it, is a file.
    pub is_file: bool,
    /// The media type of its parts.
    pub media_type: Option<&'static str>,
}

impl PartRule {
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

impl RequestParts {
    /// Sets a multipart body.
    pub fn multipart(mut self: Box<Self>, body: &dyn JsonValue, media_type: &str, rules: &[PartRule]) -> Box<Self> {
        self.set_multipart(body, media_type, rules);
        self
    }

    pub fn set_multipart(&mut self, body: &dyn JsonValue, media_type: &str, rules: &[PartRule]) {
        let boundary = boundary();
        match encode(body, &boundary, rules) {
            Ok(body) => {
                self.set_bytes(body);
                self.content_type = HeaderValue::from_str(&format!("{media_type}; boundary={boundary}")).ok();
            }
            Err(problem) => self.options.set_error(RequestErrorKind::Body, problem),
        }
    }
}

/// The delimiter of the parts: random, so that no content contains it.
fn boundary() -> String {
    format!("part-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..))
}

/// Encodes an object as multipart. A file that is a stream makes the whole body a stream.
fn encode(body: &dyn JsonValue, boundary: &str, rules: &[PartRule]) -> Result<Body, String> {
    let invalid = |error: JsonError| format!("failed to encode the body as multipart: {error}");
    let (json, attachments) = codec::encode_with_attachments(body).map_err(invalid)?;
    let object: Map<Raw> = codec::decode(json.as_bytes()).map_err(invalid)?;
    let mut writer = MultipartWriter { boundary, buffer: BytesMut::new(), finished: VecDeque::new() };
    for (name, value) in object {
        let rule = rules.iter().find(|rule| rule.name == name);
        let values = if value.as_str().starts_with('[') { value.decode().map_err(invalid)? } else { vec![value] };
        for value in values {
            let index = value.as_str().parse::<usize>().ok().filter(|_| rule.is_some_and(|rule| rule.is_file));
            let media_type = rule.and_then(|rule| rule.media_type);
            match index.and_then(|index| attachments.get(index)?.downcast_ref::<File>()) {
                Some(file) => writer.file(&name, file, media_type)?,
                None => writer.value(&name, &value, media_type).map_err(invalid)?,
            }
        }
    }
    Ok(writer.finish())
}

/// A writer of a multipart body.
struct MultipartWriter<'b> {
    boundary: &'b str,
    buffer: BytesMut,
    /// What precedes the buffer.
    finished: VecDeque<Body>,
}

impl MultipartWriter<'_> {
    fn head(&mut self, name: &str, file_name: Option<&str>, headers: &HeaderMap) {
        let mut head = format!("--{}\r\ncontent-disposition: form-data; name=\"{}\"", self.boundary, escaped(name));
        if let Some(file_name) = file_name {
            head.push_str(&format!("; filename=\"{}\"", escaped(file_name)));
        }
        self.buffer.extend_from_slice(head.as_bytes());
        for (name, value) in headers {
            self.buffer.extend_from_slice(format!("\r\n{name}: ").as_bytes());
            self.buffer.extend_from_slice(value.as_bytes());
        }
        self.buffer.extend_from_slice(b"\r\n\r\n");
    }

    fn file(&mut self, name: &str, file: &File, media_type: Option<&'static str>) -> Result<(), String> {
        if let Some(error) = file.error {
            return Err(error.to_owned());
        }
        let mut headers = file.headers.clone();
        headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static(media_type.unwrap_or("application/octet-stream")));
        // Most servers treat a part without a file name as a field.
        self.head(name, Some(file.name.as_deref().unwrap_or(name)), &headers);
        match file.content.take() {
            None => return Err(format!("the file `{name}` is a stream that was already sent")),
            Some(content) => match content.as_bytes() {
                Some(bytes) => self.buffer.extend_from_slice(bytes),
                None => self.finished.extend([Body::from(std::mem::take(&mut self.buffer).freeze()), content]),
            },
        }
        self.buffer.extend_from_slice(b"\r\n");
        Ok(())
    }

    /// Writes a scalar as it is, an object or array as JSON, null as nothing.
    fn value(&mut self, name: &str, value: &Raw, media_type: Option<&'static str>) -> Result<(), JsonError> {
        let is_composite = value.as_str().starts_with(['{', '[']);
        let media_type = media_type.or(is_composite.then_some("application/json"));
        let is_json = media_type.is_some_and(|name| name == "application/json" || name.ends_with("+json"));
        let text = match value.as_str() {
            "null" => String::new(),
            json if is_json || is_composite || !json.starts_with('"') => json.to_owned(),
            _ => value.decode()?,
        };
        let headers = media_type.map(|media_type| (header::CONTENT_TYPE, HeaderValue::from_static(media_type)));
        self.head(name, None, &headers.into_iter().collect());
        self.buffer.extend_from_slice(text.as_bytes());
        self.buffer.extend_from_slice(b"\r\n");
        Ok(())
    }

    fn finish(mut self) -> Body {
        self.buffer.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        let end = Body::from(self.buffer.freeze());
        if self.finished.is_empty() {
            return end;
        }
        self.finished.push_back(end);
        Body::wrap(Chain(self.finished))
    }
}

/// A name for use between quotes, as browsers write it (WHATWG HTML, "multipart/form-data encoding algorithm").
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// Bodies, concatenated.
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

/// A stream of a declared size, which is enforced: a request with a wrong length would break the next one on its connection.
struct SizedBody {
    remaining: u64,
    body: Body,
}

impl http_body::Body for SizedBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let chunk = ready!(self.body.poll_chunk(cx)).transpose()?;
        let Some(remaining) = self.remaining.checked_sub(chunk.as_ref().map_or(0, |chunk| chunk.len() as u64)) else {
            return Poll::Ready(Some(Err("the stream of a file has more bytes than its declared size".into())));
        };
        self.remaining = remaining;
        if chunk.is_none() && remaining > 0 {
            return Poll::Ready(Some(Err("the stream of a file has fewer bytes than its declared size".into())));
        }
        Poll::Ready(chunk.map(|chunk| Ok(Frame::data(chunk))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.remaining)
    }
}
