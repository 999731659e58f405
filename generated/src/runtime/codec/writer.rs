//! The JSON text that values append themselves to. Writing can't fail halfway, so the one thing JSON has no word for, a float
//! that isn't a number, is remembered and told at the end.

use super::Fault;
use std::any::Any;

/// A JSON text in the making.
#[derive(Default)]
pub struct Writer {
    text: String,
    fault: Option<Fault>,
    /// What JSON can't hold, if there is another place for it.
    aside: Option<Vec<Box<dyn Any>>>,
}

impl Writer {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// A text beside which there is a place for what JSON can't hold.
    pub(crate) fn with_aside() -> Self {
        Self { aside: Some(Vec::new()), ..Self::default() }
    }

    /// Puts a value aside and writes its index in its place, if there is a place for it.
    pub(crate) fn put_aside(&mut self, value: &dyn Fn() -> Box<dyn Any>) -> bool {
        let Some(aside) = &mut self.aside else {
            return false;
        };
        aside.push(value());
        let index = aside.len() - 1;
        self.text.push_str(&index.to_string());
        true
    }

    pub(crate) fn take_aside(&mut self) -> Vec<Box<dyn Any>> {
        self.aside.take().unwrap_or_default()
    }

    /// Remembers that JSON can't say a value, and writes something like it.
    pub(crate) fn fail(&mut self, expected: &'static str, found: &'static str, likeness: &str) {
        self.fault.get_or_insert(Fault::new(expected, found, self.text.len()));
        self.string(likeness);
    }

    pub(crate) fn finish(self) -> Result<String, Fault> {
        match self.fault {
            None => Ok(self.text),
            Some(fault) => Err(fault),
        }
    }

    /// The text, with null for what JSON can't say.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// Appends text that is JSON already.
    pub(crate) fn raw(&mut self, json: &str) {
        self.text.push_str(json);
    }

    pub(crate) fn null(&mut self) {
        self.text.push_str("null");
    }

    pub(crate) fn boolean(&mut self, value: bool) {
        self.text.push_str(if value { "true" } else { "false" });
    }

    pub(crate) fn integer(&mut self, value: i128) {
        self.text.push_str(&value.to_string());
    }

    pub(crate) fn float(&mut self, value: f64) {
        match serde_json::Number::from_f64(value) {
            Some(number) => self.text.push_str(&number.to_string()),
            None => {
                let found = if value.is_nan() { "NaN" } else { "an infinite one" };
                self.fault.get_or_insert(Fault::new("a finite number", found, self.text.len()));
                self.null();
            }
        }
    }

    pub(crate) fn string(&mut self, value: &str) {
        self.text.push('"');
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
            self.text.push_str(&value[plain..at]);
            plain = at + 1;
            if escape.is_empty() {
                self.text.push_str(&format!("\\u{byte:04x}"));
            } else {
                self.text.push_str(escape);
            }
        }
        self.text.push_str(&value[plain..]);
        self.text.push('"');
    }

    /// Writes an array of `length` items, each by `item`.
    pub(crate) fn array(&mut self, length: usize, item: &mut dyn FnMut(usize, &mut Writer)) {
        self.text.push('[');
        for index in 0..length {
            if index > 0 {
                self.text.push(',');
            }
            item(index, self);
        }
        self.text.push(']');
    }

    pub(crate) fn open_object(&mut self) {
        self.text.push('{');
    }

    /// Writes a key of the open object; its value comes next.
    pub(crate) fn key(&mut self, key: &str) {
        if !self.text.ends_with('{') {
            self.text.push(',');
        }
        self.string(key);
        self.text.push(':');
    }

    pub(crate) fn close_object(&mut self) {
        self.text.push('}');
    }
}
