//! The single `Cookie` header of a request (RFC 6265 §5.4): cookies of the caller, of parameters and of credentials.

use http::header::{COOKIE, HeaderMap, HeaderValue};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What is encoded in the value of a cookie: what it must not contain (RFC 6265 §4.2.1). A percent sign is left as it is, since
/// most cookies are sent back as they were received.
pub const IN_COOKIE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\');

/// What is encoded in a cookie that is composed of several values, or is JSON: the escapes must be distinguishable.
pub const IN_COMPOSED_COOKIE: &AsciiSet = &IN_COOKIE.add(b'%');

/// What is encoded in the name of a cookie: what a token must not contain (RFC 9110 §5.6.2).
pub const IN_COOKIE_NAME: &AsciiSet = &IN_COMPOSED_COOKIE
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

/// A cookie as `name=value`, encoded no more than it must be.
pub fn pair(name: &str, value: &str) -> String {
    format!("{}={}", utf8_percent_encode(name, IN_COOKIE_NAME), utf8_percent_encode(value, IN_COOKIE))
}

/// Adds cookies, each as `name=value`, to those of the header. A cookie that is already present wins over one of the same name.
pub fn add(headers: &mut HeaderMap, cookies: &[String]) {
    let present = header_value(headers);
    let is_new = |cookie: &&str| !names(&present).any(|known| known == name(cookie));
    let new = cookies.iter().map(String::as_str).filter(is_new);
    let all: Vec<&str> = split(&present).chain(new).collect();
    // The header was valid before, and what is added is ASCII.
    if let (false, Ok(mut value)) = (all.is_empty(), HeaderValue::try_from(all.join("; "))) {
        value.set_sensitive(true);
        headers.insert(COOKIE, value);
    }
}

/// Whether the header has a cookie of this name.
pub fn has(headers: &HeaderMap, name: &str) -> bool {
    let encoded = utf8_percent_encode(name, IN_COOKIE_NAME).to_string();
    names(&header_value(headers)).any(|known| known == encoded)
}

fn header_value(headers: &HeaderMap) -> String {
    headers.get(COOKIE).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).unwrap_or_default()
}

fn split(header: &str) -> impl Iterator<Item = &str> {
    header.split(';').map(str::trim).filter(|cookie| !cookie.is_empty())
}

fn names(header: &str) -> impl Iterator<Item = &str> {
    split(header).map(name)
}

fn name(cookie: &str) -> &str {
    cookie.split_once('=').map_or(cookie, |(name, _)| name)
}
