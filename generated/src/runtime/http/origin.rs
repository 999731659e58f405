//! Which URLs belong together, and which hosts are this machine: what decides where a credential may be sent.

use http::Uri;
use std::net::IpAddr;
use url::Url;

/// Whether two URLs have the same scheme, host and port (RFC 6454 §5).
pub fn is_same_origin(left: &Uri, right: &Uri) -> bool {
    let origin = |uri: &Uri| Url::parse(&uri.to_string()).ok().map(|url| url.origin());
    origin(left).is_some_and(|left| origin(right) == Some(left))
}

/// Whether the host of a URL is this machine.
pub fn is_loopback(host: &str) -> bool {
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    match address.parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host == "localhost" || host.ends_with(".localhost"),
    }
}
