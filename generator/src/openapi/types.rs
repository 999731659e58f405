//! The types that a schema allows.

use super::context::{Context, NodeReader};
use crate::diagnostics::Code;
use crate::source::{Node, Read};

/// A type of JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Type {
    /// `null`
    Null,
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `string`
    String,
    /// `array`
    Array,
    /// `object`
    Object,
}

impl Type {
    /// Every type, with its name in the description.
    pub const ALL: [(&'static str, Type); 7] = [
        ("null", Type::Null),
        ("boolean", Type::Boolean),
        ("integer", Type::Integer),
        ("number", Type::Number),
        ("string", Type::String),
        ("array", Type::Array),
        ("object", Type::Object),
    ];
}

/// The type that people mean by a word of other languages or versions; `Some(None)`: any.
fn meant(word: &str) -> Option<Option<&'static str>> {
    Some(match word.to_ascii_lowercase().as_str() {
        "any" => None,
        "null" => Some("null"),
        "bool" | "boolean" => Some("boolean"),
        "int" | "int32" | "int64" | "integer" | "long" => Some("integer"),
        "decimal" | "double" | "float" | "number" => Some("number"),
        "date" | "file" | "str" | "string" | "text" => Some("string"),
        "array" | "list" => Some("array"),
        "dict" | "map" | "object" => Some("object"),
        _ => return None,
    })
}

/// A set of types; empty means any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Types(u8);

impl Types {
    /// Adds a type.
    pub fn insert(&mut self, ty: Type) {
        self.0 |= 1 << ty as u8;
    }

    /// Whether a type is in it. Note that the empty set allows every type and contains none.
    pub fn contains(self, ty: Type) -> bool {
        self.0 & (1 << ty as u8) != 0
    }

    /// Whether no type is said.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The set without one type.
    pub fn without(self, ty: Type) -> Types {
        Types(self.0 & !(1 << ty as u8))
    }

    /// The types, in the order of [`Type`].
    pub fn iter(self) -> impl Iterator<Item = Type> {
        Type::ALL.into_iter().map(|(_, ty)| ty).filter(move |ty| self.contains(*ty))
    }

    /// The type, if there is only one beside `null`.
    pub fn single(self) -> Option<Type> {
        let mut types = self.without(Type::Null).iter();
        types.next().filter(|_| types.next().is_none())
    }
}

impl FromIterator<Type> for Types {
    fn from_iter<I: IntoIterator<Item = Type>>(types: I) -> Self {
        let mut set = Types::default();
        types.into_iter().for_each(|ty| set.insert(ty));
        set
    }
}

impl Read<Context> for Types {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        if let Node::Sequence(_) = reader.node {
            Some(Vec::<Type>::read(reader)?.into_iter().collect())
        } else {
            Type::read(reader).map(|ty| Types::from_iter([ty]))
        }
    }
}

impl Read<Context> for Type {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        if let Node::Null = reader.node {
            reader
                .diagnostic(Code::NoValue, "`null` without quotes is no type, but YAML's way to say nothing")
                .note("it is taken for the type")
                .help("put it in quotes: \"null\"")
                .record(reader.diagnostics);
            return Some(Type::Null);
        }
        let known = |word: &str| Type::ALL.iter().find(|(name, _)| *name == word).map(|(_, ty)| *ty);
        let word = reader.node.as_str().filter(|word| known(word).is_none());
        let Some(meant) = word.and_then(meant) else {
            return reader.parse_keyword(&Type::ALL);
        };
        let (note, help) = match meant {
            Some(name) => (format!("`{name}` is taken"), format!("write `{name}`")),
            None => ("any type is taken".to_owned(), "leave `type` out".to_owned()),
        };
        let message = format!("JSON Schema has no type {}", reader.node);
        reader.diagnostic(Code::UnknownType, message).note(note).help(help).record(reader.diagnostics);
        known(meant?)
    }
}
