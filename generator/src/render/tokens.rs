//! Types and values as tokens of Rust. Text of a description gets into the code here only, as literals.

use crate::ir::{Api, Format, Presence, Type, TypeId, TypeKind, Value};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

/// How a file refers to what isn't its own.
#[derive(Clone)]
pub struct Paths {
    /// The module of the named types.
    pub types: TokenStream,
    /// The module of the codec.
    pub codec: TokenStream,
}

impl Paths {
    /// In a file of a type.
    pub fn in_types() -> Self {
        Self { types: quote!(types), codec: quote!(codec) }
    }

    /// In a file of a resource.
    pub fn in_resources() -> Self {
        Self { types: quote!(types), codec: quote!(runtime::codec) }
    }
}

/// A finished name as a token. Names are made in `lower`, where keywords are escaped.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The type.
pub fn ty(api: &Api, ty: &Type, paths: &Paths) -> TokenStream {
    let of = |inner: &Type| self::ty(api, inner, paths);
    let Paths { types, codec } = paths;
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
        Type::Raw => quote!(#codec::Raw),
        Type::Bytes => quote!(bytes::Bytes),
        Type::File => quote!(crate::runtime::request::multipart::File),
        Type::Unit => quote!(()),
        Type::Named(id) => {
            let name = name_of(api, *id);
            quote!(#types::#name)
        }
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
            let value = of(value);
            quote!(#codec::Map<#value>)
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
    let codec = &paths.codec;
    match presence {
        Presence::Required => inner,
        Presence::RequiredNullable | Presence::Optional => quote!(Option<#inner>),
        Presence::OptionalNullable => quote!(#codec::Nullable<#inner>),
    }
}

/// How a value is taken and what is done with it: the type of an argument, and the expression that makes it a value of the type.
pub struct Taken {
    pub argument: TokenStream,
    pub value: TokenStream,
}

/// An argument that takes whatever converts into the type without a loss.
pub fn take(api: &Api, wanted: &Type, name: &Ident, paths: &Paths) -> Taken {
    let exact = ty(api, wanted, paths);
    match wanted {
        Type::String | Type::Secret | Type::Named(_) | Type::Raw if converts(api, wanted) => {
            Taken { argument: quote!(impl Into<#exact>), value: quote!(#name.into()) }
        }
        Type::List(item) => {
            let inner = take(api, item, &ident("item"), paths);
            let (argument, value) = (inner.argument, inner.value);
            let collected = match is_identity(&value) {
                true => quote!(#name.into_iter().collect()),
                false => quote!(#name.into_iter().map(|item| #value).collect()),
            };
            Taken { argument: quote!(impl IntoIterator<Item = #argument>), value: collected }
        }
        Type::Map(value) => {
            let inner = take(api, value, &ident("value"), paths);
            let (argument, value) = (inner.argument, inner.value);
            Taken {
                argument: quote!(impl IntoIterator<Item = (impl Into<String>, #argument)>),
                value: quote!(#name.into_iter().map(|(key, value)| (key.into(), #value)).collect()),
            }
        }
        Type::Boxed(inner) => {
            let inner = take(api, inner, name, paths);
            let value = inner.value;
            Taken { argument: inner.argument, value: quote!(Box::new(#value)) }
        }
        _ => Taken { argument: exact, value: quote!(#name) },
    }
}

fn is_identity(value: &TokenStream) -> bool {
    value.to_string() == "item"
}

/// Whether other types convert into this one; a model is only ever itself.
fn converts(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Named(id) => !matches!(api.type_def(*id).kind, TypeKind::Struct(_)),
        _ => true,
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
