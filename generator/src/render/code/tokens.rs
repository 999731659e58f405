//! Types and values as tokens of Rust. Text of a description gets into the code here only, as literals.

use crate::ir::{Api, Format, Presence, Type, TypeId, Value};
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
        Type::File => quote!(crate::runtime::multipart::File),
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

/// A known value of a field.
pub fn constant(value: &Value) -> TokenStream {
    match value {
        Value::String(text) => quote!(#text.to_owned()),
        Value::Integer(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(#number)
        }
        Value::Bool(value) => quote!(#value),
        Value::Json(json) => quote!(codec::Raw::of(#json)),
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

/// Whether tokens mention the module of the types, which is then imported.
pub fn mentions_types<'a>(tokens: impl IntoIterator<Item = &'a TokenStream>) -> bool {
    tokens.into_iter().any(|tokens| tokens.to_string().contains("types ::"))
}
