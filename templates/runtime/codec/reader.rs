//! Reads JSON token by token with the pull parser jiter. What jiter leaves to its caller is done here: UTF-8 is validated, nesting
//! is limited, and an error says what was expected without quoting the JSON.

use super::json_error::JsonError;
use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType, Peek};
use std::ops::Range;

/// How many objects and arrays may be open at once; serde_json, whose limit is 128, rejects the 128th.
const MAX_DEPTH: usize = 127;

/// How often the bytes of a document may be read in trials of the variants of unions. Nested unions multiply their trials, and no
/// response may keep a program busy with that.
const MAX_TRIALS: usize = 100;

/// A reader of JSON values.
pub struct Reader<'j> {
    parser: Jiter<'j>,
    json: &'j str,
    depth: usize,
    /// How many of the values that were read are unknown to the types that they were read into.
    unknown: usize,
    /// Whether the whole value fits no variant of a union, or has a constant of another variant.
    is_mismatch: bool,
    /// The depth at which a trial started, if the value is read to find out which variant fits.
    trial_depth: Option<usize>,
    /// How many bytes may still be read in trials.
    trial_bytes: usize,
}

/// The type of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

impl JsonType {
    pub(crate) fn name(self) -> &'static str {
        match self {
            JsonType::Null => "null",
            JsonType::Boolean => "a boolean",
            JsonType::Number => "a number",
            JsonType::String => "a string",
            JsonType::Array => "an array",
            JsonType::Object => "an object",
        }
    }
}

impl<'j> Reader<'j> {
    pub(crate) fn from_bytes(json: &'j [u8]) -> Result<Self, JsonError> {
        utf8(json).map(Self::new)
    }

    pub(crate) fn new(json: &'j str) -> Self {
        Self {
            parser: Jiter::new(json.as_bytes()),
            json,
            depth: 0,
            unknown: 0,
            is_mismatch: false,
            trial_depth: None,
            trial_bytes: json.len().saturating_mul(MAX_TRIALS),
        }
    }

    /// Fails unless only white space is left.
    pub(crate) fn finish(&mut self) -> Result<(), JsonError> {
        self.parser.finish().map_err(|error| invalid(&error))
    }

    /// The offset of the byte that is read next.
    pub(crate) fn offset(&self) -> usize {
        self.parser.current_index()
    }

    /// The type of the next value.
    pub(crate) fn peek_type(&mut self) -> Result<JsonType, JsonError> {
        // Servers rarely send white space, and then the next byte decides.
        match self.json.as_bytes().get(self.offset()) {
            Some(b'"') => Ok(JsonType::String),
            Some(b'{') => Ok(JsonType::Object),
            Some(b'[') => Ok(JsonType::Array),
            Some(b'n') => Ok(JsonType::Null),
            Some(b't' | b'f') => Ok(JsonType::Boolean),
            Some(b'0'..=b'9' | b'-') => Ok(JsonType::Number),
            _ => self.peek_type_after_space(),
        }
    }

    fn peek_type_after_space(&mut self) -> Result<JsonType, JsonError> {
        Ok(match self.parser.peek().map_err(|error| invalid(&error))? {
            Peek::Null => JsonType::Null,
            Peek::True | Peek::False => JsonType::Boolean,
            Peek::String => JsonType::String,
            Peek::Array => JsonType::Array,
            Peek::Object => JsonType::Object,
            peek if peek.is_num() => JsonType::Number,
            _ => return Err(JsonError::new("JSON", "an unexpected character", self.offset())),
        })
    }

    /// An error for the next value, which isn't what was expected.
    #[cold]
    pub(crate) fn mismatch(&mut self, expected: &'static str) -> JsonError {
        let mut found = || {
            let json_type = self.peek_type()?;
            let start = self.offset();
            // The first byte gives the type, but what begins like a literal or a number may be neither.
            if matches!(json_type, JsonType::Null | JsonType::Boolean | JsonType::Number) {
                self.skip()?;
            }
            Ok(JsonError::new(expected, json_type.name(), start))
        };
        found().unwrap_or_else(|error| error)
    }

    fn expect(&mut self, json_type: JsonType) -> Result<(), JsonError> {
        if self.peek_type()? == json_type { Ok(()) } else { Err(self.mismatch(json_type.name())) }
    }

    /// Skips a null if it is the next value, and returns whether it was.
    pub(crate) fn skip_null(&mut self) -> Result<bool, JsonError> {
        if self.peek_type()? != JsonType::Null {
            return Ok(false);
        }
        self.parser.known_null().map_err(|error| invalid(&error))?;
        Ok(true)
    }

    pub(crate) fn boolean(&mut self) -> Result<bool, JsonError> {
        self.expect(JsonType::Boolean)?;
        self.parser.next_bool().map_err(|error| invalid(&error))
    }

    pub(crate) fn string(&mut self) -> Result<&str, JsonError> {
        self.expect(JsonType::String)?;
        self.parser.known_str().map_err(|error| invalid(&error))
    }

    /// A string with a format of its own, such as a date. `expected` names the format in the error.
    pub(crate) fn parsed<T: std::str::FromStr>(&mut self, expected: &'static str) -> Result<T, JsonError> {
        if self.peek_type()? != JsonType::String {
            return Err(self.mismatch(expected));
        }
        let start = self.offset();
        let string = self.parser.known_str().map_err(|error| invalid(&error))?;
        string.parse().map_err(|_| JsonError::new(expected, "another string", start))
    }

    /// An integer of up to 64 bits, signed or not. `expected` names the type in the error.
    pub(crate) fn integer(&mut self, expected: &'static str) -> Result<i128, JsonError> {
        self.peek_type()?;
        let start = self.offset();
        // jiter checks the syntax; only the size can be wrong after that, or that there is a fraction.
        self.raw_number(expected)?.parse().map_err(|_| JsonError::new(expected, "another number", start))
    }

    pub(crate) fn float(&mut self) -> Result<f64, JsonError> {
        self.expect(JsonType::Number)?;
        let start = self.offset();
        let value = self.parser.next_float().map_err(|error| invalid(&error))?;
        if value.is_finite() {
            return Ok(value);
        }
        Err(JsonError::new("a number", "a number beyond what a double holds", start))
    }

    fn raw_number(&mut self, expected: &'static str) -> Result<&str, JsonError> {
        if self.peek_type()? != JsonType::Number {
            return Err(self.mismatch(expected));
        }
        let start = self.offset();
        let result = self.parser.next_number_bytes().map(drop);
        // jiter reads the digits of an integer of up to 4300 digits, but skips a double of any length.
        let result = if is_too_long(&result) { self.parser.next_float().map(drop) } else { result };
        result.map_err(|error| invalid(&error))?;
        Ok(&self.json[start..self.parser.current_index()])
    }

    /// The JSON of the next value, byte for byte.
    pub(crate) fn raw(&mut self) -> Result<&'j str, JsonError> {
        self.peek_type()?;
        let start = self.offset();
        self.skip()?;
        Ok(&self.json[start..self.offset()])
    }

    /// A reader of the next value, which stays the next one of this reader.
    pub(crate) fn lookahead(&mut self) -> Result<Reader<'j>, JsonError> {
        self.peek_type()?;
        let start = self.offset();
        Ok(self.nested(&self.json[start..]))
    }

    /// A reader of a part of the JSON, at the same depth.
    fn nested(&self, part: &'j str) -> Reader<'j> {
        Reader { depth: self.depth, trial_bytes: self.trial_bytes, ..Reader::new(part) }
    }

    /// Reads a part of the JSON, already known to be valid, to find out whether it fits. `None` if it doesn't; otherwise the number
    /// of values that are unknown to the type.
    pub(crate) fn try_read(
        &mut self,
        part: &'j str,
        read: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), JsonError>,
    ) -> Option<usize> {
        if self.trial_bytes == 0 {
            return None;
        }
        let mut reader = self.nested(part);
        reader.trial_depth = Some(self.depth);
        let result = read(&mut reader);
        self.trial_bytes = reader.trial_bytes.saturating_sub(reader.offset());
        result.ok().filter(|()| !reader.is_mismatch).map(|()| reader.unknown)
    }

    /// Counts values that were read as unknown.
    pub(crate) fn note_unknown(&mut self, count: usize) {
        self.unknown = self.unknown.saturating_add(count);
    }

    /// Counts a value that no variant of a union fits. A union that is tried as a variant of another one doesn't fit then.
    pub(crate) fn note_unknown_variant(&mut self, value: &str) {
        self.note_unknown(1);
        self.is_mismatch |= value.len() == self.json.len();
    }

    /// Whether the value is read to find out which variant fits.
    pub(crate) fn is_trial(&self) -> bool {
        self.trial_depth.is_some()
    }

    /// Counts a field of the open object that isn't the constant it should be. A model that is tried as a variant of a union
    /// doesn't fit then.
    pub(crate) fn note_other_constant(&mut self) {
        self.note_unknown(1);
        self.is_mismatch |= self.trial_depth.is_some_and(|outside| self.depth == outside + 1);
    }

    /// Counts a value that is read as any JSON. A variant of any JSON is the last resort, since every value fits it.
    pub(crate) fn note_any(&mut self, value: &str) {
        if value.len() == self.json.len() {
            self.note_unknown(usize::MAX);
        }
    }

    fn skip(&mut self) -> Result<(), JsonError> {
        match self.peek_type()? {
            JsonType::Null => {
                self.skip_null()?;
            }
            JsonType::Boolean => {
                self.boolean()?;
            }
            JsonType::Number => {
                self.raw_number("a number")?;
            }
            JsonType::String => {
                self.parser.known_str().map_err(|error| invalid(&error))?;
            }
            JsonType::Array => {
                let mut more = self.open_array()?;
                let mut index = 0;
                while more {
                    self.skip().map_err(|error| error.at_index(index))?;
                    index += 1;
                    more = self.next_item()?;
                }
            }
            JsonType::Object => {
                let mut start = self.offset();
                let mut more = self.open_object()?.is_some();
                while more {
                    let key = start..self.offset();
                    self.skip().map_err(|error| error.under_key(&self.key_in(key)))?;
                    start = self.offset();
                    more = self.next_key()?.is_some();
                }
            }
        }
        Ok(())
    }

    /// The key that was read between two offsets. It is looked up only for the path of an error, so that skipping allocates
    /// nothing.
    #[cold]
    pub(crate) fn key_in(&self, offsets: Range<usize>) -> String {
        let around = |c: char| matches!(c, '{' | ',' | ':') || c.is_ascii_whitespace();
        Reader::new(self.json[offsets].trim_matches(around)).string().map(str::to_owned).unwrap_or_default()
    }

    /// Enters an array and returns whether it has an item, which is then next.
    pub(crate) fn open_array(&mut self) -> Result<bool, JsonError> {
        self.expect(JsonType::Array)?;
        self.descend()?;
        let more = self.parser.known_array().map_err(|error| invalid(&error))?.is_some();
        self.ascend_unless(more);
        Ok(more)
    }

    /// Returns whether the array has another item, which is then next.
    pub(crate) fn next_item(&mut self) -> Result<bool, JsonError> {
        let more = self.parser.array_step().map_err(|error| invalid(&error))?.is_some();
        self.ascend_unless(more);
        Ok(more)
    }

    /// Enters an object and returns its first key, whose value is then next.
    pub(crate) fn open_object(&mut self) -> Result<Option<&str>, JsonError> {
        self.expect(JsonType::Object)?;
        self.descend()?;
        let key = self.parser.known_object().map_err(|error| invalid(&error))?;
        if key.is_none() {
            self.depth -= 1;
        }
        Ok(key)
    }

    /// The next key of the object, whose value is then next.
    pub(crate) fn next_key(&mut self) -> Result<Option<&str>, JsonError> {
        let key = self.parser.next_key().map_err(|error| invalid(&error))?;
        if key.is_none() {
            self.depth -= 1;
        }
        Ok(key)
    }

    fn descend(&mut self) -> Result<(), JsonError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(JsonError::new("at most 127 levels of nesting", "more", self.offset()));
        }
        Ok(())
    }

    fn ascend_unless(&mut self, more: bool) {
        if !more {
            self.depth -= 1;
        }
    }
}

/// Validates UTF-8.
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str, JsonError> {
    std::str::from_utf8(bytes).map_err(|error| JsonError::new("UTF-8 text", "other bytes", error.valid_up_to()))
}

fn is_too_long<T>(result: &Result<T, JiterError>) -> bool {
    matches!(result, Err(JiterError { error_type: JiterErrorType::JsonError(JsonErrorType::NumberOutOfRange), .. }))
}

/// An error for invalid JSON.
#[cold]
fn invalid(error: &JiterError) -> JsonError {
    let found = match &error.error_type {
        JiterErrorType::WrongType { .. } => "another type of value",
        JiterErrorType::JsonError(kind) => match kind {
            JsonErrorType::EofWhileParsingList
            | JsonErrorType::EofWhileParsingObject
            | JsonErrorType::EofWhileParsingString
            | JsonErrorType::EofWhileParsingValue
            | JsonErrorType::UnexpectedEndOfHexEscape => "the end of the input",
            JsonErrorType::TrailingComma => "a trailing comma",
            JsonErrorType::TrailingCharacters => "more after the value",
            JsonErrorType::InvalidNumber | JsonErrorType::NumberOutOfRange | JsonErrorType::FloatExpectingInt => {
                "an invalid number"
            }
            JsonErrorType::InvalidEscape
            | JsonErrorType::InvalidUnicodeCodePoint
            | JsonErrorType::LoneLeadingSurrogateInHexEscape => "an invalid escape",
            JsonErrorType::ControlCharacterWhileParsingString => "a control character in a string",
            JsonErrorType::KeyMustBeAString => "a key that isn't a string",
            _ => "an unexpected character",
        },
    };
    JsonError::new("JSON", found, error.index)
}

/// Reads an integer as its type; an error names the type.
pub(crate) fn integer_as<T: TryFrom<i128>>(reader: &mut Reader<'_>, expected: &'static str) -> Result<T, JsonError> {
    reader.peek_type()?;
    let start = reader.offset();
    let value = reader.integer(expected)?;
    T::try_from(value).map_err(|_| JsonError::new(expected, "a number beyond its range", start))
}
