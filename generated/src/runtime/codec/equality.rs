//! When two values are equal: when their JSON is the same value. Models compare by it, so that none needs a comparison of its own.
//! Most equal values are written the same; only others are parsed, to compare objects by key and numbers by value.

use super::json_error::JsonError;
use super::reader::{JsonType, Reader};
use super::value::JsonValue;
use super::writer::Writer;
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

/// Whether two values have the same JSON.
pub(crate) fn json_eq(left: &dyn JsonValue, right: &dyn JsonValue) -> bool {
    matches!((comparable_json(left), comparable_json(right)), (Some(left), Some(right)) if is_same_json(&left, &right))
}

/// The JSON of a value, for comparison only: it has a substitute for what JSON can't represent. `None` if the value isn't equal to
/// itself, as NaN isn't.
pub(super) fn comparable_json(value: &dyn JsonValue) -> Option<String> {
    let mut writer = Writer::for_comparison();
    value.write(&mut writer);
    writer.into_comparable_json()
}

/// Whether two JSON documents are the same value.
pub(super) fn is_same_json(left: &str, right: &str) -> bool {
    left == right || matches!((Comparable::parse(left), Comparable::parse(right)), (Ok(left), Ok(right)) if left == right)
}

/// Hashes a JSON document such that equal values have equal hashes.
pub(super) fn hash_json<H: Hasher>(json: &str, state: &mut H) {
    match Comparable::parse(json) {
        Ok(value) => value.hash(state),
        // It is nested too deeply, so it is equal to the same text only.
        Err(_) => json.hash(state),
    }
}

/// A JSON value, whatever its text: white space, escapes, the order of keys and the notation of numbers don't matter.
#[derive(PartialEq, Eq, Hash)]
enum Comparable {
    Null,
    Boolean(bool),
    Number(Decimal),
    String(String),
    Array(Vec<Comparable>),
    /// Of two equal keys the last wins, as it does for a model.
    Object(BTreeMap<String, Comparable>),
}

impl Comparable {
    fn parse(json: &str) -> Result<Self, JsonError> {
        let mut reader = Reader::new(json);
        let value = Self::read(&mut reader)?;
        reader.finish()?;
        Ok(value)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, JsonError> {
        Ok(match reader.peek_type()? {
            JsonType::Null => {
                reader.skip_null()?;
                Self::Null
            }
            JsonType::Boolean => Self::Boolean(reader.boolean()?),
            JsonType::Number => Self::Number(Decimal::new(reader.raw()?)),
            JsonType::String => Self::String(reader.string()?.to_owned()),
            JsonType::Array => {
                let mut items = Vec::new();
                let mut more = reader.open_array()?;
                while more {
                    items.push(Self::read(reader)?);
                    more = reader.next_item()?;
                }
                Self::Array(items)
            }
            JsonType::Object => {
                let mut entries = BTreeMap::new();
                let mut next = reader.open_object()?.map(str::to_owned);
                while let Some(key) = next {
                    entries.insert(key, Self::read(reader)?);
                    next = reader.next_key()?.map(str::to_owned);
                }
                Self::Object(entries)
            }
        })
    }
}

/// A number, exactly, whatever its size: its digits without the zeros around them, times a power of ten. Zero has no digits and no
/// sign.
#[derive(Default, PartialEq, Eq, Hash)]
struct Decimal {
    is_negative: bool,
    digits: String,
    exponent: i128,
}

impl Decimal {
    /// The value of a JSON number.
    fn new(number: &str) -> Self {
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let Ok(exponent) = exponent.parse::<i64>() else {
            // No number in use has such an exponent. Its text stands for it.
            return Self { digits: number.to_owned(), ..Self::default() };
        };
        let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{}{fraction}", integer.trim_start_matches('-'));
        let digits = all.trim_start_matches('0').trim_end_matches('0');
        if digits.is_empty() {
            return Self::default();
        }
        let zeros_after = all.len() - all.trim_end_matches('0').len();
        Self {
            is_negative: mantissa.starts_with('-'),
            digits: digits.to_owned(),
            exponent: i128::from(exponent) - fraction.len() as i128 + zeros_after as i128,
        }
    }
}
