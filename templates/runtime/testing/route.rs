//! Which requests a prepared response is for: a method, a path in which some segments are arbitrary, and query parameters.

use http::{Method, Uri};
use percent_encoding::percent_decode_str;
use std::fmt;

/// A method and a path, such as `/zones/{zone_id}?limit=1`.
#[derive(Clone, PartialEq, Eq)]
pub struct Route {
    method: Method,
    path: String,
    query: Option<String>,
}

impl Route {
    pub fn new(method: Method, path: &str) -> Self {
        let (path, query) = match path.split_once('?') {
            Some((path, query)) => (path, Some(query.to_owned())),
            None => (path, None),
        };
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        Self { method, path, query }
    }

    /// Whether a request is one of these. A query parameter that the route doesn't name may have any value.
    pub fn matches(&self, method: &Method, uri: &Uri) -> bool {
        let parameters: Vec<_> = parameters(uri.query().unwrap_or_default()).collect();
        self.method == *method
            && matches_path(&self.path, uri.path())
            && self::parameters(self.query.as_deref().unwrap_or_default()).all(|wanted| parameters.contains(&wanted))
    }
}

/// The names and values of a query, decoded.
fn parameters(query: &str) -> form_urlencoded::Parse<'_> {
    form_urlencoded::parse(query.as_bytes())
}

/// Compares two paths segment by segment, so that an encoded slash stays within its own.
fn matches_path(template: &str, path: &str) -> bool {
    let (mut wanted, mut found) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), found.next()) {
            (None, None) => return true,
            (Some(wanted), Some(found)) if matches_segment(wanted, found) => {}
            _ => return false,
        }
    }
}

/// A name in braces stands for at least one character; what surrounds it, as in `{name}.json`, must be there.
fn matches_segment(template: &str, segment: &str) -> bool {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let segment = decoded(segment);
    let parts = template.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?.1)));
    match parts {
        None => segment == decoded(template),
        Some((before, after)) => {
            let inside = segment.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            inside.is_some_and(|inside| !inside.is_empty())
        }
    }
}

/// As it was written.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        self.query.iter().try_for_each(|query| write!(f, "?{query}"))
    }
}
