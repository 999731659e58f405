//! JSON as a serde value: each token is passed to the serializer of any other format.

use super::reader::{JsonType, Reader};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use std::cell::RefCell;

/// The next value of a reader. serde serializes through a shared reference, so the reader's position is in a cell.
pub struct NextValue<'r, 'j>(&'r RefCell<Reader<'j>>);

/// Serializes a whole JSON document.
pub fn serialize_json<S: Serializer>(json: &str, serializer: S) -> Result<S::Ok, S::Error> {
    NextValue(&RefCell::new(Reader::new(json))).serialize(serializer)
}

impl Serialize for NextValue<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let json_type = self.0.borrow_mut().peek_type().map_err(S::Error::custom)?;
        match json_type {
            JsonType::Null => {
                self.0.borrow_mut().skip_null().map_err(S::Error::custom)?;
                serializer.serialize_unit()
            }
            JsonType::Boolean => {
                let value = self.0.borrow_mut().boolean().map_err(S::Error::custom)?;
                serializer.serialize_bool(value)
            }
            JsonType::Number => {
                let number = self.0.borrow_mut().raw().map_err(S::Error::custom)?;
                serialize_number(number, serializer)
            }
            JsonType::String => {
                let value = self.0.borrow_mut().string().map_err(S::Error::custom)?.to_owned();
                serializer.serialize_str(&value)
            }
            JsonType::Array => {
                let mut items = serializer.serialize_seq(None)?;
                let mut more = self.0.borrow_mut().open_array().map_err(S::Error::custom)?;
                while more {
                    items.serialize_element(self)?;
                    more = self.0.borrow_mut().next_item().map_err(S::Error::custom)?;
                }
                items.end()
            }
            JsonType::Object => {
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

/// Serializes a number as the smallest of serde's types that represents it exactly, or else as the nearest double. Beyond a double
/// there is only infinity, which formats such as JSON would write as null.
fn serialize_number<S: Serializer>(number: &str, serializer: S) -> Result<S::Ok, S::Error> {
    // No integer has the sign of this zero.
    if number == "-0" {
        serializer.serialize_f64(-0.0)
    } else if let Ok(value) = number.parse::<u64>() {
        serializer.serialize_u64(value)
    } else if let Ok(value) = number.parse::<i64>() {
        serializer.serialize_i64(value)
    } else if let Ok(value) = number.parse::<i128>() {
        serializer.serialize_i128(value)
    } else if let Ok(value) = number.parse::<u128>() {
        serializer.serialize_u128(value)
    } else {
        match number.parse::<f64>() {
            Ok(value) if value.is_finite() => serializer.serialize_f64(value),
            _ => Err(S::Error::custom("a number beyond what a double holds")),
        }
    }
}
