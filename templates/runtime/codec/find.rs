//! A value deep inside a JSON document, found without decoding what surrounds it.

use super::json_error::JsonError;
use super::reader::{JsonType, Reader};
use super::value::{Empty, JsonValue, decode};

/// The JSON of the value at a path of keys. `None` if a key is missing or its parent isn't an object. The keys of an array are
/// `first` and `last`.
pub fn find_value<'j>(json: &'j str, path: &[&str]) -> Result<Option<&'j str>, JsonError> {
    let mut value = json;
    for key in path {
        let mut reader = Reader::new(value);
        let found = match reader.peek_type()? {
            JsonType::Object => property(&mut reader, key)?,
            JsonType::Array => item(&mut reader, key)?,
            _ => return Ok(None),
        };
        reader.finish()?;
        match found {
            Some(found) => value = found,
            None => return Ok(None),
        }
    }
    Ok(Some(value))
}

/// The JSON of an object's property; of two equal keys the last wins, as it does for a model.
pub fn property<'j>(object: &mut Reader<'j>, name: &str) -> Result<Option<&'j str>, JsonError> {
    let mut found = None;
    object.peek_type()?;
    let mut start = object.offset();
    let mut next = object.open_object()?.map(|key| key == name);
    while let Some(is_wanted) = next {
        let key = start..object.offset();
        let value = object.raw().map_err(|error| error.under_key(&object.key_in(key)))?;
        start = object.offset();
        if is_wanted {
            found = Some(value);
        }
        next = object.next_key()?.map(|key| key == name);
    }
    Ok(found)
}

/// The JSON of an array's first or last item.
fn item<'j>(array: &mut Reader<'j>, key: &str) -> Result<Option<&'j str>, JsonError> {
    let (mut first, mut last) = (None, None);
    let mut more = array.open_array()?;
    while more {
        last = Some(array.raw()?);
        first = first.or(last);
        more = array.next_item()?;
    }
    Ok(match key {
        "first" => first,
        "last" => last,
        _ => None,
    })
}

/// Decodes the value at a path of keys; the path of an error starts at the whole document.
pub fn decode_at<T: JsonValue + Empty>(json: &str, path: &[&str]) -> Result<T, JsonError> {
    let Some(part) = find_value(json, path)? else {
        let missing = JsonError::new("a value", "nothing", json.len());
        return Err(path.iter().rev().fold(missing, |error, key| error.under_key(key)));
    };
    // The part is a slice of the document, so the distance of their pointers is its offset.
    let start = part.as_ptr() as usize - json.as_ptr() as usize;
    decode(part.as_bytes()).map_err(|error| path.iter().rev().fold(error.shifted(start), |error, key| error.under_key(key)))
}
