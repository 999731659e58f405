//! The headers of answers, read as the types that the API describes. A key has name and type of a header; all of an answer's headers,
//! as they came, are in its `headers()`.

use super::answer::{RawResponse, Response};
use super::codec::{self, Blank, Fault, Node};
use super::error::{ApiError, Error};
use super::stream::StreamedResponse;
use http::HeaderMap;
use std::fmt;
use std::marker::PhantomData;

/// A header that answers may have, and the type of its value.
pub struct Header<T> {
    name: &'static str,
    form: Form,
    value: PhantomData<fn() -> T>,
}

/// How the value of a header is written (OpenAPI 3.1 §4.8.12.4, style `simple`).
#[derive(Clone, Copy)]
enum Form {
    /// A text without quotes.
    Text,
    /// As in JSON: a number, a boolean.
    Json,
    /// Several of the one or the other, with commas between them.
    Texts,
    Jsons,
}

impl<T> Header<T> {
    pub(crate) const fn text(name: &'static str) -> Self {
        Self::new(name, Form::Text)
    }

    pub(crate) const fn json(name: &'static str) -> Self {
        Self::new(name, Form::Json)
    }

    pub(crate) const fn texts(name: &'static str) -> Self {
        Self::new(name, Form::Texts)
    }

    pub(crate) const fn jsons(name: &'static str) -> Self {
        Self::new(name, Form::Jsons)
    }

    const fn new(name: &'static str, form: Form) -> Self {
        Self { name, form, value: PhantomData }
    }

    /// The header's name.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl<T: Node + Blank> Header<T> {
    fn read(&self, headers: &HeaderMap) -> Result<Option<T>, Fault> {
        let Some(json) = json(self.name, self.form, headers)? else {
            return Ok(None);
        };
        codec::decode(json.as_bytes()).map(Some).map_err(|fault| fault.under_key(self.name))
    }
}

/// What a header says, as JSON; none if it isn't there. A list may be on several lines (RFC 9110 §5.3).
fn json(name: &str, form: Form, headers: &HeaderMap) -> Result<Option<String>, Fault> {
    let mut lines = headers.get_all(name).iter().map(|line| String::from_utf8_lossy(line.as_bytes()).trim().to_owned());
    let Some(first) = lines.next() else {
        return Ok(None);
    };
    let items = [first.clone()].into_iter().chain(lines).collect::<Vec<_>>().join(",");
    let items = items.split(',').map(str::trim).filter(|item| !item.is_empty());
    let list = |items: Result<Vec<String>, Fault>| Ok(format!("[{}]", items?.join(",")));
    match form {
        Form::Text => codec::encode(&first),
        Form::Json => Ok(first),
        Form::Texts => list(items.map(|item| codec::encode(&item.to_owned())).collect()),
        Form::Jsons => list(items.map(|item| Ok(item.to_owned())).collect()),
    }
    .map(Some)
}

impl<T> fmt::Debug for Header<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Header({})", self.name)
    }
}

impl RawResponse {
    fn header<T: Node + Blank>(&self, header: &Header<T>) -> Result<Option<T>, Error> {
        header.read(&self.headers).map_err(|fault| self.undecodable(fault))
    }
}

impl<T> Response<T> {
    /// The value of a header that the API describes; none if it isn't there.
    pub fn header<V: Node + Blank>(&self, header: Header<V>) -> Result<Option<V>, Error> {
        self.raw.header(&header)
    }
}

impl StreamedResponse {
    /// The value of a header that the API describes; none if it isn't there.
    pub fn header<V: Node + Blank>(&self, header: Header<V>) -> Result<Option<V>, Error> {
        self.head.header(&header)
    }
}

impl ApiError {
    /// The value of a header that the API describes; none if it isn't there.
    pub fn header<V: Node + Blank>(&self, header: Header<V>) -> Result<Option<V>, Fault> {
        header.read(self.headers())
    }
}
