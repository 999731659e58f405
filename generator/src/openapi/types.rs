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
    /// Every type, with its name in the document.
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

/// The type that is probably intended by a name from another language or version; `Some(None)`: any type.
fn intended_type(word: &str) -> Option<Option<&'static str>> {
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

/// A set of types. The empty set allows any type.
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

    /// Whether any type is allowed.
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
                .diagnostic(Code::NoValue, "the type `null` must be quoted")
                .note("treated as the type `null`")
                .help("write `\"null\"`")
                .record(reader.diagnostics);
            return Some(Type::Null);
        }
        let known = |word: &str| Type::ALL.iter().find(|(name, _)| *name == word).map(|(_, ty)| *ty);
        let unknown = reader.node.as_str().filter(|word| known(word).is_none());
        let Some((word, intended)) = unknown.and_then(|word| Some((word, intended_type(word)?))) else {
            return reader.parse_keyword(&Type::ALL);
        };
        let (note, help) = match intended {
            Some(name) => (format!("treated as `{name}`"), format!("write `{name}`")),
            None => ("treated as any type".to_owned(), "remove `type`".to_owned()),
        };
        let message = format!("unknown type `{word}`");
        reader.diagnostic(Code::UnknownType, message).note(note).help(help).record(reader.diagnostics);
        known(intended?)
    }
}
