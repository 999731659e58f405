//! A JSON text as a serde value: each token is handed to the serializer of any other format.

use super::{Kind, Reader};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use std::cell::RefCell;

/// The next value of a reader. serde serializes through a shared reference, so the reader's position is in a cell.
pub struct Walk<'r, 'j>(&'r RefCell<Reader<'j>>);

/// Serializes a whole JSON text.
pub fn serialize_text<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    Walk(&RefCell::new(Reader::of(text))).serialize(serializer)
}

impl Serialize for Walk<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let kind = self.0.borrow_mut().kind().map_err(S::Error::custom)?;
        match kind {
            Kind::Null => {
                self.0.borrow_mut().take_null().map_err(S::Error::custom)?;
                serializer.serialize_unit()
            }
            Kind::Boolean => {
                let value = self.0.borrow_mut().boolean().map_err(S::Error::custom)?;
                serializer.serialize_bool(value)
            }
            Kind::Number => {
                let text = self.0.borrow_mut().raw().map_err(S::Error::custom)?;
                serialize_number(text, serializer)
            }
            Kind::String => {
                let value = self.0.borrow_mut().string().map_err(S::Error::custom)?.to_owned();
                serializer.serialize_str(&value)
            }
            Kind::Array => {
                let mut items = serializer.serialize_seq(None)?;
                let mut more = self.0.borrow_mut().open_array().map_err(S::Error::custom)?;
                while more {
                    items.serialize_element(self)?;
                    more = self.0.borrow_mut().next_item().map_err(S::Error::custom)?;
                }
                items.end()
            }
            Kind::Object => {
                let mut entries = serializer.serialize_map(None)?;
                let mut key = self.0.borrow_mut().open_object().map_err(S::Error::custom)?.map(str::to_owned);
                while let Some(name) = key {
                    entries.serialize_entry(&name, self)?;
                    key = self.0.borrow_mut().next_key().map_err(S::Error::custom)?.map(str::to_owned);
                }
                entries.end()
            }
        }
    }
}

/// A number as the smallest of serde's types that holds it exactly; one that none holds is the nearest double. Beyond a double
/// there is only infinity, which formats such as JSON would write as null.
fn serialize_number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    // No integer has the sign of this zero.
    if text == "-0" {
        serializer.serialize_f64(-0.0)
    } else if let Ok(value) = text.parse::<u64>() {
        serializer.serialize_u64(value)
    } else if let Ok(value) = text.parse::<i64>() {
        serializer.serialize_i64(value)
    } else if let Ok(value) = text.parse::<i128>() {
        serializer.serialize_i128(value)
    } else if let Ok(value) = text.parse::<u128>() {
        serializer.serialize_u128(value)
    } else {
        match text.parse::<f64>() {
            Ok(value) if value.is_finite() => serializer.serialize_f64(value),
            _ => Err(S::Error::custom("a number beyond what a double holds")),
        }
    }
}
