//! A parameter's value as path, query, headers and cookies have it (OpenAPI 3.1 §4.8.12, `style` and `explode`). Whatever its type is,
//! it comes as the JSON of the codec and is taken apart here, once for all types.
//!
//! What OpenAPI leaves open: a null is left out, and so is a list or object without a value. An empty text is sent. A list of plain
//! values in an exploded object repeats its name, a list in a deep one numbers its items (`a[0]=1`), and what is nested deeper than a
//! style has a form for goes out as JSON text.

use super::codec::{Fault, Kind, Node, Reader, encode};
use super::path::SEGMENT;
use form_urlencoded::byte_serialize;
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum In {
    /// A variable of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    form: Notation,
    explode: bool,
    reserved: bool,
    secret: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Notation {
    Simple,
    Label,
    Matrix,
    Form,
    Space,
    Pipe,
    Deep,
    Nested,
    Json,
}

impl Style {
    /// `1,2`: the default in paths and headers.
    pub const SIMPLE: Self = Self::of(Notation::Simple, false);
    /// `.1,2`
    pub const LABEL: Self = Self::of(Notation::Label, false);
    /// `;a=1,2`
    pub const MATRIX: Self = Self::of(Notation::Matrix, false);
    /// `a=1&a=2`: the default in queries and cookies.
    pub const FORM: Self = Self::of(Notation::Form, true);
    /// `a=1%202`
    pub const SPACE: Self = Self::of(Notation::Space, false);
    /// `a=1%7C2`
    pub const PIPE: Self = Self::of(Notation::Pipe, false);
    /// `a[b]=1`
    pub const DEEP: Self = Self::of(Notation::Deep, true);
    /// `a[b]=1`, and `a=1&a=2` for a list of plain values: the default in forms.
    pub const NESTED: Self = Self::of(Notation::Nested, true);
    /// `{"a":1}`: of a parameter that is described as a media type.
    pub const JSON: Self = Self::of(Notation::Json, false);

    const fn of(form: Notation, explode: bool) -> Self {
        Self { form, explode, reserved: false, secret: false }
    }

    /// With each value of an array or object by itself.
    pub const fn exploded(mut self) -> Self {
        self.explode = true;
        self
    }

    /// With all values of an array or object in one.
    pub const fn joined(mut self) -> Self {
        self.explode = false;
        self
    }

    /// With the reserved characters (RFC 3986 §2.2) as they are, as far as a query can have them in a value.
    pub const fn reserved(mut self) -> Self {
        self.reserved = true;
        self
    }

    /// For a header that holds a secret.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Whether the header holds a secret.
    pub const fn is_secret(self) -> bool {
        self.secret
    }

    /// What stands between the values that share one pair of the query.
    fn delimiter(self) -> (&'static str, &'static str) {
        match self.form {
            Notation::Space => (" ", "%20"),
            Notation::Pipe => ("|", "%7C"),
            _ => (",", ","),
        }
    }
}

/// A name and its value in a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The name, which is that of a field where an object was taken apart.
    pub name: String,
    /// The value as it is.
    pub value: String,
    /// The value as it is written.
    pub written: String,
}

/// What is encoded in a value that stands beside others: all but the unreserved characters (RFC 3986 §2.3), so that no delimiter
/// can be in it.
const BESIDE_OTHERS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is encoded in a value with reserved characters: also `#`, `[` and `]`, which no query can have, and `&` and `+`, which would
/// be read as something else.
const WITH_RESERVED: &AsciiSet = &BESIDE_OTHERS
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

/// What is encoded in the value of a cookie: what can't stand there (RFC 6265 §4.2.1). A percent sign can, since most cookies are given
/// back as they came.
pub const IN_COOKIE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\');

/// What is encoded in a cookie that is made of several values, or is JSON: the escapes must be told from what they stand beside.
const IN_MADE_COOKIE: &AsciiSet = &IN_COOKIE.add(b'%');

/// What is encoded in the name of a cookie: what a token can't have (RFC 9110 §5.6.2).
pub const IN_COOKIE_NAME: &AsciiSet = &IN_MADE_COOKIE
    .add(b'(')
    .add(b')')
    .add(b'/')
    .add(b':')
    .add(b'<')
    .add(b'=')
    .add(b'>')
    .add(b'?')
    .add(b'@')
    .add(b'[')
    .add(b']')
    .add(b'{')
    .add(b'}');

/// What a variable of a path becomes; empty if there is no value.
pub fn in_path(name: &str, value: &dyn Node, style: Style) -> Result<String, Fault> {
    let json = encode(value)?;
    if style.form == Notation::Json {
        return Ok(encoded(&json, SEGMENT));
    }
    let shape = shape(&json)?;
    if let (Notation::Simple, Shape::Plain(text)) = (style.form, &shape) {
        return Ok(encoded(text, SEGMENT));
    }
    let is_object = matches!(shape, Shape::Object(_));
    let values = values(shape, style.explode, &|text| encoded(text, BESIDE_OTHERS))?;
    if values.is_empty() {
        return Ok(String::new());
    }
    // A matrix has no equals sign before nothing (RFC 6570 §3.2.7).
    let matrix = |pair: String| format!(";{}", pair.trim_end_matches('='));
    Ok(match (style.form, style.explode) {
        (Notation::Matrix, true) if is_object => values.into_iter().map(matrix).collect(),
        (Notation::Matrix, true) => values.iter().map(|value| matrix(format!("{name}={value}"))).collect(),
        (Notation::Matrix, false) => matrix(format!("{name}={}", values.join(","))),
        (Notation::Label, explode) => format!(".{}", values.join(if explode { "." } else { "," })),
        _ => values.join(","),
    })
}

/// What a header holds; nothing if there is no value.
pub fn in_header(value: &dyn Node, style: Style) -> Result<Option<String>, Fault> {
    let json = encode(value)?;
    if style.form == Notation::Json {
        return Ok(Some(json));
    }
    let values = values(shape(&json)?, style.explode, &str::to_owned)?;
    Ok(if values.is_empty() { None } else { Some(values.join(",")) })
}

/// The pairs of a query, a list being several.
pub fn in_query(name: &str, value: &dyn Node, style: Style) -> Result<Vec<Pair>, Fault> {
    let json = encode(value)?;
    let (between, written_between) = style.delimiter();
    let write = |text: &String| if style.reserved { with_reserved(text) } else { byte_serialize(text.as_bytes()).collect() };
    let pairs = pairs(name, &json, style)?.into_iter().map(|(name, values)| Pair {
        name,
        value: values.join(between),
        written: values.iter().map(write).collect::<Vec<String>>().join(written_between),
    });
    Ok(pairs.collect())
}

/// The cookies, as `name=value`.
pub fn in_cookies(name: &str, value: &dyn Node, style: Style) -> Result<Vec<String>, Fault> {
    let json = encode(value)?;
    let is_plain = style.form != Notation::Json && matches!(shape(&json)?, Shape::Plain(_));
    let set = if is_plain { IN_COOKIE } else { IN_MADE_COOKIE };
    let cookies = pairs(name, &json, style)?.into_iter().map(|(name, values)| {
        let values: Vec<String> = values.iter().map(|value| encoded(value, set)).collect();
        format!("{}={}", encoded(&name, IN_COOKIE_NAME), values.join(","))
    });
    Ok(cookies.collect())
}

/// The pairs of a form.
pub fn in_form(name: &str, json: &str, style: Style) -> Result<Vec<(String, String)>, Fault> {
    let (between, _) = style.delimiter();
    Ok(pairs(name, json, style)?.into_iter().map(|(name, values)| (name, values.join(between))).collect())
}

/// The values of a list, of an object the fields or names and values in turn.
fn values(shape: Shape<'_>, explode: bool, write: &dyn Fn(&str) -> String) -> Result<Vec<String>, Fault> {
    Ok(match shape {
        Shape::Nothing => Vec::new(),
        Shape::Plain(text) => vec![write(&text)],
        Shape::List(items) => texts(&items)?.iter().map(|text| write(text)).collect(),
        Shape::Object(fields) => {
            let fields = plain_fields(fields)?.into_iter();
            match explode {
                true => fields.map(|(key, value)| format!("{}={}", write(&key), write(&value))).collect(),
                false => fields.flat_map(|(key, value)| [write(&key), write(&value)]).collect(),
            }
        }
    })
}

/// The pairs that a value becomes, each with the values that share it.
fn pairs(name: &str, json: &str, style: Style) -> Result<Vec<(String, Vec<String>)>, Fault> {
    if style.form == Notation::Json {
        return Ok(vec![(name.to_owned(), vec![json.to_owned()])]);
    }
    let mut pairs = Vec::new();
    match shape(json)? {
        shape if style.form == Notation::Deep => deep(name.to_owned(), shape, true, &mut pairs)?,
        shape if style.form == Notation::Nested => deep(name.to_owned(), shape, false, &mut pairs)?,
        Shape::List(items) if style.explode => pairs.extend(repeated(name, &items)?),
        Shape::Object(fields) if style.explode => {
            for (key, value) in fields {
                match shape(value)? {
                    Shape::List(items) if are_plain(&items)? => pairs.extend(repeated(&key, &items)?),
                    _ => pairs.extend(text(value)?.map(|text| (key, vec![text]))),
                }
            }
        }
        shape => {
            let values = values(shape, false, &str::to_owned)?;
            if !values.is_empty() {
                pairs.push((name.to_owned(), values));
            }
        }
    }
    Ok(pairs)
}

/// A value under a name that says where it is. Items are numbered, or else only those that have to be told apart.
fn deep(name: String, value: Shape<'_>, numbered: bool, pairs: &mut Vec<(String, Vec<String>)>) -> Result<(), Fault> {
    match value {
        Shape::Nothing => {}
        Shape::Plain(text) => pairs.push((name, vec![text])),
        Shape::List(items) if !numbered && are_plain(&items)? => pairs.extend(repeated(&name, &items)?),
        Shape::List(items) => {
            for (index, item) in items.into_iter().enumerate() {
                deep(format!("{name}[{index}]"), shape(item)?, numbered, pairs)?;
            }
        }
        Shape::Object(fields) => {
            for (key, value) in fields {
                deep(format!("{name}[{key}]"), shape(value)?, numbered, pairs)?;
            }
        }
    }
    Ok(())
}

fn repeated(name: &str, items: &[&str]) -> Result<Vec<(String, Vec<String>)>, Fault> {
    Ok(texts(items)?.into_iter().map(|text| (name.to_owned(), vec![text])).collect())
}

/// A value, taken apart by one level.
enum Shape<'j> {
    Nothing,
    Plain(String),
    List(Vec<&'j str>),
    Object(Vec<(String, &'j str)>),
}

fn shape(json: &str) -> Result<Shape<'_>, Fault> {
    let mut reader = Reader::of(json);
    Ok(match reader.kind()? {
        Kind::Null => Shape::Nothing,
        Kind::String => Shape::Plain(reader.string()?.to_owned()),
        Kind::Boolean | Kind::Number => Shape::Plain(reader.raw()?.to_owned()),
        Kind::Array => {
            let mut items = Vec::new();
            let mut more = reader.open_array()?;
            while more {
                items.push(reader.raw()?);
                more = reader.next_item()?;
            }
            Shape::List(items)
        }
        Kind::Object => {
            let mut fields = Vec::new();
            let mut next = reader.open_object()?.map(str::to_owned);
            while let Some(key) = next {
                fields.push((key, reader.raw()?));
                next = reader.next_key()?.map(str::to_owned);
            }
            Shape::Object(fields)
        }
    })
}

/// A value as one text; nothing for null.
fn text(json: &str) -> Result<Option<String>, Fault> {
    Ok(match shape(json)? {
        Shape::Nothing => None,
        Shape::Plain(text) => Some(text),
        Shape::List(_) | Shape::Object(_) => Some(json.to_owned()),
    })
}

fn texts(items: &[&str]) -> Result<Vec<String>, Fault> {
    items.iter().filter_map(|item| text(item).transpose()).collect()
}

fn plain_fields(fields: Vec<(String, &str)>) -> Result<Vec<(String, String)>, Fault> {
    fields.into_iter().filter_map(|(key, value)| Some(text(value).transpose()?.map(|value| (key, value)))).collect()
}

fn are_plain(items: &[&str]) -> Result<bool, Fault> {
    for item in items {
        if matches!(shape(item)?, Shape::List(_) | Shape::Object(_)) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn encoded(text: &str, set: &'static AsciiSet) -> String {
    utf8_percent_encode(text, set).to_string()
}

/// A value whose reserved characters stay, and escapes that are in it already (RFC 6570 §3.2.3).
fn with_reserved(text: &str) -> String {
    let mut written = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        written.extend(utf8_percent_encode(before, WITH_RESERVED));
        let is_escape = after.len() >= 2 && after.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
        written.push_str(if is_escape { "%" } else { "%25" });
        rest = after;
    }
    written.extend(utf8_percent_encode(rest, WITH_RESERVED));
    written
}
