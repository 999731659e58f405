//! The one `Cookie` header of a request (RFC 6265 §5.4): what the caller wrote, what parameters say, and credentials.

use http::header::{COOKIE, HeaderMap, HeaderValue};

/// Adds cookies, each written as `name=value`, to those that the header has. One of the same name that is there already stays instead.
pub fn add(headers: &mut HeaderMap, cookies: &[String]) -> Result<(), String> {
    let present = headers.get(COOKIE).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).unwrap_or_default();
    let present: Vec<&str> = present.split(';').map(str::trim).filter(|cookie| !cookie.is_empty()).collect();
    let is_new = |cookie: &&str| !present.iter().any(|known| name(known) == name(cookie));
    let new = cookies.iter().map(String::as_str).filter(is_new);
    let all: Vec<&str> = present.iter().copied().chain(new).collect();
    if all.is_empty() {
        return Ok(());
    }
    let Ok(mut value) = HeaderValue::try_from(all.join("; ")) else {
        return Err("a cookie has a character that no header can have".to_owned());
    };
    value.set_sensitive(true);
    headers.insert(COOKIE, value);
    Ok(())
}

fn name(cookie: &str) -> &str {
    cookie.split_once('=').map_or(cookie, |(name, _)| name)
}
