//! Expands a path template with its arguments. An argument stays within its segment, whatever it contains: a slash in an identifier
//! must not reach another operation.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What is encoded in a scalar argument: all but the characters that a segment may contain (`pchar`, RFC 3986 §3.3).
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

/// What is encoded in a path of the caller: what no path can contain. Slashes and escapes are left as they are.
const CALLER_PATH: &AsciiSet = &SEGMENT.remove(b'/').remove(b'%');

/// Expands a template such as `/zones/{zone_id}`: each name in braces is replaced by its encoded argument.
pub fn expand(template: &str, arguments: &[(&'static str, String)]) -> Result<String, String> {
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

/// Validates and encodes a path of the caller.
pub fn validate(path: &str) -> Result<String, String> {
    if path.contains(['?', '#']) {
        return Err("the path contains `?` or `#`: set query parameters with .query(name, value)".to_owned());
    }
    if path.split('/').any(is_dots) {
        return Err("the path has a segment `.` or `..`".to_owned());
    }
    let absolute = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    Ok(utf8_percent_encode(&absolute, CALLER_PATH).to_string())
}

/// Whether a server would treat the segment as the current or parent folder. It may decode once more than it should, so an encoded
/// dot counts as a dot.
fn is_dots(segment: &str) -> bool {
    // Nothing else decodes to dots, and hardly any segment consists of these characters alone.
    if !segment.bytes().all(|byte| matches!(byte, b'.' | b'%' | b'2' | b'5' | b'e' | b'E')) {
        return false;
    }
    let once = percent_decode_str(segment).decode_utf8_lossy();
    let twice = percent_decode_str(&once).decode_utf8_lossy();
    matches!(&*twice, "." | "..")
}
