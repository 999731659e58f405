//! Redirects of the default transport. They are followed for GET and HEAD, which are safe to send again, and no credential is sent
//! to another origin.

use super::body::Body;
use http::header::{ACCEPT, HeaderMap, LOCATION, USER_AGENT};
use http::{Method, Response, StatusCode, Uri};
use url::Url;

/// How many consecutive redirects are followed. The next one is returned as the response: most likely the server redirects in
/// circles.
pub const MAX_REDIRECTS: u32 = 10;

/// The URL that a response redirects to. `None` if it isn't a redirect, or one that isn't followed: of an unsafe method, or from
/// https to http.
pub fn target(method: &Method, from: &Uri, response: &Response<Body>) -> Option<Uri> {
    let is_redirect = matches!(
        response.status(),
        StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::SEE_OTHER
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT
    );
    if !is_redirect || !matches!(*method, Method::GET | Method::HEAD) {
        return None;
    }
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let to = Url::parse(&from.to_string()).ok()?.join(location).ok()?;
    let is_followed = match to.scheme() {
        "https" => true,
        "http" => from.scheme_str() == Some("http"),
        _ => false,
    };
    if is_followed { to.as_str().parse().ok() } else { None }
}

/// The headers that may be sent to another origin.
pub fn public_headers(headers: &HeaderMap) -> HeaderMap {
    let public = |name| headers.get(&name).map(|value| (name, value.clone()));
    [ACCEPT, USER_AGENT].into_iter().filter_map(public).collect()
}
