//! The one `Cookie` header of a request (RFC 6265 §5.4): what the caller wrote, what parameters say, and credentials.

use super::parameter::{IN_COOKIE, IN_COOKIE_NAME};
use http::header::{COOKIE, HeaderMap, HeaderValue};
use percent_encoding::utf8_percent_encode;

/// A cookie that is given back as it came, but for what can't stand in one.
pub fn pair(name: &str, value: &str) -> String {
    format!("{}={}", utf8_percent_encode(name, IN_COOKIE_NAME), utf8_percent_encode(value, IN_COOKIE))
}

/// Adds cookies, each written as `name=value`, to those that the header has. One of the same name that is there already stays instead.
pub fn add(headers: &mut HeaderMap, cookies: &[String]) {
    let present = text(headers);
    let is_new = |cookie: &&str| !names(&present).any(|known| known == name(cookie));
    let new = cookies.iter().map(String::as_str).filter(is_new);
    let all: Vec<&str> = split(&present).chain(new).collect();
    // What was in the header could be in one, and what is added is in ASCII.
    if let (false, Ok(mut value)) = (all.is_empty(), HeaderValue::try_from(all.join("; "))) {
        value.set_sensitive(true);
        headers.insert(COOKIE, value);
    }
}

/// Whether the header has a cookie of this name.
pub fn has(headers: &HeaderMap, name: &str) -> bool {
    let encoded = utf8_percent_encode(name, IN_COOKIE_NAME).to_string();
    names(&text(headers)).any(|known| known == encoded)
}

fn text(headers: &HeaderMap) -> String {
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
