//! Response headers with a type. A [`Header`] is the name and type of a header; `headers()` of a response returns all headers as
//! they were received.

use super::streamed::StreamedResponse;
use super::typed::Response;
use crate::runtime::codec::{self, Empty, JsonError, JsonValue};
use crate::runtime::error::{ApiError, Error};
use crate::runtime::http::raw_response::RawResponse;
use http::HeaderMap;
use std::fmt;
use std::marker::PhantomData;

/// The name of a response header, and the type of its value.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Error, Header, Response};")]
///
/// /// Decodes a header, such as one of the constants in the module `headers`.
/// fn remaining<T>(response: &Response<T>, header: Header<i64>) -> Result<i64, Error> {
///     Ok(response.header(header)?.unwrap_or(i64::MAX))
/// }
/// ```
pub struct Header<T> {
    name: &'static str,
    encoding: Encoding,
    value: PhantomData<fn() -> T>,
}

/// How the value of a header is encoded (OpenAPI 3.1 §4.8.12.4, style `simple`).
#[derive(Clone, Copy)]
enum Encoding {
    /// A string without quotes.
    String,
    /// JSON, such as a number or boolean.
    Json,
    /// Strings, separated by commas.
    StringList,
    /// JSON values, separated by commas.
    JsonList,
}

impl<T> Header<T> {
    pub(crate) const fn string(name: &'static str) -> Self {
        Self::new(name, Encoding::String)
    }

    pub(crate) const fn json(name: &'static str) -> Self {
        Self::new(name, Encoding::Json)
    }

    pub(crate) const fn string_list(name: &'static str) -> Self {
        Self::new(name, Encoding::StringList)
    }

    pub(crate) const fn json_list(name: &'static str) -> Self {
        Self::new(name, Encoding::JsonList)
    }

    const fn new(name: &'static str, encoding: Encoding) -> Self {
        Self { name, encoding, value: PhantomData }
    }

    /// Returns the name of the header.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl<T: JsonValue + Empty> Header<T> {
    fn decode(&self, headers: &HeaderMap) -> Result<Option<T>, JsonError> {
        let Some(json) = to_json(self.name, self.encoding, headers)? else {
            return Ok(None);
        };
        codec::decode(json.as_bytes()).map(Some).map_err(|error| error.under_key(self.name))
    }
}

/// The value of a header as JSON; `None` if it is absent. A list may be split into several headers (RFC 9110 §5.3).
fn to_json(name: &str, encoding: Encoding, headers: &HeaderMap) -> Result<Option<String>, JsonError> {
    let mut lines = headers.get_all(name).iter().map(|line| String::from_utf8_lossy(line.as_bytes()).trim().to_owned());
    let Some(first) = lines.next() else {
        return Ok(None);
    };
    let items = [first.clone()].into_iter().chain(lines).collect::<Vec<_>>().join(",");
    let items = items.split(',').map(str::trim).filter(|item| !item.is_empty());
    let list = |items: Result<Vec<String>, JsonError>| Ok(format!("[{}]", items?.join(",")));
    match encoding {
        Encoding::String => codec::encode(&first),
        Encoding::Json => Ok(first),
        Encoding::StringList => list(items.map(|item| codec::encode(&item.to_owned())).collect()),
        Encoding::JsonList => list(items.map(|item| Ok(item.to_owned())).collect()),
    }
    .map(Some)
}

impl<T> fmt::Debug for Header<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Header({})", self.name)
    }
}

impl RawResponse {
    fn header<T: JsonValue + Empty>(&self, header: &Header<T>) -> Result<Option<T>, Error> {
        header.decode(&self.headers).map_err(|error| self.decode_error(error))
    }
}

impl<T> Response<T> {
    /// Decodes a header; `None` if it is absent.
    ///
    /// # Errors
    ///
    /// Returns an error if the value doesn't match the header's type.
    pub fn header<V: JsonValue + Empty>(&self, header: Header<V>) -> Result<Option<V>, Error> {
        self.raw.header(&header)
    }
}

impl StreamedResponse {
    /// Decodes a header; `None` if it is absent.
    ///
    /// # Errors
    ///
    /// Returns an error if the value doesn't match the header's type.
    pub fn header<V: JsonValue + Empty>(&self, header: Header<V>) -> Result<Option<V>, Error> {
        self.head.header(&header)
    }
}

impl ApiError {
    /// Decodes a header; `None` if it is absent.
    ///
    /// # Errors
    ///
    /// Returns an error if the value doesn't match the header's type.
    pub fn header<V: JsonValue + Empty>(&self, header: Header<V>) -> Result<Option<V>, JsonError> {
        header.decode(self.headers())
    }
}
