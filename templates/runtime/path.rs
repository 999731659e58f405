//! A path template and its arguments become the path of a request. An argument stays within its segment, whatever it holds:
//! a slash in an identifier must not reach another operation.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What is encoded in a plain argument: all but the characters that a segment may have (`pchar`, RFC 3986 §3.3).
pub const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// What is encoded in a path that the caller wrote: what no path can have. Slashes and escapes are meant as they stand.
const WRITTEN: &AsciiSet = &SEGMENT.remove(b'/').remove(b'%');

/// The path of a template such as `/zones/{zone_id}`, with each name in braces replaced by its argument, encoded already.
pub fn resolve(template: &str, arguments: &[(&'static str, String)]) -> Result<String, String> {
    let mut path = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, (name, after))) = rest.split_once('{').and_then(|(b, r)| Some((b, r.split_once('}')?))) {
        path.push_str(before);
        let (_, argument) = arguments
            .iter()
            .find(|(key, _)| *key == name)
            .ok_or_else(|| format!("the path parameter `{name}` has no argument"))?;
        if argument.is_empty() {
            return Err(format!("`{name}` is empty: an empty path parameter would address another resource"));
        }
        path.push_str(argument);
        rest = after;
    }
    path.push_str(rest);
    match path.split('/').find(|segment| is_dots(segment)) {
        None => Ok(path),
        Some(_) => Err("a path argument is `.` or `..`, which would address another resource".to_owned()),
    }
}

/// The path of a call that the description doesn't have.
pub fn check(path: &str) -> Result<String, String> {
    if path.contains(['?', '#']) {
        return Err("the path has a `?` or a `#`: give query parameters by .query(name, value)".to_owned());
    }
    if path.split('/').any(is_dots) {
        return Err("the path has a segment `.` or `..`".to_owned());
    }
    let absolute = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    Ok(utf8_percent_encode(&absolute, WRITTEN).to_string())
}

/// Whether a server would take the segment for this or the parent folder. It may decode once more than it should, so an encoded
/// dot counts as a dot.
fn is_dots(segment: &str) -> bool {
    // Nothing else can decode to dots, and hardly any segment is made of these characters alone.
    if !segment.bytes().all(|byte| matches!(byte, b'.' | b'%' | b'2' | b'5' | b'e' | b'E')) {
        return false;
    }
    let once = percent_decode_str(segment).decode_utf8_lossy();
    let twice = percent_decode_str(&once).decode_utf8_lossy();
    matches!(&*twice, "." | "..")
}
