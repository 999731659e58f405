//! serde by means of the codec. Deserializing, one visitor writes whatever a self-describing format has as JSON, which the codec
//! then reads; serializing, the value's JSON is passed on token by token. Both are compiled once and not once per model.

use super::reader::Reader;
use super::to_serde::serialize_json;
use super::value::{Empty, JsonValue, decode, encode};
use super::writer::Writer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serializer};
use std::fmt;

/// The key under which serde_json passes a number as a string if any crate of the program enables `arbitrary_precision`.
const NUMBER_AS_STRING: &str = "$serde_json::private::Number";

pub fn serialize<S: Serializer>(value: &dyn JsonValue, serializer: S) -> Result<S::Ok, S::Error> {
    let json = encode(value).map_err(S::Error::custom)?;
    serialize_json(&json, serializer)
}

pub fn deserialize<'de, D: Deserializer<'de>, T: JsonValue + Empty>(deserializer: D) -> Result<T, D::Error> {
    let mut writer = Writer::new();
    Transcribe(&mut writer).deserialize(deserializer)?;
    let json = writer.finish().map_err(D::Error::custom)?;
    decode(json.as_bytes()).map_err(D::Error::custom)
}

/// Writes the next value of a deserializer as JSON.
struct Transcribe<'w>(&'w mut Writer);

impl<'de> DeserializeSeed<'de> for Transcribe<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Transcribe<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can represent")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.0.boolean(value);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.0.integer(value.into());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.0.integer(value.into());
        Ok(())
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.0.integer(value);
        Ok(())
    }

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        self.0.raw(&value.to_string());
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        // serde_json reads `-0` as a double. Written like that, it can be read as an integer as well.
        if value == 0.0 && value.is_sign_negative() {
            self.0.raw("-0");
        } else {
            self.0.float(value);
        }
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.string(value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.raw("[");
        let mut first = true;
        // Whether there is an item is known only once it is read, so the comma before it is written by the item's seed.
        while items.next_element_seed(Item { writer: self.0, first })?.is_some() {
            first = false;
        }
        self.0.raw("]");
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let mut next = entries.next_key::<Key>()?;
        let mut number = None;
        if next.as_ref().is_some_and(|key| key.0 == NUMBER_AS_STRING) {
            let mut writer = Writer::new();
            entries.next_value_seed(Transcribe(&mut writer))?;
            let value = writer.finish().map_err(A::Error::custom)?;
            next = entries.next_key()?;
            match number_in(&value) {
                Some(number) if next.is_none() => {
                    self.0.raw(&number);
                    return Ok(());
                }
                _ => number = Some(value),
            }
        }
        self.0.open_object();
        if let Some(value) = number {
            self.0.key(NUMBER_AS_STRING);
            self.0.raw(&value);
        }
        while let Some(key) = next {
            self.0.key(&key.0);
            entries.next_value_seed(Transcribe(self.0))?;
            next = entries.next_key()?;
        }
        self.0.close_object();
        Ok(())
    }
}

/// The number in a string. An object that only looks like serde_json's numbers has something else there.
fn number_in(json: &str) -> Option<String> {
    let number = decode::<String>(json.as_bytes()).ok()?;
    let is_number = number.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    let mut reader = Reader::new(&number);
    let is_whole = reader.raw().is_ok_and(|raw| raw == number);
    (is_number && is_whole).then_some(number)
}

struct Item<'w> {
    writer: &'w mut Writer,
    first: bool,
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if !self.first {
            self.writer.raw(",");
        }
        Transcribe(self.writer).deserialize(deserializer)
    }
}

/// A key of a map: a string, or a number or boolean as a string, which other formats than JSON allow as keys.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KeyVisitor).map(Key)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_i64<E>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_bool<E>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }
}
