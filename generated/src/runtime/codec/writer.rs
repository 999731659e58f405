//! The JSON that values append themselves to. Writing doesn't stop halfway: a value that JSON can't represent, such as a float that
//! isn't finite, is recorded and reported at the end.

use super::json_error::JsonError;
use std::any::Any;

/// A writer of JSON.
#[derive(Default)]
pub struct Writer {
    json: String,
    error: Option<JsonError>,
    purpose: Purpose,
    has_nan: bool,
}

/// What the JSON is written for, which decides what becomes of a value that JSON can't represent.
#[derive(Default)]
enum Purpose {
    /// To be sent or stored: the value is an error.
    #[default]
    Document,
    /// To be sent together with such values: the value is an index into them.
    Attachments(Vec<Box<dyn Any>>),
    /// To be compared with the JSON of a value of the same type: the value has a substitute.
    Comparison,
}

impl Writer {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// A writer with a place for values that JSON can't represent.
    pub(crate) fn with_attachments() -> Self {
        Self { purpose: Purpose::Attachments(Vec::new()), ..Self::default() }
    }

    /// A writer of JSON for comparison.
    pub(crate) fn for_comparison() -> Self {
        Self { purpose: Purpose::Comparison, ..Self::default() }
    }

    /// Whether the JSON is only compared, so that a value that JSON can't represent writes a substitute that differs as it does.
    pub(crate) fn is_for_comparison(&self) -> bool {
        matches!(self.purpose, Purpose::Comparison)
    }

    /// Attaches a value and writes its index instead; `false` if there is no place for attachments.
    pub(crate) fn attach(&mut self, value: &dyn Fn() -> Box<dyn Any>) -> bool {
        let Purpose::Attachments(attachments) = &mut self.purpose else {
            return false;
        };
        attachments.push(value());
        let index = attachments.len() - 1;
        self.json.push_str(&index.to_string());
        true
    }

    pub(crate) fn take_attachments(&mut self) -> Vec<Box<dyn Any>> {
        match std::mem::take(&mut self.purpose) {
            Purpose::Attachments(attachments) => attachments,
            Purpose::Document | Purpose::Comparison => Vec::new(),
        }
    }

    /// Records that JSON can't represent a value, and writes null instead.
    pub(crate) fn fail(&mut self, expected: &'static str, found: &'static str) {
        self.error.get_or_insert(JsonError::new(expected, found, self.json.len()));
        self.null();
    }

    pub(crate) fn finish(self) -> Result<String, JsonError> {
        match self.error {
            None => Ok(self.json),
            Some(error) => Err(error),
        }
    }

    /// The JSON, with substitutes for what it can't represent; `None` if a float is NaN, which nothing is equal to.
    pub(crate) fn into_comparable_json(self) -> Option<String> {
        (!self.has_nan).then_some(self.json)
    }

    /// Appends JSON as it is.
    pub(crate) fn raw(&mut self, json: &str) {
        self.json.push_str(json);
    }

    pub(crate) fn null(&mut self) {
        self.json.push_str("null");
    }

    pub(crate) fn boolean(&mut self, value: bool) {
        self.json.push_str(if value { "true" } else { "false" });
    }

    pub(crate) fn integer(&mut self, value: i128) {
        self.json.push_str(&value.to_string());
    }

    pub(crate) fn float(&mut self, value: f64) {
        match serde_json::Number::from_f64(value) {
            Some(number) => self.json.push_str(&number.to_string()),
            None if value.is_nan() => {
                self.has_nan = true;
                self.fail("a finite number", "NaN");
            }
            // Beyond what a double holds, so no other float writes it.
            None if self.is_for_comparison() => self.json.push_str(if value > 0.0 { "1e999" } else { "-1e999" }),
            None => self.fail("a finite number", "an infinite one"),
        }
    }

    pub(crate) fn string(&mut self, value: &str) {
        self.json.push('"');
        let mut plain = 0;
        for (at, byte) in value.bytes().enumerate() {
            let escape = match byte {
                b'"' => "\\\"",
                b'\\' => "\\\\",
                b'\n' => "\\n",
                b'\r' => "\\r",
                b'\t' => "\\t",
                0x08 => "\\b",
                0x0c => "\\f",
                0..0x20 => "",
                _ => continue,
            };
            self.json.push_str(&value[plain..at]);
            plain = at + 1;
            if escape.is_empty() {
                self.json.push_str(&format!("\\u{byte:04x}"));
            } else {
                self.json.push_str(escape);
            }
        }
        self.json.push_str(&value[plain..]);
        self.json.push('"');
    }

    /// Writes an array of `length` items, each by `item`.
    pub(crate) fn array(&mut self, length: usize, item: &mut dyn FnMut(usize, &mut Writer)) {
        self.json.push('[');
        for index in 0..length {
            if index > 0 {
                self.json.push(',');
            }
            item(index, self);
        }
        self.json.push(']');
    }

    pub(crate) fn open_object(&mut self) {
        self.json.push('{');
    }

    /// Writes a key of the open object; its value comes next.
    pub(crate) fn key(&mut self, key: &str) {
        if !self.json.ends_with('{') {
            self.json.push(',');
        }
        self.string(key);
        self.json.push(':');
    }

    pub(crate) fn close_object(&mut self) {
        self.json.push('}');
    }
}
