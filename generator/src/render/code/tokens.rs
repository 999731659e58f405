//! Types and values as tokens of Rust. Text of a description gets into the code here only, as literals.

use crate::ir::{Api, Format, Presence, Type, TypeId, Value};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use std::cell::Cell;

/// How a file refers to what isn't its own, and whether it does: a module that nothing of was named needs no import.
#[derive(Debug, Clone)]
pub struct Paths {
    types: Option<TokenStream>,
    codec: Option<TokenStream>,
    names_types: Cell<bool>,
}

impl Paths {
    fn new(types: Option<TokenStream>, codec: Option<TokenStream>) -> Self {
        Self { types, codec, names_types: Cell::new(false) }
    }

    /// In the file of a type.
    pub fn in_types() -> Self {
        Self::new(Some(quote!(types)), Some(quote!(codec)))
    }

    /// In the file of a resource.
    pub fn in_resources() -> Self {
        Self::new(Some(quote!(types)), Some(quote!(runtime::codec)))
    }

    /// In a program that imports the module `types` of a crate.
    pub fn in_program(crate_ident: &Ident) -> Self {
        Self::new(Some(quote!(types)), Some(quote!(#crate_ident)))
    }

    /// In a program that imports nothing.
    pub fn from_crate(crate_ident: &Ident) -> Self {
        Self::new(Some(quote!(#crate_ident::types)), Some(quote!(#crate_ident)))
    }

    /// Where names stand alone, as in an overview.
    pub fn bare() -> Self {
        Self::new(None, None)
    }

    /// A named type.
    pub fn named(&self, name: &Ident) -> TokenStream {
        self.names_types.set(true);
        within(&self.types, name)
    }

    /// A type of the codec.
    pub fn codec(&self, name: &str) -> TokenStream {
        within(&self.codec, &ident(name))
    }

    /// Whether a named type was named so far.
    pub fn names_types(&self) -> bool {
        self.names_types.get()
    }
}

fn within(module: &Option<TokenStream>, name: &Ident) -> TokenStream {
    match module {
        Some(module) => quote!(#module::#name),
        None => quote!(#name),
    }
}

/// A finished name as a token. Names are made in `lower`, where keywords are escaped.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The type.
pub fn ty(api: &Api, ty: &Type, paths: &Paths) -> TokenStream {
    let of = |inner: &Type| self::ty(api, inner, paths);
    match ty {
        Type::Bool => quote!(bool),
        Type::I32 => quote!(i32),
        Type::I64 => quote!(i64),
        Type::U32 => quote!(u32),
        Type::U64 => quote!(u64),
        Type::F64 => quote!(f64),
        Type::String => quote!(String),
        Type::Secret => quote!(secrecy::SecretString),
        Type::Format(Format::Timestamp) => quote!(jiff::Timestamp),
        Type::Format(Format::Date) => quote!(jiff::civil::Date),
        Type::Format(Format::Uuid) => quote!(uuid::Uuid),
        Type::Raw => paths.codec("Raw"),
        Type::Bytes => quote!(bytes::Bytes),
        Type::File => quote!(crate::runtime::request::multipart::File),
        Type::Unit => quote!(()),
        Type::Named(id) => paths.named(&name_of(api, *id)),
        Type::List(item) => {
            let item = of(item);
            quote!(Vec<#item>)
        }
        Type::Tuple(members) => {
            let members: Vec<TokenStream> = members.iter().map(of).collect();
            match members.as_slice() {
                [member] => quote!((#member,)),
                members => quote!((#(#members),*)),
            }
        }
        Type::Map(value) => {
            let (map, value) = (paths.codec("Map"), of(value));
            quote!(#map<#value>)
        }
        Type::Nullable(inner) => {
            let inner = of(inner);
            quote!(Option<#inner>)
        }
        Type::Boxed(inner) => {
            let inner = of(inner);
            quote!(Box<#inner>)
        }
    }
}

pub fn name_of(api: &Api, id: TypeId) -> Ident {
    ident(&api.type_def(id).name)
}

/// The type of a field.
pub fn field_type(api: &Api, inner: &Type, presence: Presence, paths: &Paths) -> TokenStream {
    let inner = ty(api, inner, paths);
    match presence {
        Presence::Required => inner,
        Presence::RequiredNullable | Presence::Optional => quote!(Option<#inner>),
        Presence::OptionalNullable => {
            let nullable = paths.codec("Nullable");
            quote!(#nullable<#inner>)
        }
    }
}

/// A known value of a field.
pub fn constant(value: &Value) -> TokenStream {
    match value {
        Value::String(text) => quote!(#text.to_owned()),
        Value::Integer(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(#number)
        }
        Value::Bool(value) => quote!(#value),
        Value::Json(json) => quote!(codec::Raw::from_valid(#json)),
    }
}

/// What stands before the setter of a field or parameter: whether it is deprecated, and that its name is no mistake. clippy takes a
/// method with the name and arguments of an operator for one.
pub fn setter_attributes(name: &str, is_deprecated: bool) -> TokenStream {
    const OPERATORS: [&str; 12] = ["add", "bitand", "bitor", "bitxor", "div", "mul", "neg", "not", "rem", "shl", "shr", "sub"];
    let deprecated = deprecated(is_deprecated);
    match OPERATORS.contains(&name) {
        true => quote!(#deprecated #[allow(clippy::should_implement_trait, reason = "the API calls it so")]),
        false => deprecated,
    }
}

/// The attribute of what is on its way out; nothing for what isn't.
pub fn deprecated(is_deprecated: bool) -> TokenStream {
    if is_deprecated { quote!(#[deprecated]) } else { quote!() }
}

/// The attribute that has an item only with one of the features; nothing if it is always there.
pub fn gate(features: &[String]) -> TokenStream {
    match features {
        [] => quote!(),
        [feature] => quote!(#[cfg(feature = #feature)]),
        several => quote!(#[cfg(any(#(feature = #several),*))]),
    }
}

/// A path of modules as tokens.
pub fn module_path(path: &str) -> TokenStream {
    let parts = path.split("::").map(ident);
    quote!(#(#parts)::*)
}
