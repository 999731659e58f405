//! The tokens of a JSON text, one after the other, from the pull parser jiter. What jiter leaves to its caller is done here:
//! UTF-8 is checked, depth is bounded, and an error says what was expected without a word of the text.

use super::{Fault, Node, decode};
use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType, Peek};
use std::ops::Range;

/// How many objects and arrays may be open at once; serde_json, whose limit is 128, refuses the 128th.
const MAX_DEPTH: usize = 127;

/// How often a text may be gone over in attempts to read it as one type and another. Unions inside each other multiply their
/// attempts, and nobody who writes an answer should be able to keep a program busy with that.
const MAX_EFFORT: usize = 100;

/// Reads JSON values off a text.
pub struct Reader<'j> {
    json: Jiter<'j>,
    text: &'j str,
    depth: usize,
    /// How much of what was read is unknown to the types it was read into.
    unknown: usize,
    /// Whether all of the text is a value that a union has no variant for, or that says itself that it is another one.
    unfit: bool,
    /// How deep the text is in what it is a part of, if it is read to see what it fits.
    attempt: Option<usize>,
    /// How many bytes may still be read in attempts.
    effort: usize,
}

/// What kind of value comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

impl Kind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Null => "null",
            Kind::Boolean => "a boolean",
            Kind::Number => "a number",
            Kind::String => "a string",
            Kind::Array => "an array",
            Kind::Object => "an object",
        }
    }
}

impl<'j> Reader<'j> {
    pub(crate) fn new(text: &'j [u8]) -> Result<Self, Fault> {
        utf8(text).map(Self::of)
    }

    pub(crate) fn of(text: &'j str) -> Self {
        Self {
            json: Jiter::new(text.as_bytes()),
            text,
            depth: 0,
            unknown: 0,
            unfit: false,
            attempt: None,
            effort: text.len().saturating_mul(MAX_EFFORT),
        }
    }

    /// Fails if anything but white space is left.
    pub(crate) fn finish(&mut self) -> Result<(), Fault> {
        self.json.finish().map_err(|error| invalid(&error))
    }

    /// The byte that is read next.
    pub(crate) fn offset(&self) -> usize {
        self.json.current_index()
    }

    pub(crate) fn kind(&mut self) -> Result<Kind, Fault> {
        // Servers write no white space, and then the next byte tells.
        match self.text.as_bytes().get(self.offset()) {
            Some(b'"') => Ok(Kind::String),
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::Array),
            Some(b'n') => Ok(Kind::Null),
            Some(b't' | b'f') => Ok(Kind::Boolean),
            Some(b'0'..=b'9' | b'-') => Ok(Kind::Number),
            _ => self.kind_behind_space(),
        }
    }

    fn kind_behind_space(&mut self) -> Result<Kind, Fault> {
        Ok(match self.json.peek().map_err(|error| invalid(&error))? {
            Peek::Null => Kind::Null,
            Peek::True | Peek::False => Kind::Boolean,
            Peek::String => Kind::String,
            Peek::Array => Kind::Array,
            Peek::Object => Kind::Object,
            peek if peek.is_num() => Kind::Number,
            _ => return Err(Fault::new("JSON", "an unexpected character", self.offset())),
        })
    }

    /// A fault for the value that comes next, which isn't what `expected` says.
    #[cold]
    pub(crate) fn mismatch(&mut self, expected: &'static str) -> Fault {
        let mut found = || {
            let kind = self.kind()?;
            let start = self.offset();
            // A kind is told by its first byte, and what begins like one of these words or like a number may be neither.
            if matches!(kind, Kind::Null | Kind::Boolean | Kind::Number) {
                self.skip()?;
            }
            Ok(Fault::new(expected, kind.name(), start))
        };
        found().unwrap_or_else(|fault| fault)
    }

    fn expect(&mut self, kind: Kind) -> Result<(), Fault> {
        if self.kind()? == kind { Ok(()) } else { Err(self.mismatch(kind.name())) }
    }

    /// Takes a null if one is next.
    pub(crate) fn take_null(&mut self) -> Result<bool, Fault> {
        if self.kind()? != Kind::Null {
            return Ok(false);
        }
        self.json.known_null().map_err(|error| invalid(&error))?;
        Ok(true)
    }

    pub(crate) fn boolean(&mut self) -> Result<bool, Fault> {
        self.expect(Kind::Boolean)?;
        self.json.next_bool().map_err(|error| invalid(&error))
    }

    pub(crate) fn string(&mut self) -> Result<&str, Fault> {
        self.expect(Kind::String)?;
        self.json.known_str().map_err(|error| invalid(&error))
    }

    /// A string in a form of its own, such as a date. `expected` names the form, for the fault.
    pub(crate) fn parsed<T: std::str::FromStr>(&mut self, expected: &'static str) -> Result<T, Fault> {
        if self.kind()? != Kind::String {
            return Err(self.mismatch(expected));
        }
        let start = self.offset();
        let text = self.json.known_str().map_err(|error| invalid(&error))?;
        text.parse().map_err(|_| Fault::new(expected, "another string", start))
    }

    /// An integer of up to 64 bits, signed or not. `expected` names the type that asks, for the fault.
    pub(crate) fn integer(&mut self, expected: &'static str) -> Result<i128, Fault> {
        self.kind()?;
        let start = self.offset();
        // jiter checks the number's form; only its size and a fraction can be wrong after that.
        self.number_text(expected)?.parse().map_err(|_| Fault::new(expected, "another number", start))
    }

    pub(crate) fn float(&mut self) -> Result<f64, Fault> {
        self.expect(Kind::Number)?;
        let start = self.offset();
        let value = self.json.next_float().map_err(|error| invalid(&error))?;
        if value.is_finite() {
            return Ok(value);
        }
        Err(Fault::new("a number", "a number beyond what a double holds", start))
    }

    fn number_text(&mut self, expected: &'static str) -> Result<&str, Fault> {
        if self.kind()? != Kind::Number {
            return Err(self.mismatch(expected));
        }
        let start = self.offset();
        let result = self.json.next_number_bytes().map(drop);
        // jiter takes the text of an integer of up to 4300 digits, but skips over a double of any length.
        let result = if is_too_long(&result) { self.json.next_float().map(drop) } else { result };
        result.map_err(|error| invalid(&error))?;
        Ok(&self.text[start..self.json.current_index()])
    }

    /// The text of the next value, whatever it is, as it was written.
    pub(crate) fn raw(&mut self) -> Result<&'j str, Fault> {
        self.kind()?;
        let start = self.offset();
        self.skip()?;
        Ok(&self.text[start..self.offset()])
    }

    /// The text of the next value, which stays the next value.
    pub(crate) fn rest(&mut self) -> Result<Reader<'j>, Fault> {
        self.kind()?;
        let start = self.offset();
        Ok(self.over(&self.text[start..]))
    }

    /// A reader of a part of the text, as deep in it as this one.
    fn over(&self, part: &'j str) -> Reader<'j> {
        Reader { depth: self.depth, effort: self.effort, ..Reader::of(part) }
    }

    /// Reads a part of the text, already known to be JSON, into a node. None if it doesn't fit; otherwise how much of it is
    /// unknown to the node's type.
    pub(crate) fn attempt(&mut self, part: &'j str, node: &mut dyn Node) -> Option<usize> {
        if self.effort == 0 {
            return None;
        }
        let mut reader = self.over(part);
        reader.attempt = Some(self.depth);
        let result = node.read(&mut reader);
        self.effort = reader.effort.saturating_sub(reader.offset());
        result.ok().filter(|()| !reader.unfit).map(|()| reader.unknown)
    }

    /// Counts what was read into a place for the unknown.
    pub(crate) fn note_unknown(&mut self, count: usize) {
        self.unknown = self.unknown.saturating_add(count);
    }

    /// Counts a value that a union has no variant for. A union that is tried as a variant of another doesn't fit then.
    pub(crate) fn note_unfit(&mut self, value: &str) {
        self.note_unknown(1);
        self.unfit |= value.len() == self.text.len();
    }

    /// Whether the text is read to see what it fits.
    pub(crate) fn is_attempt(&self) -> bool {
        self.attempt.is_some()
    }

    /// Counts a field of the open object that should have one value and has another. A model that is tried as a variant of a union
    /// doesn't fit then: the value says itself that it is of another.
    pub(crate) fn note_other_constant(&mut self) {
        self.note_unknown(1);
        self.unfit |= self.attempt.is_some_and(|outside| self.depth == outside + 1);
    }

    /// Counts a value that is read as any JSON. Where that is a variant, it is the last resort: it would take each value.
    pub(crate) fn note_any(&mut self, value: &str) {
        if value.len() == self.text.len() {
            self.note_unknown(usize::MAX);
        }
    }

    fn skip(&mut self) -> Result<(), Fault> {
        match self.kind()? {
            Kind::Null => {
                self.take_null()?;
            }
            Kind::Boolean => {
                self.boolean()?;
            }
            Kind::Number => {
                self.number_text("a number")?;
            }
            Kind::String => {
                self.json.known_str().map_err(|error| invalid(&error))?;
            }
            Kind::Array => {
                let mut more = self.open_array()?;
                let mut index = 0;
                while more {
                    self.skip().map_err(|fault| fault.at_index(index))?;
                    index += 1;
                    more = self.next_item()?;
                }
            }
            Kind::Object => {
                let mut start = self.offset();
                let mut more = self.open_object()?.is_some();
                while more {
                    let key = start..self.offset();
                    self.skip().map_err(|fault| fault.under_key(&self.key_in(key)))?;
                    start = self.offset();
                    more = self.next_key()?.is_some();
                }
            }
        }
        Ok(())
    }

    /// The key that was read between two offsets. It is looked up for the path of a fault, so that skipping keeps no key.
    #[cold]
    pub(crate) fn key_in(&self, offsets: Range<usize>) -> String {
        let around = |c: char| matches!(c, '{' | ',' | ':') || c.is_ascii_whitespace();
        decode(self.text[offsets].trim_matches(around).as_bytes()).unwrap_or_default()
    }

    /// Enters an array. Whether it has an item, which is then next.
    pub(crate) fn open_array(&mut self) -> Result<bool, Fault> {
        self.expect(Kind::Array)?;
        self.descend()?;
        let more = self.json.known_array().map_err(|error| invalid(&error))?.is_some();
        self.ascend_unless(more);
        Ok(more)
    }

    /// Whether the array has another item, which is then next.
    pub(crate) fn next_item(&mut self) -> Result<bool, Fault> {
        let more = self.json.array_step().map_err(|error| invalid(&error))?.is_some();
        self.ascend_unless(more);
        Ok(more)
    }

    /// Enters an object and gives its first key, whose value is then next.
    pub(crate) fn open_object(&mut self) -> Result<Option<&str>, Fault> {
        self.expect(Kind::Object)?;
        self.descend()?;
        let key = self.json.known_object().map_err(|error| invalid(&error))?;
        if key.is_none() {
            self.depth -= 1;
        }
        Ok(key)
    }

    /// The next key of the object, whose value is then next.
    pub(crate) fn next_key(&mut self) -> Result<Option<&str>, Fault> {
        let key = self.json.next_key().map_err(|error| invalid(&error))?;
        if key.is_none() {
            self.depth -= 1;
        }
        Ok(key)
    }

    fn descend(&mut self) -> Result<(), Fault> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Fault::new("at most 127 levels of nesting", "more", self.offset()));
        }
        Ok(())
    }

    fn ascend_unless(&mut self, more: bool) {
        if !more {
            self.depth -= 1;
        }
    }
}

/// The text of the bytes.
pub(crate) fn utf8(text: &[u8]) -> Result<&str, Fault> {
    std::str::from_utf8(text).map_err(|error| Fault::new("UTF-8 text", "other bytes", error.valid_up_to()))
}

fn is_too_long<T>(result: &Result<T, JiterError>) -> bool {
    matches!(result, Err(JiterError { error_type: JiterErrorType::JsonError(JsonErrorType::NumberOutOfRange), .. }))
}

/// A fault for text that isn't JSON.
#[cold]
fn invalid(error: &JiterError) -> Fault {
    let found = match &error.error_type {
        JiterErrorType::WrongType { .. } => "another kind of value",
        JiterErrorType::JsonError(kind) => match kind {
            JsonErrorType::EofWhileParsingList
            | JsonErrorType::EofWhileParsingObject
            | JsonErrorType::EofWhileParsingString
            | JsonErrorType::EofWhileParsingValue
            | JsonErrorType::UnexpectedEndOfHexEscape => "the end of the text",
            JsonErrorType::TrailingComma => "a trailing comma",
            JsonErrorType::TrailingCharacters => "text after the value",
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
    Fault::new("JSON", found, error.index)
}

/// An integer as its type, or a fault that names the type.
pub(crate) fn integer_as<T: TryFrom<i128>>(reader: &mut Reader<'_>, expected: &'static str) -> Result<T, Fault> {
    reader.kind()?;
    let start = reader.offset();
    let value = reader.integer(expected)?;
    T::try_from(value).map_err(|_| Fault::new(expected, "a number beyond its range", start))
}
