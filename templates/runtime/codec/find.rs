//! A value deep in a text, found without reading what is around it into types.

use super::{Blank, Fault, Kind, Node, Reader};

/// The text of the value under a path of keys. None if a key isn't there or its parent isn't an object. The keys of an array are
/// `first` and `last`.
pub fn find<'j>(text: &'j str, path: &[&str]) -> Result<Option<&'j str>, Fault> {
    let mut value = text;
    for key in path {
        let mut reader = Reader::of(value);
        let found = match reader.kind()? {
            Kind::Object => property(&mut reader, key)?,
            Kind::Array => item(&mut reader, key)?,
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

/// The text of an object's property; of two equal keys the last counts, as it does for a model.
pub fn property<'j>(object: &mut Reader<'j>, name: &str) -> Result<Option<&'j str>, Fault> {
    let mut found = None;
    object.kind()?;
    let mut start = object.offset();
    let mut next = object.open_object()?.map(|key| key == name);
    while let Some(is_it) = next {
        let key = start..object.offset();
        let value = object.raw().map_err(|fault| fault.under_key(&object.key_in(key)))?;
        start = object.offset();
        if is_it {
            found = Some(value);
        }
        next = object.next_key()?.map(|key| key == name);
    }
    Ok(found)
}

/// The text of an array's first or last item.
fn item<'j>(array: &mut Reader<'j>, key: &str) -> Result<Option<&'j str>, Fault> {
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

/// Reads the value under a path of keys; the path of a fault starts at the whole text.
pub fn decode_at<T: Node + Blank>(text: &str, path: &[&str]) -> Result<T, Fault> {
    let Some(part) = find(text, path)? else {
        let missing = Fault::new("a value", "nothing", text.len());
        return Err(path.iter().rev().fold(missing, |fault, key| fault.under_key(key)));
    };
    // The part is a slice of the text, so the distance of their heads is where it starts.
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    super::decode(part.as_bytes())
        .map_err(|fault| path.iter().rev().fold(fault.shifted(start), |fault, key| fault.under_key(key)))
}
