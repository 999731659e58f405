//! Redirects of the default transport. They are followed for GET and HEAD, where a second request does nothing, and no credential
//! follows to another origin.

use super::body::Body;
use http::header::{ACCEPT, HeaderMap, LOCATION, USER_AGENT};
use http::{Method, Response, StatusCode, Uri};
use url::Url;

/// How many redirects in a row are followed. The one after them is the call's answer: the server most likely redirects in circles.
pub const MOST: u32 = 10;

/// Where an answer sends a request on to. None if it is the answer itself, or a redirect that isn't followed: one of a method that
/// may change something, or one from https to http.
pub fn target(method: &Method, from: &Uri, answer: &Response<Body>) -> Option<Uri> {
    let is_redirect = matches!(
        answer.status(),
        StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::SEE_OTHER
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT
    );
    if !is_redirect || !matches!(*method, Method::GET | Method::HEAD) {
        return None;
    }
    let location = answer.headers().get(LOCATION)?.to_str().ok()?;
    let to = Url::parse(&from.to_string()).ok()?.join(location).ok()?;
    let is_followed = match to.scheme() {
        "https" => true,
        "http" => from.scheme_str() == Some("http"),
        _ => false,
    };
    if is_followed { to.as_str().parse().ok() } else { None }
}

/// The headers that any stranger may see.
pub fn harmless(headers: &HeaderMap) -> HeaderMap {
    let harmless = |name| headers.get(&name).map(|value| (name, value.clone()));
    [ACCEPT, USER_AGENT].into_iter().filter_map(harmless).collect()
}

/// Whether two addresses have scheme, host and port in common (RFC 6454 §5).
pub fn is_same_origin(left: &Uri, right: &Uri) -> bool {
    let origin = |uri: &Uri| Url::parse(&uri.to_string()).ok().map(|url| url.origin());
    origin(left).is_some_and(|left| origin(right) == Some(left))
}
