//! The JSON that values append themselves to. Writing doesn't stop halfway: a value that JSON can't represent, such as a float that
//! isn't finite, is recorded and reported at the end.

use super::json_error::JsonError;
use std::any::Any;

/// A writer of JSON.
#[derive(Default)]
pub struct Writer {
    json: String,
    error: Option<JsonError>,
    /// The values that JSON can't represent, if there is a place for them.
    attachments: Option<Vec<Box<dyn Any>>>,
}

impl Writer {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// A writer with a place for values that JSON can't represent.
    pub(crate) fn with_attachments() -> Self {
        Self { attachments: Some(Vec::new()), ..Self::default() }
    }

    /// Attaches a value and writes its index instead; `false` if there is no place for attachments.
    pub(crate) fn attach(&mut self, value: &dyn Fn() -> Box<dyn Any>) -> bool {
        let Some(attachments) = &mut self.attachments else {
            return false;
        };
        attachments.push(value());
        let index = attachments.len() - 1;
        self.json.push_str(&index.to_string());
        true
    }

    pub(crate) fn take_attachments(&mut self) -> Vec<Box<dyn Any>> {
        self.attachments.take().unwrap_or_default()
    }

    /// Records that JSON can't represent a value, and writes a substitute.
    pub(crate) fn fail(&mut self, expected: &'static str, found: &'static str, substitute: &str) {
        self.error.get_or_insert(JsonError::new(expected, found, self.json.len()));
        self.string(substitute);
    }

    pub(crate) fn finish(self) -> Result<String, JsonError> {
        match self.error {
            None => Ok(self.json),
            Some(error) => Err(error),
        }
    }

    /// The JSON, with null for what it can't represent.
    pub(crate) fn into_json(self) -> String {
        self.json
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
            None => {
                let found = if value.is_nan() { "NaN" } else { "an infinite one" };
                self.error.get_or_insert(JsonError::new("a finite number", found, self.json.len()));
                self.null();
            }
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
