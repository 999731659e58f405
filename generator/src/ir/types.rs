//! The types of an SDK: what a value is in Rust, and the named types that it may be made of.

use super::Docs;
use crate::source::Place;

/// The index of a named type in [`Api::types`](super::Api::types).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// What a value is in Rust.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u32`
    U32,
    /// `u64`
    U64,
    /// `f64`
    F64,
    /// `String`
    String,
    /// A string that is redacted wherever it is shown.
    Secret,
    /// A string with a format that has a type of its own, of another crate.
    Format(Format),
    /// Any JSON, as it was received.
    Raw,
    /// Raw bytes: the whole body of a request or a response, and nothing else.
    Bytes,
    /// A file in a multipart body.
    File,
    /// Nothing.
    Unit,
    /// A named type.
    Named(TypeId),
    /// A list.
    List(Box<Type>),
    /// An array of a fixed length, each of whose members has a type of its own.
    Tuple(Vec<Type>),
    /// An object with any keys.
    Map(Box<Type>),
    /// A value that may be null, inside of a list, a map or a response.
    Nullable(Box<Type>),
    /// A value on the heap, because its type contains itself.
    Boxed(Box<Type>),
}

impl Type {
    /// The type inside of the box, or the type itself.
    pub fn unboxed(&self) -> &Type {
        match self {
            Type::Boxed(inner) => inner,
            ty => ty,
        }
    }

    /// The named types in it.
    pub fn named(&self) -> Vec<TypeId> {
        let mut ids = Vec::new();
        self.visit_types(&mut |ty| {
            if let Type::Named(id) = ty {
                ids.push(*id);
            }
        });
        ids
    }
}

/// A string format with a type of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// A point in time (RFC 3339), as `jiff::Timestamp`.
    Timestamp,
    /// A day (RFC 3339 `full-date`), as `jiff::civil::Date`.
    Date,
    /// A UUID (RFC 9562), as `uuid::Uuid`.
    Uuid,
}

/// A named type.
#[derive(Debug)]
pub struct TypeDef {
    /// Its name: `ServiceAccount`.
    pub name: String,
    /// Its module: `service_account`.
    pub module: String,
    /// Its place in the document.
    pub place: Place,
    /// Its documentation.
    pub docs: Docs,
    /// Its definition.
    pub kind: TypeKind,
    /// The features whose operations mention it; empty: it is always compiled.
    pub features: Vec<String>,
    /// Whether a request can contain it, so that it has a constructor and setters.
    pub in_requests: bool,
    /// Whether a response can contain it.
    pub in_responses: bool,
}

/// The definition of a named type.
#[derive(Debug)]
pub enum TypeKind {
    /// An object with known fields.
    Struct(Struct),
    /// A plain value that is one of several known ones.
    Enum(Enum),
    /// A value of one of several types.
    Union(Union),
    /// A string or integer with a name of its own.
    Newtype(Newtype),
}

/// An object with known fields.
#[derive(Debug, Default)]
pub struct Struct {
    /// The fields, in document order.
    pub fields: Vec<Field>,
    /// The type of additional properties, if the document gives one.
    pub additional: Option<Type>,
    /// The type of its items, if it is a page of a list.
    pub item: Option<Type>,
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    /// Its name in Rust.
    pub name: String,
    /// Its name in JSON.
    pub wire: String,
    /// The type of its value, without what `presence` adds.
    pub ty: Type,
    /// Whether it may be left out or null.
    pub presence: Presence,
    /// The side that sets it, if only one does.
    pub set_by: Option<Side>,
    /// The setter that makes it null, if it may be left out and be null.
    pub clear: Option<String>,
    /// Its only allowed value.
    pub constant: Option<Value>,
    /// Its documentation.
    pub docs: Docs,
}

impl Field {
    /// Whether it is always present and never null.
    pub fn is_always_present(&self) -> bool {
        self.presence == Presence::Required
    }
}

/// A side of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The API: no request has the field.
    Api,
    /// The API's user: no response has the field.
    User,
}

/// Whether a field may be left out or null.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// It is there and not null: `T`.
    Required,
    /// It is there, and may be null: `Option<T>`.
    RequiredNullable,
    /// It may be left out: `Option<T>`.
    Optional,
    /// It may be left out, or be null, and the two differ: `Nullable<T>`.
    OptionalNullable,
}

impl Presence {
    /// Whether the key must be there.
    pub fn is_required(self) -> bool {
        matches!(self, Presence::Required | Presence::RequiredNullable)
    }
}

/// A value that is known when the SDK is generated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A boolean.
    Bool(bool),
    /// Anything else, as its JSON.
    Json(String),
}

/// A plain value that is one of several known ones, or one that the API adds later.
#[derive(Debug)]
pub struct Enum {
    /// The type of the values: [`Type::String`], [`Type::I64`], or [`Type::Raw`] where they are of several types.
    pub ty: Type,
    /// The known values, in document order.
    pub variants: Vec<Variant>,
}

/// A known value of an enum, or a variant of a union.
#[derive(Debug)]
pub struct Variant {
    /// Its name in Rust.
    pub name: String,
    /// What stands for it in JSON, or is its JSON where the values of an enum are of several types. A union's variant may have
    /// several tags, or none if its shape tells.
    pub wire: Vec<String>,
    /// The type of its content; [`Type::Unit`] in an enum.
    pub ty: Type,
    /// Its documentation.
    pub docs: Docs,
}

/// A value of one of several types.
#[derive(Debug)]
pub struct Union {
    /// The property that distinguishes the variants, by its name in JSON; `None` if their shape does.
    pub tag: Option<String>,
    /// The variants: in document order or, where their shape tells, in the order in which they are tried.
    pub variants: Vec<Variant>,
}

/// A string or integer with a name of its own.
#[derive(Debug)]
pub struct Newtype {
    /// The type that it wraps.
    pub ty: Type,
}
