//! Serializes parameters into path, query, headers and cookies (OpenAPI 3.1 §4.8.12, `style` and `explode`). The value of any type
//! is encoded as JSON by the codec and split here, once for all types.
//!
//! Where OpenAPI leaves the behavior undefined: null is omitted, and so is an array or object without a value. An empty string is
//! sent. An array of scalars in an exploded object repeats its name, an array in a `deepObject` numbers its items (`a[0]=1`), and
//! values nested deeper than the style allows are sent as JSON.

use super::path::SEGMENT;
use crate::runtime::codec::{JsonError, JsonType, JsonValue, Reader, encode};
use crate::runtime::http::cookies::{IN_COMPOSED_COOKIE, IN_COOKIE, IN_COOKIE_NAME};
use crate::runtime::http::query::QueryPair;
use form_urlencoded::byte_serialize;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Where a parameter is sent (OpenAPI 3.1 §4.8.12, `in`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
}

/// How a parameter is serialized: its style and what modifies it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Serialization {
    style: ParameterStyle,
    explode: bool,
    allow_reserved: bool,
    secret: bool,
}

/// OpenAPI's `style`, and two styles of request bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ParameterStyle {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Nested,
    Json,
}

impl Serialization {
    /// `1,2`: the default in paths and headers.
    pub const SIMPLE: Self = Self::new(ParameterStyle::Simple, false);
    /// `.1,2`
    pub const LABEL: Self = Self::new(ParameterStyle::Label, false);
    /// `;a=1,2`
    pub const MATRIX: Self = Self::new(ParameterStyle::Matrix, false);
    /// `a=1&a=2`: the default in queries and cookies.
    pub const FORM: Self = Self::new(ParameterStyle::Form, true);
    /// `a=1%202`
    pub const SPACE_DELIMITED: Self = Self::new(ParameterStyle::SpaceDelimited, false);
    /// `a=1%7C2`
    pub const PIPE_DELIMITED: Self = Self::new(ParameterStyle::PipeDelimited, false);
    /// `a[b]=1`
    pub const DEEP_OBJECT: Self = Self::new(ParameterStyle::DeepObject, true);
    /// `a[b]=1`, and `a=1&a=2` for an array of scalars: the default in forms.
    pub const NESTED: Self = Self::new(ParameterStyle::Nested, true);
    /// `{"a":1}`: of a parameter that is described by a media type.
    pub const JSON: Self = Self::new(ParameterStyle::Json, false);

    const fn new(style: ParameterStyle, explode: bool) -> Self {
        Self { style, explode, allow_reserved: false, secret: false }
    }

    /// Whether each item of an array or property of an object is separate (OpenAPI 3.1 §4.8.12, `explode`).
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// Leaves the reserved characters (RFC 3986 §2.2) unencoded, as far as the value of a query can contain them.
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// For a header that contains a secret.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Whether the header contains a secret.
    pub const fn is_secret(self) -> bool {
        self.secret
    }

    /// The delimiter of the values that share one pair of the query, before and after encoding.
    fn delimiter(self) -> (&'static str, &'static str) {
        match self.style {
            ParameterStyle::SpaceDelimited => (" ", "%20"),
            ParameterStyle::PipeDelimited => ("|", "%7C"),
            ParameterStyle::Simple
            | ParameterStyle::Label
            | ParameterStyle::Matrix
            | ParameterStyle::Form
            | ParameterStyle::DeepObject
            | ParameterStyle::Nested
            | ParameterStyle::Json => (",", ","),
        }
    }
}

/// What is encoded in one of several values: all but the unreserved characters (RFC 3986 §2.3), so that it contains no delimiter.
const DELIMITED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is encoded in a value with reserved characters: also `#`, `[` and `]`, which no query can contain, and `&` and `+`, which
/// have a meaning of their own there.
const WITH_RESERVED: &AsciiSet = &DELIMITED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Serializes a path parameter; empty if there is no value.
pub fn in_path(name: &str, value: &dyn JsonValue, serialization: Serialization) -> Result<String, JsonError> {
    let json = encode(value)?;
    if serialization.style == ParameterStyle::Json {
        return Ok(encoded(&json, SEGMENT));
    }
    let parsed = parse(&json)?;
    if let (ParameterStyle::Simple, ParsedValue::Scalar(scalar)) = (serialization.style, &parsed) {
        return Ok(encoded(scalar, SEGMENT));
    }
    let is_object = matches!(parsed, ParsedValue::Object(_));
    let values = values(parsed, serialization.explode, &|value| encoded(value, DELIMITED))?;
    if values.is_empty() {
        return Ok(String::new());
    }
    // A matrix parameter with an empty value has no equals sign (RFC 6570 §3.2.7).
    let matrix = |pair: String| format!(";{}", pair.trim_end_matches('='));
    Ok(match (serialization.style, serialization.explode) {
        (ParameterStyle::Matrix, true) if is_object => values.into_iter().map(matrix).collect(),
        (ParameterStyle::Matrix, true) => values.iter().map(|value| matrix(format!("{name}={value}"))).collect(),
        (ParameterStyle::Matrix, false) => matrix(format!("{name}={}", values.join(","))),
        (ParameterStyle::Label, explode) => format!(".{}", values.join(if explode { "." } else { "," })),
        (ParameterStyle::Simple, _) => values.join(","),
        // No other style is allowed in a path.
        (
            ParameterStyle::Form
            | ParameterStyle::SpaceDelimited
            | ParameterStyle::PipeDelimited
            | ParameterStyle::DeepObject
            | ParameterStyle::Nested
            | ParameterStyle::Json,
            _,
        ) => values.join(","),
    })
}

/// Serializes a header; `None` if there is no value.
pub fn in_header(value: &dyn JsonValue, serialization: Serialization) -> Result<Option<String>, JsonError> {
    let json = encode(value)?;
    if serialization.style == ParameterStyle::Json {
        return Ok(Some(json));
    }
    let values = values(parse(&json)?, serialization.explode, &str::to_owned)?;
    Ok(if values.is_empty() { None } else { Some(values.join(",")) })
}

/// Serializes a query parameter as pairs.
pub fn in_query(name: &str, value: &dyn JsonValue, serialization: Serialization) -> Result<Vec<QueryPair>, JsonError> {
    let json = encode(value)?;
    let (delimiter, encoded_delimiter) = serialization.delimiter();
    let encode = |value: &String| {
        if serialization.allow_reserved { with_reserved(value) } else { byte_serialize(value.as_bytes()).collect() }
    };
    let pairs = pairs(name, &json, serialization)?.into_iter().map(|(name, values)| QueryPair {
        name,
        value: values.join(delimiter),
        encoded: values.iter().map(encode).collect::<Vec<String>>().join(encoded_delimiter),
    });
    Ok(pairs.collect())
}

/// Serializes a cookie parameter, each cookie as `name=value`.
pub fn in_cookies(name: &str, value: &dyn JsonValue, serialization: Serialization) -> Result<Vec<String>, JsonError> {
    let json = encode(value)?;
    let is_scalar = serialization.style != ParameterStyle::Json && matches!(parse(&json)?, ParsedValue::Scalar(_));
    let set = if is_scalar { IN_COOKIE } else { IN_COMPOSED_COOKIE };
    let cookies = pairs(name, &json, serialization)?.into_iter().map(|(name, values)| {
        let values: Vec<String> = values.iter().map(|value| encoded(value, set)).collect();
        format!("{}={}", encoded(&name, IN_COOKIE_NAME), values.join(","))
    });
    Ok(cookies.collect())
}

/// Serializes a property of a form as pairs.
pub fn in_form(name: &str, json: &str, serialization: Serialization) -> Result<Vec<(String, String)>, JsonError> {
    let (delimiter, _) = serialization.delimiter();
    Ok(pairs(name, json, serialization)?.into_iter().map(|(name, values)| (name, values.join(delimiter))).collect())
}

/// The items of an array; of an object `name=value` if it is exploded, or else names and values in turn.
fn values(parsed: ParsedValue<'_>, explode: bool, encode: &dyn Fn(&str) -> String) -> Result<Vec<String>, JsonError> {
    Ok(match parsed {
        ParsedValue::Null => Vec::new(),
        ParsedValue::Scalar(scalar) => vec![encode(&scalar)],
        ParsedValue::Array(items) => to_strings(&items)?.iter().map(|item| encode(item)).collect(),
        ParsedValue::Object(fields) => {
            let fields = string_fields(fields)?.into_iter();
            match explode {
                true => fields.map(|(key, value)| format!("{}={}", encode(&key), encode(&value))).collect(),
                false => fields.flat_map(|(key, value)| [encode(&key), encode(&value)]).collect(),
            }
        }
    })
}

/// The pairs of a value, each with the values that share it.
fn pairs(name: &str, json: &str, serialization: Serialization) -> Result<Vec<(String, Vec<String>)>, JsonError> {
    if serialization.style == ParameterStyle::Json {
        return Ok(vec![(name.to_owned(), vec![json.to_owned()])]);
    }
    let mut pairs = Vec::new();
    match parse(json)? {
        parsed if serialization.style == ParameterStyle::DeepObject => nested_pairs(name.to_owned(), parsed, true, &mut pairs)?,
        parsed if serialization.style == ParameterStyle::Nested => nested_pairs(name.to_owned(), parsed, false, &mut pairs)?,
        ParsedValue::Array(items) if serialization.explode => pairs.extend(repeated(name, &items)?),
        ParsedValue::Object(fields) if serialization.explode => {
            for (key, value) in fields {
                match parse(value)? {
                    ParsedValue::Array(items) if are_scalars(&items)? => pairs.extend(repeated(&key, &items)?),
                    _ => pairs.extend(to_string(value)?.map(|value| (key, vec![value]))),
                }
            }
        }
        parsed => {
            let values = values(parsed, false, &str::to_owned)?;
            if !values.is_empty() {
                pairs.push((name.to_owned(), values));
            }
        }
    }
    Ok(pairs)
}

/// The pairs of a value whose names contain its path. All items are numbered, or else only those of arrays of arrays and objects.
fn nested_pairs(
    name: String,
    value: ParsedValue<'_>,
    numbered: bool,
    pairs: &mut Vec<(String, Vec<String>)>,
) -> Result<(), JsonError> {
    match value {
        ParsedValue::Null => {}
        ParsedValue::Scalar(scalar) => pairs.push((name, vec![scalar])),
        ParsedValue::Array(items) if !numbered && are_scalars(&items)? => pairs.extend(repeated(&name, &items)?),
        ParsedValue::Array(items) => {
            for (index, item) in items.into_iter().enumerate() {
                nested_pairs(format!("{name}[{index}]"), parse(item)?, numbered, pairs)?;
            }
        }
        ParsedValue::Object(fields) => {
            for (key, value) in fields {
                nested_pairs(format!("{name}[{key}]"), parse(value)?, numbered, pairs)?;
            }
        }
    }
    Ok(())
}

fn repeated(name: &str, items: &[&str]) -> Result<Vec<(String, Vec<String>)>, JsonError> {
    Ok(to_strings(items)?.into_iter().map(|item| (name.to_owned(), vec![item])).collect())
}

/// A JSON value, parsed to the first level.
enum ParsedValue<'j> {
    Null,
    Scalar(String),
    Array(Vec<&'j str>),
    Object(Vec<(String, &'j str)>),
}

fn parse(json: &str) -> Result<ParsedValue<'_>, JsonError> {
    let mut reader = Reader::new(json);
    Ok(match reader.peek_type()? {
        JsonType::Null => ParsedValue::Null,
        JsonType::String => ParsedValue::Scalar(reader.string()?.to_owned()),
        JsonType::Boolean | JsonType::Number => ParsedValue::Scalar(reader.raw()?.to_owned()),
        JsonType::Array => {
            let mut items = Vec::new();
            let mut more = reader.open_array()?;
            while more {
                items.push(reader.raw()?);
                more = reader.next_item()?;
            }
            ParsedValue::Array(items)
        }
        JsonType::Object => {
            let mut fields = Vec::new();
            let mut next = reader.open_object()?.map(str::to_owned);
            while let Some(key) = next {
                fields.push((key, reader.raw()?));
                next = reader.next_key()?.map(str::to_owned);
            }
            ParsedValue::Object(fields)
        }
    })
}

/// A value as one string; `None` for null.
fn to_string(json: &str) -> Result<Option<String>, JsonError> {
    Ok(match parse(json)? {
        ParsedValue::Null => None,
        ParsedValue::Scalar(scalar) => Some(scalar),
        ParsedValue::Array(_) | ParsedValue::Object(_) => Some(json.to_owned()),
    })
}

fn to_strings(items: &[&str]) -> Result<Vec<String>, JsonError> {
    items.iter().filter_map(|item| to_string(item).transpose()).collect()
}

fn string_fields(fields: Vec<(String, &str)>) -> Result<Vec<(String, String)>, JsonError> {
    fields.into_iter().filter_map(|(key, value)| Some(to_string(value).transpose()?.map(|value| (key, value)))).collect()
}

fn are_scalars(items: &[&str]) -> Result<bool, JsonError> {
    for item in items {
        if matches!(parse(item)?, ParsedValue::Array(_) | ParsedValue::Object(_)) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn encoded(value: &str, set: &'static AsciiSet) -> String {
    utf8_percent_encode(value, set).to_string()
}

/// Encodes a value but for its reserved characters and existing escapes (RFC 6570 §3.2.3).
fn with_reserved(value: &str) -> String {
    let mut encoded = String::new();
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('%') {
        encoded.extend(utf8_percent_encode(before, WITH_RESERVED));
        let is_escape = after.len() >= 2 && after.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
        encoded.push_str(if is_escape { "%" } else { "%25" });
        rest = after;
    }
    encoded.extend(utf8_percent_encode(rest, WITH_RESERVED));
    encoded
}
